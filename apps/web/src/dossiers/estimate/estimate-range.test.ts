import { classesFitting } from '@hamkor/dossier';
import { expect, test } from 'vitest';
import { endsFor } from './estimate-range.ts';

test('class 5 of 100 million lies between 50 to 80 and 130 to 200', () => {
  expect(endsFor(100, 5)).toEqual({ low: [50, 80], high: [130, 200] });
  expect(endsFor(100, 6)).toBeNull();
});

test.each([1, 2, 3, 4, 5])('ends that are offered for class %i are taken as that class', (estimateClass) => {
  const { low, high } = endsFor(1e8, estimateClass)!;
  for (const lowUsd of low)
    for (const highUsd of high)
      expect(classesFitting({ amountUsd: 1e8, lowUsd, highUsd })).toContain(estimateClass);
});
