/**
 * How far the ends of an estimate may lie from its amount, in shares, by class of AACE 18R-97 (table 1): class 5 with a low end
 * 20 to 50 % below and a high end 30 to 100 % above. What the server holds an estimate to as well.
 */
import { estimateClasses } from '@hamkor/dossier';

export interface EndsOfClass {
  readonly low: readonly [number, number];
  readonly high: readonly [number, number];
}

/** Least and greatest low end, least and greatest high end that fit an amount and a class, in the unit of the amount. */
export const endsFor = (amount: number, estimateClass: number): EndsOfClass | null => {
  const range = estimateClasses.find((each) => each.estimateClass === estimateClass);
  if (range === undefined) return null;
  return {
    low: [amount * (1 - range.below[1]), amount * (1 - range.below[0])],
    high: [amount * (1 + range.above[0]), amount * (1 + range.above[1])],
  };
};
