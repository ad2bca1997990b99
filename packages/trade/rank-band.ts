import { separatedRanks } from '@hamkor/bilateral';
import type { Band, ScorePart } from './option.ts';

/** An interval in which a score lies. */
export interface ScoreInterval {
  readonly low: number;
  readonly high: number;
}

type Weighed = Pick<ScorePart, 'percentile' | 'percentileLow' | 'percentileHigh' | 'weight'>;

/** The weighted mean of the parts with those that have an interval at its low and at its high end. */
export const scoreInterval = (parts: readonly Weighed[]): ScoreInterval => {
  let [low, high, weights] = [0, 0, 0];
  for (const { percentile, percentileLow, percentileHigh, weight } of parts) {
    low += (percentileLow ?? percentile) * weight;
    high += (percentileHigh ?? percentile) * weight;
    weights += weight;
  }
  return weights > 0 ? { low: low / weights, high: high / weights } : { low: 0, high: 0 };
};

/**
 * Places each score may take among all, by `separatedRanks`: from = 1 + scores whose low end lies above its high
 * end, to = all less those whose high end lies below its low end. Scores whose intervals touch are not separated.
 * The place by any one value of each interval lies within. O(n log n).
 */
export const bandsOf = (intervals: readonly ScoreInterval[]): Band[] => {
  const { best, worst } = separatedRanks(
    Float64Array.from(intervals, ({ low }) => low),
    Float64Array.from(intervals, ({ high }) => high),
  );
  return intervals.map((_, item) => ({ from: best[item]!, to: worst[item]! }));
};
