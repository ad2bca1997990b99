import type { HsRevision } from '@hamkor/nomenclature';
import { hsRevisions, readHsRevision } from '@hamkor/nomenclature';
import { readsCountries } from '../concordance/country-names.ts';
import { badYear, hasRepeatedKeys, negative, repeatedKeys } from '../csv-checks.ts';
import type { ImportFormat, ImportSession, PartReading } from '../import-format.ts';
import type { ImportProblem } from '../import-problem.ts';
import { reconcileReports } from '../reconcile/reconcile-reports.ts';
import { sqlName } from '../sql.ts';
import type { UnmappedCode } from '../vintage.ts';
import type { ComtradeField } from './comtrade-layout.ts';
import { comtradeLayout, scaleOf } from './comtrade-layout.ts';
import { compareWithTotals, keepMostDetailed } from './comtrade-rows.ts';
import { mapCountries, placeKey, textTable } from './map-countries.ts';
import { mapProducts } from './map-products.ts';
import type { FieldsReading } from './read-fields.ts';
import { badCells, readFields } from './read-fields.ts';
import { flows, knownFlows, readFlow } from './read-flow.ts';
import { witsSummary } from './wits-summary.ts';

type Fields = Extract<FieldsReading<ComtradeField>, { readonly kind: 'fields' }>;

const reporterFields = ['reporter_code', 'reporter_iso', 'reporter'] as const;
const partnerFields = ['partner_code', 'partner_iso', 'partner'] as const;

/** Fields that must be there for any file of the format, each with the ways it may be given. */
const needed: readonly (readonly ComtradeField[])[] = [
  ['year', 'period'],
  reporterFields,
  ['usd', 'cif', 'fob', 'export_usd', 'import_usd'],
];

/** The columns that are missing; a file with exports and imports in columns of their own needs no flow. */
const missingFields = (fields: Fields): ImportProblem[] => {
  const isWide = fields.has('export_usd') || fields.has('import_usd');
  return [...needed, ...(isWide ? [] : [['flow'] as const])]
    .filter((ways) => !ways.some((field) => fields.has(field)))
    .map((ways) => ({
      kind: 'missing-column',
      file: fields.input.name,
      column: ways[0]!,
      accepted: ways.flatMap((field) => comtradeLayout[field].headers),
      found: fields.input.header,
      nearest: null,
    }));
};

/** What cannot be read as trade: years, values below zero or missing, flows nobody knows, places left empty, rows twice. */
const problemsOf = async (session: ImportSession, fields: Fields): Promise<ImportProblem[]> => {
  const { input, headers } = fields;
  const count = async (where: string): Promise<number> =>
    (await session.rows<{ n: number }>(`SELECT count(*)::INTEGER AS n FROM fields WHERE ${where}`))[0]!.n;
  const problems: ImportProblem[] = [];
  const yearHeader = headers.year ?? headers.period;
  const year = 'coalesce(year, CASE WHEN period > 9999 THEN floor(period / 100) ELSE period END)';
  if (yearHeader !== null && (await count(`coalesce(${year} NOT BETWEEN 1962 AND 2060, true)`)) > 0) {
    const cell = `TRY_CAST(${sqlName(yearHeader)} AS DOUBLE)`;
    const rule = badYear(yearHeader);
    problems.push(
      ...(await badCells(session, input, {
        ...rule,
        where: `coalesce(CASE WHEN ${cell} > 9999 THEN floor(${cell} / 100) ELSE ${cell} END NOT BETWEEN 1962 AND 2060, true)`,
      })),
    );
  }
  for (const field of ['usd', 'cif', 'fob', 'export_usd', 'import_usd', 'kg', 'quantity'] as const)
    if (headers[field] !== null && (await count(`${field} < 0`)) > 0)
      problems.push(...(await badCells(session, input, negative(input, headers[field]))));
  if (
    headers.usd !== null &&
    (await count('coalesce(usd, cif, fob) IS NULL')) > 0 &&
    !fields.has('indicator')
  )
    problems.push(...(await emptyCells(session, input, headers.usd, [headers.cif, headers.fob])));
  for (const place of [reporterFields, partnerFields]) {
    const present = place.flatMap((field) => headers[field] ?? []);
    if (
      present.length > 0 &&
      (await count(`coalesce(${place.join(', ')}) IS NULL`)) > 0 &&
      !fields.has('indicator')
    )
      problems.push(...(await emptyCells(session, input, present[0]!, present.slice(1))));
  }
  return problems.length > 0 ? problems : repeatedRows(session, fields);
};

/** Cells that are empty where those beside them are too. */
const emptyCells = (
  session: ImportSession,
  input: Fields['input'],
  column: string,
  beside: readonly (string | null)[],
): Promise<ImportProblem[]> =>
  badCells(session, input, {
    column,
    where: [column, ...beside.filter((one) => one !== null)]
      .map((header) => `coalesce(trim(${sqlName(header)}), '') = ''`)
      .join(' AND '),
    problem: (at) => ({ ...at, kind: 'missing-value' }),
  });

const measures: ReadonlySet<ComtradeField> = new Set([
  'usd',
  'cif',
  'fob',
  'export_usd',
  'import_usd',
  'kg',
  'quantity',
  'scale',
]);

const repeatedRows = async (session: ImportSession, fields: Fields): Promise<ImportProblem[]> => {
  const key = (Object.keys(comtradeLayout) as ComtradeField[]).filter(
    (field) => !measures.has(field) && fields.headers[field] !== null,
  );
  if (!(await hasRepeatedKeys(session, 'fields', key))) return [];
  if (fields.input.shape === 'json')
    return [{ kind: 'repeated-key', file: fields.input.name, line: 1, firstLine: 1, key: key.join(' ') }];
  const inFile = key.flatMap((field) => {
    const header = fields.headers[field]!;
    return fields.input.header.includes(header) ? [header] : [];
  });
  return repeatedKeys(session, fields.input, inFile);
};

/** Makes `flow_words` (written, flow); gives the texts that are no flow. */
const mapFlows = async (session: ImportSession): Promise<readonly string[]> => {
  const found = await session.rows<{ flow: string }>(
    'SELECT DISTINCT flow FROM fields WHERE flow IS NOT NULL',
  );
  const readings = found.map(({ flow }) => ({ flow, reading: readFlow(flow) }));
  await textTable(
    session,
    'flow_words',
    ['written', 'flow'],
    readings.flatMap(({ flow, reading }) =>
      reading === null ? [] : [[flow, reading.kind === 'flow' ? reading.flow : null]],
    ),
  );
  return readings.flatMap(({ flow, reading }) => (reading === null ? [flow] : []));
};

/** Makes `reported`: one row a row of the file and flow, with codes in our words. */
const makeReported = async (session: ImportSession, fields: Fields): Promise<void> => {
  const { headers } = fields;
  const own = 'coalesce(scale, 1)';
  const long = `SELECT *, flow_words.flow AS kept_flow,
      coalesce(usd, CASE flow_words.flow WHEN 'import' THEN cif ELSE fob END, fob, cif) * ${own} * ${scaleOf(headers.usd)} AS amount
    FROM fields JOIN flow_words ON flow_words.written = fields.flow WHERE flow_words.flow IS NOT NULL`;
  const wide = (flow: string, field: 'export_usd' | 'import_usd'): string =>
    `SELECT *, NULL AS written, NULL AS flow_1, '${flow}' AS kept_flow, ${field} * ${own} * ${scaleOf(headers[field])} AS amount
     FROM fields WHERE ${field} IS NOT NULL`;
  const sources = [
    ...(fields.has('flow') ? [long] : []),
    ...(fields.has('export_usd') ? [wide('export', 'export_usd')] : []),
    ...(fields.has('import_usd') ? [wide('import', 'import_usd')] : []),
  ];
  await session.run(`
    CREATE OR REPLACE TEMP TABLE reported AS
    SELECT CAST(coalesce(year, CASE WHEN period > 9999 THEN floor(period / 100) ELSE period END) AS INTEGER) AS year,
      coalesce(frequency = 'M' OR period > 9999, false) AS is_monthly, coalesce(period, 0) AS period,
      coalesce(classification, '') AS edition,
      r.code AS reporter, r.kind AS reporter_kind, r.label AS reporter_label,
      coalesce(p.code, 'WLD') AS partner, coalesce(p.kind, 'world') AS partner_kind, p.label AS partner_label,
      g.product, g.level, g.rule, f.product AS product_written, f.kept_flow AS flow,
      coalesce(customs IN ('C00', '0'), true)::INTEGER + coalesce(transport = '0', true)::INTEGER
        + coalesce(supply = '0', true)::INTEGER + coalesce(partner2 IN ('0', 'W00'), true)::INTEGER AS totals,
      f.amount AS usd, nullif(kg, 0) AS kg, nullif(quantity, 0) AS quantity, quantity_unit
    FROM (${sources.join(' UNION ALL BY NAME ')}) f
    JOIN reporters r ON r.key = ${placeKey(reporterFields.map((field) => `f.${field}`))}
    LEFT JOIN partners p ON p.key = ${placeKey(partnerFields.map((field) => `f.${field}`))}
    JOIN products g ON g.edition = coalesce(f.classification, '') AND g.written = coalesce(f.product, 'TOTAL')
    WHERE f.amount IS NOT NULL AND coalesce(f.type, 'C') = 'C'`);
};

/** Codes that could not be placed, of the rows kept and of the unions left out. */
const unmappedOf = async (session: ImportSession): Promise<readonly Omit<UnmappedCode, 'share'>[]> =>
  session.rows(`
    SELECT 'country' AS kind, code, any_value(label) AS label, sum(rows)::INTEGER AS rows, sum(usd) AS usd,
      'kept-under-own-code' AS treatment
    FROM (SELECT reporter AS code, reporter_label AS label, count(*) AS rows, sum(usd) AS usd FROM kept
          WHERE reporter_kind = 'unknown' GROUP BY ALL
          UNION ALL SELECT partner, partner_label, count(*), sum(usd) FROM kept WHERE partner_kind = 'unknown' GROUP BY ALL)
    GROUP BY code
    UNION ALL
    SELECT 'country', partner, any_value(partner_label), count(*)::INTEGER, sum(usd), 'left-out' FROM aside
    WHERE partner_kind = 'union' GROUP BY ALL
    UNION ALL
    SELECT 'country', reporter, any_value(reporter_label), count(*)::INTEGER, sum(usd), 'left-out' FROM aside
    WHERE reporter_kind IN ('union', 'world') AND partner_kind <> 'union' GROUP BY ALL
    UNION ALL
    SELECT 'product', product_written, NULL, count(*)::INTEGER, sum(usd),
      CASE WHEN rule IN ('heading', 'chapter') THEN 'kept-at-heading' ELSE 'kept-under-own-code' END AS treatment
    FROM kept WHERE rule IN ('heading', 'chapter', 'own-code', 'no-code') GROUP BY product_written, treatment
    ORDER BY usd DESC`);

/** Trade of codes that were split in the newer edition and stay whole with the line of the same number. */
const splitCodes = async (session: ImportSession): Promise<readonly string[]> => {
  const [split] = await session.rows<{ codes: number; usd: number | null; all: number | null }>(`
    SELECT count(DISTINCT product) FILTER (rule = 'same-code')::INTEGER AS codes,
      sum(usd) FILTER (rule = 'same-code') AS usd, sum(usd) AS "all" FROM kept`);
  if (split === undefined || split.codes === 0) return [];
  const share = ((100 * (split.usd ?? 0)) / (split.all ?? 1)).toFixed(1);
  return [
    `${split.codes} six-digit codes were split between editions and stay whole with the line of the same number: ${share} % of the value.`,
  ];
};

/** The rows of a Comtrade file: reports by reporter, flow, partner and product. */
export const comtrade: ImportFormat = {
  id: 'comtrade',
  table: 'reports',
  shapes: ['csv', 'json'],
  roleOf: () => 'rows',
  read: async (given, { session, options, varFolder }): Promise<PartReading> => {
    const edition = options.edition === null ? null : readHsRevision(options.edition);
    if (options.edition !== null && edition === null)
      return refused([
        {
          kind: 'unknown-edition',
          file: given.name,
          found: options.edition,
          known: hsRevisions.join(', '),
        },
      ]);
    const fields = await readFields(session, given, comtradeLayout, options);
    if (fields.kind === 'refused') return fields;
    const isSummary = fields.has('indicator') && !fields.has('flow');
    const summaryGaps = isSummary ? await witsSummary(session) : [];
    const complete: Fields = isSummary
      ? { ...fields, has: (field) => field === 'flow' || fields.has(field) }
      : fields;
    const missing = missingFields(complete);
    if (missing.length > 0) return refused(missing);
    const wrong = await problemsOf(session, complete);
    if (wrong.length > 0) return refused(wrong);
    const strange = await mapFlows(session);
    if (strange.length > 0) return refused(await unknownFlows(session, complete));
    const countries = readsCountries();
    await mapCountries(session, countries, 'reporters', reporterFields);
    await mapCountries(session, countries, 'partners', partnerFields);
    const products = await mapProducts(session, varFolder, edition ?? editionOfHeader(complete));
    await makeReported(session, complete);
    await keepMostDetailed(session);
    await session.run(`
      CREATE OR REPLACE TABLE part AS
      SELECT year, reporter, flow, partner, product, sum(usd) AS usd,
        CASE WHEN count(kg) = count(*) THEN sum(kg) / 1000 END AS tonnes,
        CASE WHEN count(quantity) = count(*) AND count(DISTINCT quantity_unit) = 1 THEN sum(quantity) END AS quantity,
        CASE WHEN count(DISTINCT quantity_unit) = 1 THEN any_value(quantity_unit) END AS quantity_unit
      FROM kept GROUP BY ALL`);
    const [about] = await session.rows<{ rows: number; usd: number | null; digits: number | null }>(`
      SELECT (SELECT count(*)::INTEGER FROM kept) AS rows, (SELECT max(level) FILTER (level <> 1) FROM kept) AS digits,
        (SELECT sum(usd) FROM kept) + coalesce((SELECT sum(usd) FROM aside WHERE partner_kind = 'union' OR reporter_kind IN ('union', 'world')), 0) AS usd`);
    if (about === undefined || about.rows === 0)
      return refused([{ kind: 'nothing-usable', file: given.name }]);
    return {
      kind: 'read',
      editionRead: products.editionRead,
      editionKept: products.editionKept,
      digits: about.digits,
      usdRead: about.usd,
      unmapped: await unmappedOf(session),
      gaps: [
        ...summaryGaps,
        ...products.gaps,
        ...(await splitCodes(session)),
        ...(await compareWithTotals(session)),
      ],
    };
  },
  derive: reconcileReports,
  publication: ({ edition, years }) => ({
    producer: 'United Nations Statistics Division',
    title: `UN Comtrade${edition === null ? '' : `, ${edition}`}, ${years}`,
    url: 'https://comtradeplus.un.org',
    licence: 'UN Comtrade terms of use; attribution',
    citation: `United Nations Statistics Division. UN Comtrade database, ${years}.`,
  }),
};

const refused = (problems: readonly ImportProblem[]): PartReading => ({ kind: 'refused', problems });

/** The edition that the header of the product column names, e.g. `hs2007_code`. */
const editionOfHeader = ({ headers }: Fields): HsRevision | null => {
  const named = /^h(?:s)?[ _]?(\d{2,4}|[0-6])(?:[ _]|code|$)/i.exec(headers.product ?? '')?.[1];
  // `hs2`, `hs4` and `hs6` say how many digits the codes have.
  return named === undefined || named.length === 1 ? null : readHsRevision(`HS${named}`);
};

/** Cells that are no flow, by line. */
const unknownFlows = async (session: ImportSession, fields: Fields): Promise<ImportProblem[]> => {
  const column = fields.headers.flow ?? 'flow';
  const at = { file: fields.input.name, column };
  const known = `${knownFlows} (${flows.join(', ')})`;
  if (!fields.input.header.includes(column))
    return [{ kind: 'bad-request', file: at.file, option: 'columns', found: column, known }];
  return badCells(session, fields.input, {
    column,
    where: `trim(${sqlName(column)}) NOT IN (SELECT written FROM flow_words)`,
    problem: (cell) => ({ ...cell, kind: 'bad-code', expected: 'flow', known }),
  });
};
