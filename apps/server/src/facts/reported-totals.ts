import { optional, year } from '@hamkor/provenance';
import { amount, country } from './columns.ts';
import type { Gather } from './reader.ts';

/** Trade of a year between two countries, all products, as the reporter states it. Null is not reported. */
export interface ReportedTotal {
  readonly year: number;
  readonly reporter: string;
  readonly partner: string;
  readonly exportUsd: number | null;
  /** Freight and insurance included, as imports are stated. */
  readonly importUsd: number | null;
}

/** Origin of the totals. */
export const reportedTotalsOrigin = 'wits-totals';

const usd = (kusd: number | null): number | null => (kusd === null ? null : Math.round(kusd * 1000));

/** Totals that members report of their trade with each other. */
export const gatherReportedTotals: Gather<readonly ReportedTotal[]> = (facts, codes) =>
  facts
    .table(
      reportedTotalsOrigin,
      'totals.csv',
      {
        year: year('year'),
        reporter: country('reporter', codes),
        partner: country('partner', codes),
        exportKusd: optional(amount('export_kusd')),
        importKusd: optional(amount('import_kusd')),
      },
      (row) => `${row.year} ${row.reporter} ${row.partner}`,
    )
    .map(({ year: of, reporter, partner, exportKusd, importKusd }) => ({
      year: of,
      reporter,
      partner,
      exportUsd: usd(exportKusd),
      importUsd: usd(importKusd),
    }));
