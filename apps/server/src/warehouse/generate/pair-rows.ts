import type { Random } from '@hamkor/trade';
import type { SyntheticWorld } from './synthetic-world.ts';
import { normal } from './synthetic-world.ts';

/** How many lines each pair of countries trades, exporter × importer, and how strong its trade is. */
export interface PairRows {
  readonly rows: Int32Array;
  readonly strength: Float64Array;
}

/**
 * Spreads `total` rows over pairs as gravity does: the larger both countries, the more lines, with an accident of their own
 * for each pair; never more than there are lines. The sum is `total` exactly. `total` is at most countries × (countries −
 * 1) × lines.
 */
export const pairRows = (
  { countries, mass, products }: Pick<SyntheticWorld, 'countries' | 'mass' | 'products'>,
  total: number,
  random: Random,
): PairRows => {
  const n = countries.length;
  const strength = new Float64Array(n * n);
  for (let e = 0; e < n; e++)
    for (let i = 0; i < n; i++)
      if (e !== i) strength[e * n + i] = (mass[e]! * mass[i]!) ** 0.4 * Math.exp(0.8 * normal(random));
  const wanted = (factor: number): number =>
    strength.reduce((sum, one) => sum + Math.min(products.length, factor * one), 0);
  let low = 0;
  let high = 1;
  while (wanted(high) < total && high < 1e300) high *= 2;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (wanted(middle) < total) low = middle;
    else high = middle;
  }
  const rows = new Int32Array(n * n);
  // What each fraction leaves is carried on to the next pair, so that the sum comes out.
  let carried = 0;
  let given = 0;
  for (let pair = 0; pair < rows.length; pair++) {
    if (strength[pair] === 0) continue;
    carried += Math.min(products.length, high * strength[pair]!);
    rows[pair] = Math.min(products.length, Math.max(0, Math.round(carried) - given));
    given += rows[pair]!;
  }
  for (let pair = 0; given !== total; pair = (pair + 1) % rows.length) {
    const step = Math.sign(total - given);
    if (strength[pair] === 0 || rows[pair]! + step < 0 || rows[pair]! + step > products.length) continue;
    rows[pair] = rows[pair]! + step;
    given += step;
  }
  return { rows, strength };
};
