import { knownIn, list, oneOf, optional, Refusal, text, year } from '@hamkor/provenance';
import type { Column } from '@hamkor/provenance';
import type { ChapterFlow, ImportGroupRow, MaterialFlow } from '@hamkor/trade';
import type { KnownCodes } from './codes.ts';
import { outside, world } from './codes.ts';
import { amount, country } from './columns.ts';
import type { FactFolder } from './folder.ts';

/** `AUS:75180204`: a supplier and its value in thousand dollars. */
const supplier = (header: string, codes: KnownCodes): Column<{ iso3: string; kusd: number }> => {
  const refusal = new Refusal('COUNTRY:thousand dollars', 'write each supplier as in AUS:75180204');
  return {
    header,
    read: (cell) => {
      const [iso3, value, ...rest] = cell.split(':');
      return iso3 && value && rest.length === 0 && codes.countries.has(iso3) && Number(value) >= 0
        ? { iso3, kusd: Number(value) }
        : refusal;
    },
  };
};

/** Flows of raw materials among members and with all countries outside. */
export const readMaterials = (facts: FactFolder, codes: KnownCodes): readonly MaterialFlow[] =>
  facts.table(
    'baci-materials',
    'flows.csv',
    {
      year: year('year'),
      exporter: country('exporter', codes, outside),
      importer: country('importer', codes, outside),
      hs2022: knownIn('hs2022', codes.hs2022, 'HS 2022 heading'),
      kusd: amount('value_kusd'),
      tonnes: optional(amount('tonnes')),
      outsideSuppliers: list(supplier('outside_suppliers_kusd', codes)),
    },
    (row) => `${row.year} ${row.exporter} ${row.importer} ${row.hs2022}`,
  );

/** Pakistan by chapter. Re-exports and re-imports are left out: they are part of exports and imports. */
export const readChapterFlows = (facts: FactFolder, codes: KnownCodes): ChapterFlow[] =>
  facts
    .table(
      'comtrade-pakistan',
      'chapters.csv',
      {
        flow: oneOf('flow', ['export', 'import', 're-export', 're-import']),
        partner: country('partner', codes, outside, world),
        chapter: knownIn('chapter', codes.chapters, 'HS chapter'),
        kusd: amount('value_kusd'),
      },
      (row) => `${row.flow} ${row.partner} ${row.chapter}`,
    )
    .flatMap((row) => (row.flow === 'export' || row.flow === 'import' ? [{ ...row, flow: row.flow }] : []));

/** Imports from the world by product group. */
export const readImportGroups = (facts: FactFolder, codes: KnownCodes): readonly ImportGroupRow[] =>
  facts.table(
    'wto-import-groups',
    'groups.csv',
    {
      importer: country('importer', codes),
      group: text('product_group'),
      musd: amount('import_musd'),
    },
    (row) => `${row.importer} ${row.group}`,
  );
