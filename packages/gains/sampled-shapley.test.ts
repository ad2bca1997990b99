import { expect, test } from 'vitest';
import { everybody } from './game.ts';
import { randomGame } from './random-game.ts';
import { coalitionsOfSample, joiningSample, sampledShapley } from './sampled-shapley.ts';
import { shapley } from './shapley.ts';

test('estimates lie within four standard errors of the exact shares, and all is shared', () => {
  for (const seed of [1, 2, 3]) {
    const game = randomGame(seed, 10);
    const exact = shapley(game)!;
    const { shares, standardErrors } = sampledShapley(
      joiningSample(10, 400, seed),
      (mask) => game.worth[mask]!,
    );
    shares.forEach((share, player) => {
      expect(standardErrors[player]).toBeGreaterThan(0);
      expect(Math.abs(share - exact[player]!)).toBeLessThan(4 * standardErrors[player]!);
    });
    const sum = shares.reduce((total, share) => total + share, 0);
    expect(sum).toBeCloseTo(game.worth[everybody(game)]!, 6);
  }
});

test('four times the sample halves the standard error', () => {
  const game = randomGame(5, 9);
  const worth = (mask: number): number => game.worth[mask]!;
  const [few, many] = [100, 1600].map((pairs) => sampledShapley(joiningSample(9, pairs, 1), worth));
  few!.standardErrors.forEach((error, player) => {
    const ratio = error / many!.standardErrors[player]!;
    expect(ratio).toBeGreaterThan(2.8);
    expect(ratio).toBeLessThan(5.6);
  });
});

test('of a game in which players add the same to all it is exact at once', () => {
  const amounts = [3, 5, 7];
  const worth = (mask: number): number =>
    amounts.reduce((sum, amount, at) => ((mask >> at) & 1 ? sum + amount : sum), 0);
  const { shares, standardErrors } = sampledShapley(joiningSample(3, 5, 9), worth);
  expect(shares).toEqual(amounts);
  expect(standardErrors).toEqual([0, 0, 0]);
});

test('a sample of one pair has no standard error', () => {
  expect(sampledShapley(joiningSample(2, 1, 1), (mask) => mask).standardErrors).toEqual([NaN, NaN]);
});

test('a seed always draws the same orders, and asks only for coalitions on their way', () => {
  const sample = joiningSample(16, 3, 42);
  expect(sample).toEqual(joiningSample(16, 3, 42));
  expect(sample).not.toEqual(joiningSample(16, 3, 43));
  const asked: number[] = [];
  sampledShapley(sample, (mask) => asked.push(mask));
  const masks = coalitionsOfSample(sample);
  expect(masks).toEqual([...new Set(asked)].toSorted((one, other) => one - other));
  expect(masks.at(-1)).toBe((1 << 16) - 1);
});
