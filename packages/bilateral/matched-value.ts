import type { Counted } from './fuels-and-gold.ts';

/**
 * What one country sells anywhere of each product that another buys anywhere, at most: min(x_ik, m_jk), in the
 * unit given. NaN where either is unknown. An upper bound of what could go between the two, not a forecast: the
 * exporter's buyers and the importer's suppliers are all counted as free.
 */
export const matchedByProduct = (exports: Float64Array, imports: Float64Array): Float64Array =>
  exports.map((x, k) => Math.min(x, imports[k]!));

/**
 * The sum over products, Σ_k min(x_ik, m_jk), in the unit given: the overlap of one country's exports and another's
 * imports in money, where complementarity gives it in shares. Unknown products (NaN) are left out; NaN where
 * nothing is known.
 */
export const matchedValue = (exports: Float64Array, imports: Float64Array, counted?: Counted): number => {
  let matched = 0;
  let known = 0;
  for (let k = 0; k < exports.length; k++) {
    if (counted !== undefined && counted[k] === 0) continue;
    const x = exports[k]!;
    const m = imports[k]!;
    if (x !== x || m !== m) continue;
    matched += x < m ? x : m;
    known++;
  }
  return known > 0 ? matched : Number.NaN;
};
