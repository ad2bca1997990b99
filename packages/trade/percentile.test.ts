import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentiles } from './percentile.ts';

test('ties share the middle place, as percentileofscore with kind "mean" of SciPy gives it', () => {
  // SciPy 1.10 documentation: percentileofscore([1, 2, 3, 3, 4], 3, kind='mean') = 60; of [1, 2, 3, 4], 3: 62.5
  expect([...percentiles([1, 2, 3, 3, 4])]).toEqual([0.1, 0.3, 0.6, 0.6, 0.9]);
  expect(percentiles([1, 2, 3, 4])[2]).toBe(0.625);
});

test('unknown gets 0 and does not lift the known ones', () => {
  expect([...percentiles([null, 5, null, 7])]).toEqual([0, 0.25, 0, 0.75]);
  expect([...percentiles([null, null])]).toEqual([0, 0]);
});

test('one alone stands in the middle', () => {
  expect([...percentiles([42])]).toEqual([0.5]);
});

test('percentiles equal counting what is below and half of what is equal', () => {
  const quantities = fc.array(fc.option(fc.integer({ min: -5, max: 5 }).map((x) => x / 4)), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(quantities, (raw) => {
      const known = raw.filter((quantity) => quantity !== null);
      const slow = raw.map((quantity) =>
        quantity === null
          ? 0
          : (known.filter((other) => other < quantity).length +
              known.filter((other) => other === quantity).length / 2) /
            known.length,
      );
      percentiles(raw).forEach((place, index) => expect(place).toBeCloseTo(slow[index]!, 12));
    }),
  );
});

test('the mean percentile of known quantities is one half', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (raw) => {
      const sum = percentiles(raw).reduce((total, place) => total + place, 0);
      expect(sum / raw.length).toBeCloseTo(0.5, 9);
    }),
  );
});
