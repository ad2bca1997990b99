import { highsHere } from '@hamkor/optimiser';
import { expect, test } from 'vitest';
import { solveCoalitionProgramme } from './coalition-programme.ts';
import type { CoalitionProgramme } from './coalition-programme.ts';

/** A claims 1, B 2, C 0, A and B together 5, the others nothing. */
const claims = [0, 1, 2, 5, 0, -Infinity, -Infinity];
const programme: CoalitionProgramme = {
  players: 3,
  isNonnegative: false,
  minimises: 'shares',
  weight: () => 0,
  isLevelFree: false,
  rows: [],
  claim: (mask) => claims[mask]!,
};

test('the least that meets all claims, with the prices of those that bind', async () => {
  const { shares, objective, claimPrices } = await solveCoalitionProgramme(programme, await highsHere());
  expect(objective).toBeCloseTo(5, 9);
  expect(shares[0]! + shares[1]!).toBeCloseTo(5, 9);
  expect(shares[2]).toBeCloseTo(0, 9);
  expect([...claimPrices]).toEqual([
    [3, 1],
    [4, 1],
  ]);
});

test('the least level at which given amounts suffice', async () => {
  const { shares, level, rowPrices } = await solveCoalitionProgramme(
    {
      ...programme,
      minimises: 'level',
      weight: () => 1,
      isLevelFree: true,
      rows: [
        {
          entries: [
            [0, 1],
            [1, 1],
            [2, 1],
          ],
          bound: 8,
          isEquation: true,
        },
      ],
    },
    await highsHere(),
  );
  // Everybody can be spared 1.5 but not more: 5 + 1.5 for A and B, 1.5 for C.
  expect(level).toBeCloseTo(-1.5, 9);
  expect(shares[2]).toBeCloseTo(1.5, 9);
  // One more to share spares each of the two sides half.
  expect(rowPrices[0]).toBeCloseTo(-0.5, 9);
});
