import type { Counted } from './fuels-and-gold.ts';

/**
 * Intra-industry trade of two partners in each product, 0 to 1 (Grubel-Lloyd index):
 * GL_k = 1 - |x_k - m_k| / (x_k + m_k), the share of the product's trade that is matched by trade the other way.
 * 1 = as much goes there as comes back; 0 = one way only. NaN where there is no trade or one side is unknown.
 *
 * `there` and `back` in the same unit, product by product. One of the two is usually valued CIF when both come
 * from one reporter; that lowers the index by a few hundredths where trade is balanced.
 *
 * Grubel, H. G. & Lloyd, P. J. (1975), Intra-Industry Trade: The Theory and Measurement of International
 * Trade in Differentiated Products, Macmillan, chapter 2.
 */
export const grubelLloydByProduct = (there: Float64Array, back: Float64Array): Float64Array =>
  there.map((x, k) => 1 - Math.abs(x - back[k]!) / (x + back[k]!));

/** Intra-industry trade over a set of products. */
export interface IntraIndustry {
  /** Trade-weighted index, 0 to 1; NaN where nothing known is traded. */
  readonly index: number;
  /** Trade of both directions in the products that count, and the part matched both ways: index = matched / trade. */
  readonly trade: number;
  readonly matched: number;
  /** Products left out because one direction is unknown. */
  readonly unknown: number;
}

/**
 * The index over a set of products, weighted by trade: GL = 1 - Σ|x_k - m_k| / Σ(x_k + m_k) = 2 Σ min / Σ.
 * Products of which a direction is unknown (NaN) are left out of both sums and counted in `unknown`.
 *
 * Rises when products are summed first (an export of tractors then matches an import of tractor tyres), so the
 * sum is over the finest codes there are; and does not correct for an unbalanced total, which caps it below 1.
 * Grubel & Lloyd (1975), chapter 2.
 */
export const grubelLloyd = (there: Float64Array, back: Float64Array, counted?: Counted): IntraIndustry => {
  let trade = 0;
  let matched = 0;
  let unknown = 0;
  for (let k = 0; k < there.length; k++) {
    if (counted !== undefined && counted[k] === 0) continue;
    const x = there[k]!;
    const m = back[k]!;
    const both = x + m;
    if (both !== both) unknown++;
    else {
      trade += both;
      matched += 2 * (x < m ? x : m);
    }
  }
  return { index: trade > 0 ? matched / trade : Number.NaN, trade, matched, unknown };
};
