import type { Random } from './seeded-random.ts';
import { randomIndex, shuffled } from './seeded-random.ts';
import type { Ranking } from './validation-ranking.ts';

/** 1 if the one outranks the other, one half if they are equal. */
const outranks = (one: number, other: number): number => (one > other ? 1 : one === other ? 0.5 : 0);

/**
 * Share (0 to 1) of the other products that a real one outranks, ties counting one half: its part in the area
 * under the curve. Other products of the same project are not compared. Null where it lies outside the
 * ranking's territory, or nothing is left to compare it with.
 */
export const percentileOf = (
  { placeOf, scores, outranked }: Ranking,
  column: number,
  products: readonly number[],
): number | null => {
  const place = placeOf[column]!;
  if (place < 0) return null;
  let below = outranked[place]!;
  let compared = scores.length - 1;
  for (const product of products) {
    const other = placeOf[product]!;
    if (other < 0 || other === place) continue;
    compared--;
    below -= outranks(scores[place]!, scores[other]!);
  }
  return compared > 0 ? below / compared : null;
};

/** The same among the products of one group only, e.g. of the same decile of demand. */
export const percentileWithin = (
  { placeOf, scores }: Ranking,
  column: number,
  products: readonly number[],
  peers: readonly number[],
): number | null => {
  const place = placeOf[column]!;
  if (place < 0) return null;
  let [below, compared] = [0, 0];
  for (const peer of peers) {
    const other = placeOf[peer]!;
    if (other < 0 || products.includes(peer)) continue;
    compared++;
    below += outranks(scores[place]!, scores[other]!);
  }
  return compared > 0 ? below / compared : null;
};

/** Percentiles of one project's products that could be ranked. */
export type ProjectPercentiles = readonly number[];

/** Mean over all products: the area under the receiver operating characteristic; null without any. */
export const meanPercentile = (projects: readonly ProjectPercentiles[]): number | null => {
  let [sum, count] = [0, 0];
  for (const percentiles of projects) {
    for (const percentile of percentiles) {
      sum += percentile;
      count++;
    }
  }
  return count > 0 ? sum / count : null;
};

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * 95 % interval of a mean over products by drawing whole projects with replacement, so that products of one
 * project, which stand or fall together, are not taken for independent evidence. Null with fewer than two.
 *
 * Efron, B., Tibshirani, R. (1993), An Introduction to the Bootstrap, p. 170 (percentile interval).
 */
export const bootstrapInterval = (
  projects: readonly ProjectPercentiles[],
  draws: number,
  random: Random,
): Interval | null => {
  const known = projects.filter((percentiles) => percentiles.length > 0);
  if (known.length < 2) return null;
  const sums = known.map((percentiles) => percentiles.reduce((sum, value) => sum + value, 0));
  const means = Float64Array.from({ length: draws }, () => {
    let [sum, count] = [0, 0];
    for (let i = 0; i < known.length; i++) {
      const drawn = randomIndex(random, known.length);
      sum += sums[drawn]!;
      count += known[drawn]!.length;
    }
    return sum / count;
  }).sort();
  const at = (share: number): number => means[Math.min(draws - 1, Math.floor(share * draws))]!;
  return { low: at(0.025), high: at(0.975) };
};

/** One draw of a null hypothesis: percentiles of the products the projects would then have made. */
type Draw = (random: Random, count: (percentile: number) => void) => void;

/** (b + 1) / (m + 1), Davison and Hinkley (1997), Bootstrap Methods and their Application, p. 141. */
const permutationP = (draw: Draw, observed: number, draws: number, random: Random): number => {
  let asGood = 0;
  for (let i = 0; i < draws; i++) {
    let [sum, counted] = [0, 0];
    draw(random, (percentile) => {
      sum += percentile;
      counted++;
    });
    if (counted > 0 && sum / counted >= observed - 1e-12) asGood++;
  }
  return (asGood + 1) / (draws + 1);
};

/**
 * Chance of an area at least as large if every project had made random products of the territory instead of
 * its own, as many.
 */
export const chanceP = (
  rankings: readonly (Ranking | null)[],
  products: readonly (readonly number[])[],
  observed: number,
  draws: number,
  random: Random,
): number =>
  permutationP(
    (next, count) => {
      rankings.forEach((ranking, project) => {
        if (ranking === null) return;
        const { outranked } = ranking;
        for (const _ of products[project]!)
          count(outranked[randomIndex(next, outranked.length)]! / (outranked.length - 1));
      });
    },
    observed,
    draws,
    random,
  );

/**
 * Chance of an area at least as large if the same products had been made by other partners of the list:
 * products are shuffled among the projects, those outside the territory of their new partners left out. A
 * score that only knows which products are popular does not pass this test; one that knows who fits what does.
 */
export const pairingP = (
  rankings: readonly (Ranking | null)[],
  products: readonly (readonly number[])[],
  observed: number,
  draws: number,
  random: Random,
): number =>
  permutationP(
    (next, count) => {
      const dealt = shuffled(products, next);
      rankings.forEach((ranking, project) => {
        if (ranking === null) return;
        for (const column of dealt[project]!) {
          const percentile = percentileOf(ranking, column, dealt[project]!);
          if (percentile !== null) count(percentile);
        }
      });
    },
    observed,
    draws,
    random,
  );
