import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bankruptcyRule, bankruptcyRules, equalAwards, equalLosses, talmudAwards } from './bankruptcy.ts';

test('three widows, the estates of the Talmud and those that Aumann and Maschler add', () => {
  const claims = [100, 200, 300];
  for (const [estate, awards] of [
    [100, [100 / 3, 100 / 3, 100 / 3]],
    [200, [50, 75, 75]],
    [300, [50, 100, 150]],
    [400, [50, 125, 225]],
    [500, [200 / 3, 500 / 3, 800 / 3]],
  ] as const)
    talmudAwards(claims, estate)!.forEach((award, at) => expect(award).toBeCloseTo(awards[at]!, 9));
});

test('equal awards and equal losses', () => {
  expect(equalAwards([100, 200, 300], 450)).toEqual([100, 175, 175]);
  expect(equalLosses([100, 200, 300], 300)).toEqual([0, 100, 200]);
  expect(equalLosses([100, 200, 300], 100)).toEqual([0, 0, 100]);
});

test.each(bankruptcyRules)(
  '%s: nobody has less than nothing or more than claimed, and the estate is used up',
  (name) => {
    const claims = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(claims, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
        const total = list.reduce((sum, claim) => sum + claim, 0);
        const awards = bankruptcyRule[name](list, part * total)!;
        expect(awards.reduce((sum, award) => sum + award, 0)).toBeCloseTo(part * total, 4);
        awards.forEach((award, at) => {
          expect(award).toBeGreaterThanOrEqual(-1e-9 * total);
          expect(award).toBeLessThanOrEqual(list[at]! + 1e-9 * total);
        });
      }),
      { numRuns: 100 },
    );
  },
);

test('awards and losses mirror each other: the Talmud rule is its own mirror image', () => {
  const claims = [40, 70, 10, 90];
  const mirrored = talmudAwards(claims, 60)!.map((award, at) => claims[at]! - award);
  talmudAwards(claims, 150)!.forEach((award, at) => expect(award).toBeCloseTo(mirrored[at]!, 9));
});

test('an estate larger than the claims, or a negative claim, is nothing to settle', () => {
  expect(equalAwards([1, 2], 4)).toBeNull();
  expect(equalLosses([1, -2], 0)).toBeNull();
  expect(bankruptcyRule.proportional([0, 0], 0)).toEqual([0, 0]);
});
