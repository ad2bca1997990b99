import { inputCoefficients, outputNeeded, valueAddedCoefficients } from './leontief.ts';
import type { WorldTable } from './world-table.ts';
import { grossExports } from './world-table.ts';

/** Where value is added and where it ends, in the currency of the table. Matrices are row-major. */
export interface ValueAddedTrade {
  readonly countries: readonly string[];
  /** Value added in the row's sector that ends in final use of the column's country, n × C. */
  readonly bySector: Float64Array;
  /** The same by country, C × C: va_ij = Σ of sectors s of i of v_s (L f_j)_s. */
  readonly absorbed: Float64Array;
  /** Value added in the row's country within gross exports of the column's, C × C; columns sum to gross exports. */
  readonly inExports: Float64Array;
  /** Gross exports of each country. */
  readonly exports: Float64Array;
}

export type ValueAddedOutcome =
  | { readonly kind: 'value-added'; readonly trade: ValueAddedTrade }
  /** The table has no Leontief inverse: some industries buy from themselves all they make. */
  | { readonly kind: 'singular' };

/** Adds rows of sectors up to rows of countries, each sector weighed by its value added per dollar. */
const byCountry = (
  needed: Float64Array,
  width: number,
  [from, to]: readonly [number, number],
  share: Float64Array,
  countryOf: Int32Array,
): Float64Array => {
  const size = to - from;
  const sums = new Float64Array(size * size);
  for (let sector = 0; sector < share.length; sector++)
    for (let column = 0; column < size; column++)
      sums[countryOf[sector]! * size + column]! += share[sector]! * needed[sector * width + from + column]!;
  return sums;
};

/**
 * Value added by origin in final use and in gross exports, for all pairs of countries (Johnson and Noguera 2012,
 * Journal of International Economics 86:224, eqs. 5 to 9; Hummels, Ishii and Yi 2001 for exports). One solution with
 * 2 C right sides, final use and exports of each country; the inverse is not needed.
 *
 * Exports are sales for intermediate and for final use to other countries; what comes home in a re-import is
 * among them, so domestic and foreign value added in exports count twice what crosses borders twice (Borin and
 * Mancini 2019, World Bank WPS 8804, section 2).
 */
export const valueAddedTrade = (table: WorldTable): ValueAddedOutcome => {
  const { countries, countryOf, final, output } = table;
  const n = output.length;
  const size = countries.length;
  const sales = grossExports(table);
  const width = 2 * size;
  const demand = new Float64Array(n * width);
  const exports = new Float64Array(size);
  for (let sector = 0; sector < n; sector++) {
    demand.set(final.subarray(sector * size, (sector + 1) * size), sector * width);
    let sold = 0;
    for (let to = 0; to < size; to++) sold += sales[sector * size + to]!;
    demand[sector * width + size + countryOf[sector]!] = sold;
    exports[countryOf[sector]!]! += sold;
  }
  const coefficients = inputCoefficients(table);
  const needed = outputNeeded(coefficients, n, demand, width);
  if (needed === null) return { kind: 'singular' };
  const share = valueAddedCoefficients(coefficients, n);
  const bySector = new Float64Array(n * size);
  for (let sector = 0; sector < n; sector++)
    for (let to = 0; to < size; to++)
      bySector[sector * size + to] = share[sector]! * needed[sector * width + to]!;
  return {
    kind: 'value-added',
    trade: {
      countries,
      bySector,
      absorbed: byCountry(needed, width, [0, size], share, countryOf),
      inExports: byCountry(needed, width, [size, width], share, countryOf),
      exports,
    },
  };
};
