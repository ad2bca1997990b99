import type { HsRevision } from '@hamkor/nomenclature';
import { hsRevisions, readHsRevision } from '@hamkor/nomenclature';
import { readsCountries } from '../concordance/country-names.ts';
import type { ImportFormat, ImportSession, PartReading } from '../import-format.ts';
import type { ImportProblem } from '../import-problem.ts';
import { reconcileReports } from '../reconcile/reconcile-reports.ts';
import { splitCodes, unmappedOf, usdUnmapped } from './comtrade-account.ts';
import type { ComtradeFields } from './comtrade-checks.ts';
import { missingFields, partnerFields, problemsOf, reporterFields, unknownFlows } from './comtrade-checks.ts';
import { comtradeLayout, scaleOf } from './comtrade-layout.ts';
import { compareWithTotals, keepMostDetailed } from './comtrade-rows.ts';
import { mapCountries, placeKey, textTable } from './map-countries.ts';
import { mapProducts } from './map-products.ts';
import { readFields } from './read-fields.ts';
import { readFlow } from './read-flow.ts';
import { witsSummary } from './wits-summary.ts';

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
const makeReported = async (session: ImportSession, fields: ComtradeFields): Promise<void> => {
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
    const complete: ComtradeFields = isSummary
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
      usdUnmapped: await usdUnmapped(session),
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
const editionOfHeader = ({ headers }: ComtradeFields): HsRevision | null => {
  const named = /^h(?:s)?[ _]?(\d{2,4}|[0-6])(?:[ _]|code|$)/i.exec(headers.product ?? '')?.[1];
  // `hs2`, `hs4` and `hs6` say how many digits the codes have.
  return named === undefined || named.length === 1 ? null : readHsRevision(`HS${named}`);
};
