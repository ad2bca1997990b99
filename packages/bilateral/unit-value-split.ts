import type { Counted } from './fuels-and-gold.ts';
import type { Flows } from './world-trade.ts';

/**
 * How two partners trade one product. `one-way`: the smaller flow is under a tenth of the larger.
 * Two-way: `horizontal` (varieties of like price), `vertical` (another quality, or a part against a whole),
 * `unknown` where a unit value, or a flow itself, is not known.
 */
export type TradeType = 'one-way' | 'horizontal' | 'vertical' | 'unknown';

/** The smaller flow must be at least this part of the larger for trade to count as two-way. */
export const twoWayFrom = 0.1;

/** Unit values count as alike within this factor, either way: the border is symmetric, [1/1.15, 1.15]. */
export const alikeWithin = 1.15;

/** Value, and mass with the value of just what was weighed. */
export type WeighedFlows = Pick<Flows, 'usd' | 'tonnes' | 'weighedUsd'>;

/** USD a tonne; NaN where no mass is stated. */
export const unitValueOf = ({ tonnes, weighedUsd }: WeighedFlows, k: number): number =>
  tonnes[k]! > 0 && weighedUsd[k]! > 0 ? weighedUsd[k]! / tonnes[k]! : Number.NaN;

/**
 * Type of trade in one product from both flows (same currency) and the ratio of their unit values; null
 * where there is no trade at all. Border: the symmetric 1/1.15 ≤ UV_x / UV_m ≤ 1.15, not [0.85, 1.15],
 * which would call a pair vertical seen from one side and horizontal from the other.
 *
 * Fontagné, L. & Freudenberg, M. (1997), Intra-Industry Trade: Methodological Issues Reconsidered, CEPII
 * working paper 1997-01 (overlap of 10 %, likeness of 15 %). Unit values mix price, grade and the
 * rounding of small masses; where one flow is CIF and the other FOB the ratio is off by the freight.
 */
export const tradeType = (there: number, back: number, unitValueRatio: number): TradeType | null => {
  if (there === 0 && back === 0) return null;
  if (Number.isNaN(there) || Number.isNaN(back)) return 'unknown';
  if (Math.min(there, back) < twoWayFrom * Math.max(there, back)) return 'one-way';
  if (Number.isNaN(unitValueRatio)) return 'unknown';
  return unitValueRatio <= alikeWithin && unitValueRatio >= 1 / alikeWithin ? 'horizontal' : 'vertical';
};

/** Trade of a pair by type: shares of the trade of both directions, which add up to 1; NaN where there is none. */
export interface UnitValueSplit {
  readonly oneWay: number;
  readonly horizontal: number;
  readonly vertical: number;
  /** Two-way, without unit values on both sides. */
  readonly unknown: number;
  /** Trade of both directions in the products that count, USD. */
  readonly trade: number;
  /** Products of which a direction is unknown: they are in no share. */
  readonly leftOut: number;
}

/**
 * All trade of a pair by type, after Fontagné & Freudenberg: both flows of a product go to its type as a whole
 * (the Grubel-Lloyd index counts only the matched part as intra-industry, so the shares are not its parts).
 */
export const unitValueSplit = (
  there: WeighedFlows,
  back: WeighedFlows,
  counted?: Counted,
): UnitValueSplit => {
  const sums: Record<TradeType, number> = { 'one-way': 0, horizontal: 0, vertical: 0, unknown: 0 };
  let leftOut = 0;
  for (let k = 0; k < there.usd.length; k++) {
    if (counted !== undefined && counted[k] === 0) continue;
    const both = there.usd[k]! + back.usd[k]!;
    if (Number.isNaN(both)) leftOut++;
    else if (both > 0) {
      const type = tradeType(there.usd[k]!, back.usd[k]!, unitValueOf(there, k) / unitValueOf(back, k));
      if (type !== null) sums[type] += both;
    }
  }
  const trade = sums['one-way'] + sums.horizontal + sums.vertical + sums.unknown;
  return {
    oneWay: sums['one-way'] / trade,
    horizontal: sums.horizontal / trade,
    vertical: sums.vertical / trade,
    unknown: sums.unknown / trade,
    trade,
    leftOut,
  };
};
