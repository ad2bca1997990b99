import fc from 'fast-check';
import { expect, test } from 'vitest';
import { midRanks } from './mid-rank.ts';
import { seededRandom } from './seeded-random.ts';
import type { Ranking } from './validation-ranking.ts';
import {
  bootstrapInterval,
  chanceP,
  meanPercentile,
  pairingP,
  percentileOf,
  percentileWithin,
} from './validation-statistic.ts';

const rankingOf = (scores: readonly number[]): Ranking => ({
  placeOf: Int32Array.from(scores.keys()),
  scores: Float64Array.from(scores),
  outranked: midRanks(Float64Array.from(scores)).map((share) => share * scores.length - 0.5),
});

/** Area under the curve by its definition: every real product against every other, pair by pair. */
const slowArea = (scores: readonly number[], real: readonly number[]): number => {
  const others = scores.filter((_, i) => !real.includes(i));
  const wins = real.flatMap((i) => others.map((other) => (Math.sign(scores[i]! - other) + 1) / 2));
  return wins.reduce((a, b) => a + b, 0) / wins.length;
};

test('the mean percentile of a project is the area under the curve, ties and all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 30 }),
      fc.integer({ min: 1, max: 3 }),
      (scores, count) => {
        const real = Array.from({ length: count }, (_, i) => i);
        const found = real.map((column) => percentileOf(rankingOf(scores), column, real)!);
        expect(meanPercentile([found])).toBeCloseTo(slowArea(scores, real), 12);
      },
    ),
  );
});

test('within a group only the group is compared', () => {
  const ranking = rankingOf([5, 1, 9, 3, 7]);
  expect(percentileWithin(ranking, 0, [0], [0, 1, 3])).toBe(1);
  expect(percentileWithin(ranking, 0, [0], [0, 1, 2])).toBe(0.5);
  expect(percentileWithin(ranking, 0, [0, 2], [0, 1, 2])).toBe(1);
  expect(percentileWithin(ranking, 0, [0], [0])).toBeNull();
});

test('a product outside the territory has no percentile', () => {
  const ranking = { ...rankingOf([1, 2, 3]), placeOf: Int32Array.from([0, -1, 1, 2]) };
  expect(percentileOf(ranking, 1, [1])).toBeNull();
  expect(percentileOf(ranking, 3, [1, 3])).toBe(1);
});

test('scores that know the real products are beyond chance, scores that do not are not', () => {
  const size = 200;
  const knowing = Array.from({ length: 20 }, (_, project) =>
    rankingOf(Array.from({ length: size }, (__, i) => (i === project ? 10 : (i * 37) % 11))),
  );
  const products = Array.from({ length: 20 }, (_, project) => [project]);
  expect(chanceP(knowing, products, 1, 500, seededRandom(1))).toBeCloseTo(1 / 501, 6);
  const blind = Array.from({ length: 20 }, () =>
    rankingOf(Array.from({ length: size }, (_, i) => (i * 37) % 199)),
  );
  expect(chanceP(blind, products, 0.5, 500, seededRandom(1))).toBeGreaterThan(0.3);
});

test('a score that only knows which products are popular does not pass the test of pairing', () => {
  const popular = rankingOf(Array.from({ length: 100 }, (_, i) => 100 - i));
  const products = Array.from({ length: 10 }, (_, project) => [project]);
  const rankings = products.map(() => popular);
  const observed = meanPercentile(products.map((own) => own.map((i) => percentileOf(popular, i, own)!)))!;
  expect(pairingP(rankings, products, observed, 200, seededRandom(2))).toBe(1);
});

test('a score that knows who makes what passes the test of pairing', () => {
  const products = Array.from({ length: 10 }, (_, project) => [project]);
  const rankings = products.map(([own]) =>
    rankingOf(Array.from({ length: 100 }, (_, i) => (i === own ? 1 : 0))),
  );
  expect(pairingP(rankings, products, 1, 200, seededRandom(2))).toBeLessThan(0.02);
});

test('the interval of a mean is that of the normal law when projects are many and alike', () => {
  const random = seededRandom(4);
  const projects = Array.from({ length: 400 }, () => [random()]);
  const interval = bootstrapInterval(projects, 2000, seededRandom(5))!;
  const half = 1.96 * Math.sqrt(1 / 12 / 400);
  expect(interval.high - interval.low).toBeCloseTo(2 * half, 1);
  const mean = meanPercentile(projects)!;
  expect(interval.low).toBeLessThan(mean);
  expect(interval.high).toBeGreaterThan(mean);
});

test('one project tells no interval', () => {
  expect(bootstrapInterval([[0.4, 0.6], []], 100, seededRandom(1))).toBeNull();
});
