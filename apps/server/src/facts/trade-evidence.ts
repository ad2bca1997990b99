import { list, matching, number, oneOf, optional, knownIn, Refusal, text, year } from '@hamkor/provenance';
import type { Column, TableProblem } from '@hamkor/provenance';
import { memberCodes, stages } from '@hamkor/nomenclature';
import type { Correspondence, Heading } from '@hamkor/nomenclature';
import type { ChapterFlow, MaterialFlow, TradeEvidence } from '@hamkor/trade';
import { country } from './columns.ts';
import type { KnownCodes } from './codes.ts';
import { outside, readCodes, world } from './codes.ts';
import type { FactFolder } from './folder.ts';
import { openFacts } from './folder.ts';
import { readerOf } from './reader.ts';

const amount = (header: string): Column<number> => number(header, { min: 0 });
const share = (header: string): Column<number> => number(header, { min: 0, max: 1 });

/** Headings of HS 2022 with names, terms, stage and inputs. */
export const readHeadings = (facts: FactFolder, codes: KnownCodes): Heading[] => {
  const heading = (header: string): Column<string> => knownIn(header, codes.hs2022, 'HS 2022 heading');
  return facts
    .table(
      'hamkor-nomenclature',
      'headings.csv',
      {
        hs: heading('hs2022'),
        en: text('name_en'),
        ru: text('name_ru'),
        zh: text('name_zh'),
        termsEn: list(text('terms_en')),
        termsRu: list(text('terms_ru')),
        termsZh: list(text('terms_zh')),
        stage: oneOf('stage', stages),
        inputs: list(heading('inputs')),
        minorInputs: list(heading('minor_inputs')),
      },
      (row) => row.hs,
    )
    .map((row) => ({
      hs: row.hs,
      name: { en: row.en, ru: row.ru, zh: row.zh },
      terms: { en: row.termsEn, ru: row.termsRu, zh: row.termsZh },
      stage: row.stage,
      inputs: row.inputs,
      minorInputs: row.minorInputs,
    }));
};

/** Correspondences between HS 1992 and HS 2022 headings; an HS 1992 heading need not occur in trade. */
export const readCorrespondences = (facts: FactFolder, codes: KnownCodes): readonly Correspondence[] =>
  facts.table(
    'un-concordance',
    'hs92-hs2022.csv',
    {
      hs92: matching('hs92', /^\d{4}$/, 'a four-digit heading with its leading zero'),
      hs2022: knownIn('hs2022', codes.hs2022, 'HS 2022 heading'),
      share: share('share_of_hs6_pairs'),
    },
    (row) => `${row.hs92} to ${row.hs2022}`,
  );

const readChapterNames = (facts: FactFolder): TradeEvidence['chapterNames'] =>
  facts
    .table(
      'hamkor-nomenclature',
      'chapters.csv',
      { chapter: text('chapter'), en: text('name_en'), ru: text('name_ru'), zh: text('name_zh') },
      (row) => row.chapter,
    )
    .map(({ chapter, ...name }) => ({ chapter, name }));

const readSeenExports = (facts: FactFolder, codes: KnownCodes): TradeEvidence['seenExports'] =>
  facts
    .table(
      'growth-lab-hs92',
      'totals.csv',
      { iso3: country('iso3', codes), year: year('year'), musd: amount('total_export_musd') },
      (row) => `${row.iso3} ${row.year}`,
    )
    .map(({ iso3, year: of, musd }) => ({ iso3, year: of, usd: Math.round(musd * 1e6) }));

const productYears = [2016, 2019, 2021, 2022, 2023] as const;

const readProductSpace = (facts: FactFolder, codes: KnownCodes) => {
  const hs92 = (header: string): Column<string> => knownIn(header, codes.hs92, 'HS 1992 heading');
  const origin = 'growth-lab-hs92';
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

const readMaterials = (facts: FactFolder, codes: KnownCodes): readonly MaterialFlow[] =>
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

/** Re-exports and re-imports are left out: they are part of exports and imports. */
const readChapterFlows = (facts: FactFolder, codes: KnownCodes): ChapterFlow[] =>
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

const readMargins = (facts: FactFolder, codes: KnownCodes) => {
  const indicators = facts.table('country-indicators', 'indicators.csv', {
    iso3: country('iso3', codes, world, 'SCO10'),
    indicator: text('indicator'),
    year: year('year'),
    usd: number('value'),
  });
  const national = (indicator: string) =>
    indicators
      .filter((row) => row.indicator === indicator)
      .map(({ iso3, year: of, usd }) => ({ iso3, year: of, usd }));
  const matrixYear = facts.table(
    'world-bank-trade-2016',
    'totals.csv',
    {
      iso3: country('iso3', codes),
      year: year('year'),
      exportUsd: amount('export_usd'),
      importUsd: amount('import_usd'),
    },
    (row) => `${row.iso3} ${row.year}`,
  );
  return {
    chapters: readChapterFlows(facts, codes),
    importGroups: facts.table('wto-import-groups', 'groups.csv', {
      importer: country('importer', codes),
      group: text('product_group'),
      musd: amount('import_musd'),
    }),
    nationalExports: [
      ...national('merchandise_exports'),
      ...matrixYear.map(({ iso3, year: of, exportUsd }) => ({ iso3, year: of, usd: exportUsd })),
    ],
    nationalImports: [
      ...national('merchandise_imports'),
      ...matrixYear.map(({ iso3, year: of, importUsd }) => ({ iso3, year: of, usd: importUsd })),
    ],
  };
};

const readStructure = (facts: FactFolder, codes: KnownCodes) => {
  const sectors = new Set(
    facts
      .table('wiod-2013', 'sectors.csv', { sector: text('sector') }, (row) => row.sector)
      .map((row) => row.sector),
  );
  return {
    coefficients: facts.table('wiod-2013', 'coefficients.csv', {
      iso3: country('iso3', codes),
      input: knownIn('input_sector', sectors, 'sector'),
      using: knownIn('using_sector', sectors, 'sector'),
      perUnit: share('input_per_unit_output'),
    }),
    sectors: facts.table(
      'un-concordance',
      'sectors.csv',
      {
        hsPrefix: matching('hs2022_prefix', /^\d{2,4}$/, 'two to four digits of an HS 2022 heading'),
        sector: optional(knownIn('sector', sectors, 'sector')),
      },
      (row) => row.hsPrefix,
    ),
    endUses: facts.table('un-concordance', 'bec4.csv', {
      hs2022: knownIn('hs2022', codes.hs2022, 'HS 2022 heading'),
      bec: text('bec4'),
      share: share('share_of_hs6'),
    }),
    populous: new Set(
      facts
        .table('hamkor-nomenclature', 'exporters.csv', {
          iso3: text('iso3'),
          populous: oneOf('population_over_1m_2016', ['yes', 'no', 'unknown']),
        })
        .filter((row) => row.populous === 'yes')
        .map((row) => row.iso3),
    ),
  };
};

export type TradeFacts =
  | { readonly kind: 'facts'; readonly evidence: TradeEvidence }
  | { readonly kind: 'bad-facts'; readonly problems: readonly TableProblem[] };

/** The evidence of the option finders from an open data folder; problems are gathered in the folder. */
export const gatherTradeEvidence = (facts: FactFolder, codes: KnownCodes): TradeEvidence => ({
  members: memberCodes.toSorted(),
  headings: readHeadings(facts, codes),
  correspondences: readCorrespondences(facts, codes),
  chapterNames: readChapterNames(facts),
  seenExports: readSeenExports(facts, codes),
  ...readProductSpace(facts, codes),
  materials: readMaterials(facts, codes),
  ...readMargins(facts, codes),
  ...readStructure(facts, codes),
});

/** Reads and checks the tables behind the options; a refused table gives its problems, not half the evidence. */
export const checkTradeEvidence = (folder?: string): TradeFacts => {
  const facts = openFacts(folder);
  const evidence = gatherTradeEvidence(facts, readCodes(facts));
  return facts.problems.length > 0
    ? { kind: 'bad-facts', problems: facts.problems }
    : { kind: 'facts', evidence };
};

/** The evidence of the option finders. Throws `BadFacts`: shipped tables that do not pass are a defect. */
export const readTradeEvidence = readerOf(gatherTradeEvidence);
