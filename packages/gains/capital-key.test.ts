import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundedKey, capitalKey } from './capital-key.ts';

const plain = { populationWeight: 0.5, cap: null, floor: null };

test('half of population and half of product', () => {
  expect(capitalKey([3, 1], [1, 1], plain)).toEqual([0.625, 0.375]);
  expect(capitalKey([3, 1], [1, 1], { ...plain, populationWeight: 1 })).toEqual([0.75, 0.25]);
});

test('what stands above the cap is shared by the others in proportion, again and again', () => {
  const key = boundedKey([60, 25, 10, 5], { cap: 0.4, floor: 0 })!;
  expect(key.map((share) => Math.round(share * 1e9) / 1e9)).toEqual([0.4, 0.375, 0.15, 0.075]);
  const twice = boundedKey([80, 16, 3, 1], { cap: 0.4, floor: 0 })!;
  expect(twice.map((share) => Math.round(share * 1e9) / 1e9)).toEqual([0.4, 0.4, 0.15, 0.05]);
});

test('the key is within its bounds, adds up to one and keeps proportions between them', () => {
  const weights = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      weights,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (list, high, low) => {
        const cap = 1 / list.length + high * (1 - 1 / list.length);
        const floor = low / list.length;
        const key = boundedKey(list, { cap, floor })!;
        expect(key.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        const free = key.flatMap((share, at) => {
          expect(share).toBeLessThanOrEqual(cap + 1e-9);
          expect(share).toBeGreaterThanOrEqual(floor - 1e-9);
          return share < cap - 1e-9 && share > floor + 1e-9 ? [share / list[at]!] : [];
        });
        for (const ratio of free) expect(ratio / free[0]!).toBeCloseTo(1, 6);
      },
    ),
    { numRuns: 200 },
  );
});

test('no key where there is no room for one, or nothing to weigh by', () => {
  expect(boundedKey([1, 1, 1], { cap: 0.3, floor: 0 })).toBeNull();
  expect(boundedKey([1, 1, 1], { cap: 1, floor: 0.4 })).toBeNull();
  expect(capitalKey([0, 0], [1, 2], plain)).toBeNull();
  expect(capitalKey([1, -1], [1, 2], plain)).toBeNull();
});
