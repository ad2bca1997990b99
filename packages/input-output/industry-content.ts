import type { ValueAddedTrade } from './value-added.ts';
import type { WorldTable } from './world-table.ts';
import { grossExports } from './world-table.ts';

/** What each sector sells abroad and what of its own work ends there; n entries each, in the order of the sectors. */
export interface IndustryContent {
  /** Sales to other countries, for further and for final use; currency of the table. */
  readonly exports: Float64Array;
  /** Value added in the sector that ends in final use of other countries, by whatever sector's exports it left. */
  readonly valueAddedExports: Float64Array;
}

/**
 * Gross exports of a sector beside the value added in it that other countries use in the end. The second
 * may be larger: energy, metals and services leave a country within what its other industries export (Johnson and
 * Noguera 2012, Journal of International Economics 86:224).
 */
export const industryContent = (
  table: WorldTable,
  { bySector }: Pick<ValueAddedTrade, 'bySector'>,
): IndustryContent => {
  const { countries, countryOf } = table;
  const size = countries.length;
  const sales = grossExports(table);
  const abroad = (amounts: Float64Array): Float64Array =>
    Float64Array.from(countryOf, (own, sector) => {
      let sum = 0;
      for (let to = 0; to < size; to++) if (to !== own) sum += amounts[sector * size + to]!;
      return sum;
    });
  return { exports: abroad(sales), valueAddedExports: abroad(bySector) };
};
