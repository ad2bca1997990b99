import { productRows } from '../world/product-codes.ts';
import { vintageOrigin } from '../warehouse/vintage.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import type { StatedTotal } from './reported-totals.ts';

interface Row {
  readonly year: number;
  readonly reporter: string;
  readonly partner: string;
  readonly flow: 'export' | 'import';
  readonly usd: number;
}

/**
 * What members state of their trade with each other in a vintage of reports, every year of it; empty for a vintage
 * that holds flows only. Re-exports are left out: they are part of exports.
 */
export const readStatedTotals = async (
  warehouse: Warehouse,
  vintage: Vintage,
  members: readonly string[],
): Promise<StatedTotal[]> => {
  if (!vintage.tables.includes('reports')) return [];
  const outcome = await warehouse.query<Row>(
    `SELECT year::INTEGER AS year, reporter, partner, flow, sum(round(usd)) AS usd
     FROM ${warehouse.from(vintage, 'reports')}
     WHERE reporter IN (SELECT unnest($1::VARCHAR[])) AND partner IN (SELECT unnest($1::VARCHAR[]))
       AND flow IN ('export', 'import') AND ${productRows(vintage).counts}
     GROUP BY ALL ORDER BY ALL`,
    [members],
  );
  if (outcome.kind !== 'rows') throw new Error('there was no limit of time');
  const origin = vintageOrigin(vintage);
  return outcome.rows.map(({ year, reporter, partner, flow, usd }) => ({
    year,
    reporter,
    partner,
    exportUsd: flow === 'export' ? usd : null,
    importUsd: flow === 'import' ? usd : null,
    basis: { origin, isSynthetic: vintage.isSynthetic, years: [year] },
  }));
};
