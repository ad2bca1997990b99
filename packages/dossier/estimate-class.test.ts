import { expect, test } from 'vitest';
import { classesFitting, endsOutsideClass, estimateClasses } from './estimate-class.ts';

const range = (below: number, above: number) => ({
  amountUsd: 1000,
  lowUsd: 1000 * (1 - below),
  highUsd: 1000 * (1 + above),
});

test.each(estimateClasses)(
  'class $estimateClass takes its own outer and inner ends, and no wider or narrower',
  (row) => {
    const { estimateClass, below, above } = row;
    for (const low of below)
      for (const high of above) expect(endsOutsideClass(range(low, high), estimateClass)).toEqual([]);
    expect(endsOutsideClass(range(below[1] + 0.01, above[0]), estimateClass)).toEqual(['low']);
    expect(endsOutsideClass(range(below[0], above[1] + 0.01), estimateClass)).toEqual(['high']);
    expect(endsOutsideClass(range(below[0] - 0.01, above[0] - 0.01), estimateClass)).toEqual(['low', 'high']);
  },
);

test('a range names the classes that it fits; neighbours overlap, and some fit none', () => {
  expect(classesFitting(range(0.5, 1))).toEqual([5]);
  expect(classesFitting(range(0.2, 0.3))).toEqual([5, 4, 3]);
  expect(classesFitting(range(0.05, 0.05))).toEqual([2, 1]);
  expect(classesFitting(range(0.01, 0.01))).toEqual([]);
  expect(classesFitting(range(0.5, 0.05))).toEqual([]);
});

test('there is no class 0 or 6', () => {
  expect(endsOutsideClass(range(0.2, 0.3), 6)).toEqual(['low', 'high']);
});
