import { hsRevisions, readHsRevision } from '@hamkor/nomenclature';
import { readsCountries } from '../concordance/country-names.ts';
import { negative } from '../csv-checks.ts';
import type { ImportFormat, ImportSession, PartReading, ReadOptions } from '../import-format.ts';
import type { ImportProblem } from '../import-problem.ts';
import { sqlName } from '../sql.ts';
import type { UnmappedCode } from '../vintage.ts';
import type { AtlasField } from './atlas-layout.ts';
import { atlasEdition, atlasLayout, yearInName } from './atlas-layout.ts';
import { fieldProblems } from './field-checks.ts';
import { mapCountries, placeKey, textTable } from './map-countries.ts';
import { readProduct } from './map-products.ts';
import type { FieldsReading } from './read-fields.ts';
import { badCells, readFields } from './read-fields.ts';

const refused = (...problems: readonly ImportProblem[]): PartReading => ({ kind: 'refused', problems });

/** What the file leaves to its name: the year. */
const withYear = (options: ReadOptions, header: readonly string[], fileName: string): ReadOptions => {
  const year = yearInName(fileName);
  const isGiven = options.columns['year'] !== undefined || header.some((one) => /^year$/i.test(one.trim()));
  return isGiven || year === null
    ? options
    : { ...options, columns: { ...options.columns, year: `=${year}` } };
};

/**
 * Values below zero: problems, but for areas that are no country. What is left over when all countries have been
 * estimated may come out below zero; it is no trade, and is kept as unknown.
 */
const belowZero = async (
  session: ImportSession,
  { headers, input }: Extract<FieldsReading<AtlasField>, { readonly kind: 'fields' }>,
): Promise<{ readonly problems: readonly ImportProblem[]; readonly residuals: number }> => {
  const problems: ImportProblem[] = [];
  let residuals = 0;
  const isArea = `SELECT label FROM places WHERE kind = 'area'`;
  for (const field of ['export_value', 'import_value'] as const) {
    const header = headers[field];
    if (header === null) continue;
    const [found] = await session.rows<{ areas: number; all: number }>(
      `SELECT count(*) FILTER (country IN (${isArea}))::INTEGER AS areas, count(*)::INTEGER AS "all" FROM fields WHERE ${field} < 0`,
    );
    residuals += found!.areas;
    if (found!.all === found!.areas) continue;
    const rule = negative(input, header);
    const country = headers.country === null ? 'NULL' : sqlName(headers.country);
    problems.push(
      ...(await badCells(session, input, {
        ...rule,
        where: `${rule.where} AND coalesce(trim(${country}) NOT IN (${isArea}), true)`,
      })),
    );
  }
  return { problems, residuals };
};

/**
 * Exports and imports by country and product as the Growth Lab estimates them. Codes stay in the edition they are in:
 * product spaces are computed within one edition. A file with partners is added up over them, and the origin says so.
 */
export const atlas: ImportFormat = {
  id: 'atlas',
  table: 'country_product',
  shapes: ['csv'],
  roleOf: ({ header }) => (header.some((one) => /export|import/i.test(one)) ? 'rows' : 'none'),
  read: async (input, { session, options }): Promise<PartReading> => {
    const complete = withYear(options, input.header, input.fileName);
    const fields = await readFields(session, input, atlasLayout, complete);
    if (fields.kind === 'refused') return fields;
    const lacking = (['year', 'export_value', 'country'] as const).find((field) =>
      field === 'year'
        ? !fields.has('year')
        : field === 'country'
          ? !fields.has('country') && !fields.has('product')
          : !fields.has('export_value') && !fields.has('import_value'),
    );
    if (lacking !== undefined)
      return refused({
        kind: 'missing-column',
        file: input.name,
        column: lacking,
        accepted: atlasLayout[lacking].headers,
        found: input.header,
        nearest: null,
      });
    const given = options.edition === null ? null : readHsRevision(options.edition);
    if (options.edition !== null && given === null)
      return refused({
        kind: 'unknown-edition',
        file: input.name,
        found: options.edition,
        known: hsRevisions.join(', '),
      });
    const wrong = await fieldProblems(session, fields, {
      year: 'year',
      filled: ['country', 'product'],
      key: ['year', 'country', 'partner', 'product'],
    });
    if (wrong.length > 0) return refused(...wrong);
    await mapCountries(session, readsCountries(), 'places', ['country']);
    const below = await belowZero(session, fields);
    if (below.problems.length > 0) return refused(...below.problems);
    const written = await session.rows<{ product: string }>(
      'SELECT DISTINCT product FROM fields WHERE product IS NOT NULL',
    );
    await textTable(
      session,
      'products',
      ['written', 'product', 'level'],
      written.map(({ product }) => {
        const { code, level } = readProduct(product);
        return [product, code, level];
      }),
    );
    const hasCountry = fields.has('country');
    const hasProduct = fields.has('product');
    await session.run(`
      CREATE OR REPLACE TEMP TABLE kept AS
      SELECT CAST(year AS INTEGER) AS year, ${hasCountry ? 'places.code' : "'WLD'"} AS country,
        ${hasProduct ? 'products.product' : "'TOTAL'"} AS product,
        CASE WHEN export_value >= 0 THEN export_value END AS export_value,
        CASE WHEN import_value >= 0 THEN import_value END AS import_value, f.country AS place,
        ${hasCountry ? 'places.kind' : "'world'"} AS kind, ${hasProduct ? 'products.level' : "'0'"} AS level
      FROM fields f
      ${hasCountry ? `JOIN places ON places.key = ${placeKey(['f.country'])}` : ''}
      ${hasProduct ? 'JOIN products ON products.written = f.product' : ''}`);
    await session.run(`
      CREATE OR REPLACE TABLE part AS
      SELECT year, country, product, sum(export_value) AS export_usd, sum(import_value) AS import_usd
      FROM kept GROUP BY ALL`);
    const [about] = await session.rows<{ usd: number | null; unmapped: number; digits: number }>(`
      SELECT sum(coalesce(export_value, import_value)) AS usd,
        coalesce(sum(coalesce(export_value, import_value)) FILTER (kind = 'unknown' OR level = '1'), 0) AS unmapped,
        max(CASE level WHEN '1' THEN 0 ELSE CAST(level AS INTEGER) END) AS digits FROM kept`);
    const unmapped = await session.rows<Omit<UnmappedCode, 'share'>>(`
      SELECT 'country' AS kind, country AS code, any_value(place) AS label, count(*)::INTEGER AS rows,
        sum(coalesce(export_value, import_value)) AS usd, 'kept-under-own-code' AS treatment
      FROM kept WHERE kind = 'unknown' GROUP BY country
      UNION ALL
      SELECT 'product', product, NULL, count(*)::INTEGER, sum(coalesce(export_value, import_value)), 'kept-under-own-code'
      FROM kept WHERE level = '1' GROUP BY product ORDER BY usd DESC`);
    const edition = hasProduct ? (given ?? atlasEdition(fields.headers.product, input.fileName)) : null;
    return {
      kind: 'read',
      editionRead: edition,
      editionKept: edition,
      digits: about?.digits ?? null,
      usdRead: about?.usd ?? null,
      usdUnmapped: about?.unmapped ?? null,
      unmapped,
      gaps: [
        'Mirror-based estimates for countries that do not report.',
        ...(below.residuals > 0
          ? [
              `${below.residuals} values below zero of areas that are no country (residuals of the estimate) are kept as unknown.`,
            ]
          : []),
        ...(fields.has('partner')
          ? [
              'The rows by partner were added up: partners are kept only when the file is loaded as flows, with the format baci and a column map.',
            ]
          : []),
        ...(hasProduct && edition === null
          ? ['The files do not say which edition of the Harmonized System their codes are of.']
          : []),
      ],
    };
  },
  publication: ({ edition, years }) => ({
    producer: 'The Growth Lab at Harvard University',
    title: `International Trade Data${edition === null ? '' : ` (${edition})`}, ${years}`,
    url: 'https://atlas.hks.harvard.edu/data-downloads',
    licence: 'Terms of the Growth Lab’s data downloads; attribution',
    citation: `The Growth Lab at Harvard University. International Trade Data, ${years}. https://doi.org/10.7910/DVN/T4CHWJ`,
  }),
};
