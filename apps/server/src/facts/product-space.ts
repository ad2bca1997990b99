import { knownIn, list, optional, year } from '@hamkor/provenance';
import type { Column } from '@hamkor/provenance';
import type { TradeEvidence } from '@hamkor/trade';
import type { KnownCodes } from './codes.ts';
import { amount, country } from './columns.ts';
import type { FactFolder } from './folder.ts';

const origin = 'growth-lab-hs92';

/** Total exports of a year as the mirrored data see them, in USD. */
export const readSeenExports = (facts: FactFolder, codes: KnownCodes): TradeEvidence['seenExports'] =>
  facts
    .table(
      origin,
      'totals.csv',
      { iso3: country('iso3', codes), year: year('year'), musd: amount('total_export_musd') },
      (row) => `${row.iso3} ${row.year}`,
    )
    .map(({ iso3, year: of, musd }) => ({ iso3, year: of, usd: Math.round(musd * 1e6) }));

const productYears = [2016, 2019, 2021, 2022, 2023] as const;

/** Exports, presence and world totals by HS 1992 heading. */
export const readProductSpace = (facts: FactFolder, codes: KnownCodes) => {
  const hs92 = (header: string): Column<string> => knownIn(header, codes.hs92, 'HS 1992 heading');
  return {
    exports: facts.table(
      origin,
      'exports.csv',
      { iso3: country('iso3', codes), hs92: hs92('hs92'), kusd: amount('export_kusd') },
      (row) => `${row.iso3} ${row.hs92}`,
    ),
    presence: facts.table(
      origin,
      'presence.csv',
      {
        iso3: country('iso3', codes),
        totalMusd: amount('total_export_musd'),
        hs92: list(hs92('hs92_with_rca_at_least_1')),
      },
      (row) => row.iso3,
    ),
    world: facts
      .table(
        origin,
        'products.csv',
        {
          hs92: hs92('hs92'),
          exportersWithRca: amount('exporters_with_rca_2016'),
          y2016: optional(amount('world_export_musd_2016')),
          y2019: optional(amount('world_export_musd_2019')),
          y2021: optional(amount('world_export_musd_2021')),
          y2022: optional(amount('world_export_musd_2022')),
          y2023: optional(amount('world_export_musd_2023')),
        },
        (row) => row.hs92,
      )
      .map((row) => ({
        hs92: row.hs92,
        exportersWithRca: row.exportersWithRca,
        musd: new Map(
          productYears.flatMap((productYear) => {
            const musd = row[`y${productYear}`];
            return musd === null ? [] : [[productYear, musd] as const];
          }),
        ),
      })),
  };
};
