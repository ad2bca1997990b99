import type { Vintage } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';

/** Years that exports of countries by heading are the mean of: one year alone is noisy. */
const yearsAveraged = 3;

/** Exports by year, country and heading of a vintage's last years, as SQL. */
export interface HeadingExports {
  /** Columns year, country, product (four digits), usd; one row each. */
  readonly sql: string;
  /** Ascending. */
  readonly years: readonly number[];
}

/** How exports by heading are read from a vintage's last three years (or fewer); null where it has none. */
export const headingExports = (
  warehouse: Pick<Warehouse, 'from'>,
  vintage: Vintage,
): HeadingExports | null => {
  const years = vintage.years.toSorted((a, b) => a - b).slice(-yearsAveraged);
  if ((vintage.digits ?? 0) < 4 || years.length === 0) return null;
  const grouped = (table: 'flows' | 'country_product', country: string, usd: string): HeadingExports => ({
    years,
    sql: `SELECT year::INTEGER AS year, ${country} AS country, left(product, 4) AS product, sum(${usd}) AS usd
       FROM ${warehouse.from(vintage, table, years)}
      WHERE length(product) >= 4 AND product <> 'TOTAL' AND ${usd} > 0
      GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  });
  if (vintage.tables.includes('flows')) return grouped('flows', 'exporter', 'usd');
  return vintage.tables.includes('country_product')
    ? grouped('country_product', 'country', 'export_usd')
    : null;
};
