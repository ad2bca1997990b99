import { closeSync, openSync, readSync } from 'node:fs';
import type { CodedArea } from '@hamkor/nomenclature';
import { readsCountries } from '../concordance/country-names.ts';
import { withoutTrade } from '../import-format.ts';
import type { ImportFormat, ImportSession, OpenedInput, PartReading, ReadOptions } from '../import-format.ts';
import type { ImportProblem } from '../import-problem.ts';
import { sqlText } from '../sql.ts';
import type { UnmappedCode } from '../vintage.ts';
import { fieldProblems } from './field-checks.ts';
import { currencyOf, ioLayout, ioMatrix, lastYearInName, splitLabel } from './io-layout.ts';
import type { IoField } from './io-layout.ts';
import { readMatrix } from './io-matrix.ts';
import { textTable } from './map-countries.ts';
import type { FieldsReading } from './read-fields.ts';
import { badCells, readFields } from './read-fields.ts';

const refused = (...problems: readonly ImportProblem[]): PartReading => ({ kind: 'refused', problems });
type Fields = Extract<FieldsReading<IoField>, { readonly kind: 'fields' }>;

const missingColumn = (input: OpenedInput, column: IoField): ImportProblem => ({
  kind: 'missing-column',
  file: input.name,
  column,
  accepted: ioLayout[column].headers,
  found: input.header,
  nearest: null,
});

/** What a long table lacks: where from, an amount. */
const lacking = (fields: Fields): readonly IoField[] => [
  ...(fields.has('row') || fields.has('from_country') ? [] : (['from_country'] as const)),
  ...(fields.has('row') || fields.has('from_industry') ? [] : (['from_industry'] as const)),
  ...(fields.has('output') || fields.has('col') || fields.has('to_country') ? [] : (['to_country'] as const)),
  ...(fields.has('amount') || fields.has('output') ? [] : (['amount'] as const)),
];

/** Makes `cells` of a long table, labels split into country and industry. */
const readLong = async (
  session: ImportSession,
  input: OpenedInput,
  options: ReadOptions,
): Promise<Fields | readonly ImportProblem[]> => {
  const fields = await readFields(session, input, ioLayout, options);
  if (fields.kind === 'refused') return fields.problems;
  const missing = lacking(fields);
  if (missing.length > 0) return missing.map((field) => missingColumn(input, field));
  const wrong = await fieldProblems(session, fields, {
    year: 'year',
    filled: [
      'row',
      'col',
      'from_country',
      'from_industry',
      'to_country',
      fields.has('amount') ? 'amount' : 'output',
    ],
    key: ['year', 'row', 'col', 'from_country', 'from_industry', 'to_country', 'to_use'],
  });
  if (wrong.length > 0) return wrong;
  const labels = await session.rows<{ label: string; field: 'row' | 'col' }>(
    `SELECT DISTINCT row AS label, 'row' AS field FROM fields WHERE row IS NOT NULL
     UNION ALL SELECT DISTINCT col, 'col' FROM fields WHERE col IS NOT NULL`,
  );
  const bad = labels.find(({ label }) => splitLabel(label) === null);
  if (bad !== undefined)
    return badCells(session, input, {
      column: fields.headers[bad.field]!,
      where: `trim("${fields.headers[bad.field]!.replaceAll('"', '""')}") = ${sqlText(bad.label)}`,
      problem: (at) => ({ ...at, kind: 'bad-code', expected: 'industry', known: 'AUS.c1, AUS_A01' }),
    });
  await textTable(
    session,
    'labels',
    ['written', 'country', 'item'],
    [...new Set(labels.map(({ label }) => label))].map((label) => {
      const { country, item } = splitLabel(label)!;
      return [label, country, item];
    }),
  );
  const isOutput = !fields.has('amount');
  await session.run(`
    CREATE OR REPLACE TEMP TABLE cells AS
    SELECT year, coalesce(from_country, r.country) AS from_country, coalesce(from_industry, r.item) AS from_industry,
      ${isOutput ? "'WLD'" : 'coalesce(to_country, c.country)'} AS to_country,
      ${isOutput ? "'output'" : "coalesce(to_use, c.item, 'all')"} AS to_use, ${isOutput ? 'output' : 'amount'} AS amount
    FROM fields LEFT JOIN labels r ON r.written = fields.row LEFT JOIN labels c ON c.written = fields.col`);
  return fields;
};

/** The head of a square table of the world is longer than what was read ahead: then more of the file is looked at. */
const beginningOf = ({ head, path }: OpenedInput): string => {
  if (head.length < 60_000) return head;
  const bytes = Buffer.alloc(4e6);
  const file = openSync(path, 'r');
  try {
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
};

/** EXIOBASE's rest-of-world regions, of which `WF` would else be Wallis and Futuna. */
const restOfWorld = /^W[AEFLM]$/;

/**
 * Input-output tables: what each industry of a country delivers to each industry or final use of another, millions of a
 * currency. Uses: the code of an industry or of a final demand; `output` (to `WLD`) is gross output; rows `VA` and others
 * of a country to its own industries are value added and taxes. Negative cells (inventories) stay as published.
 */
export const io: ImportFormat = {
  id: 'io',
  table: 'input_output',
  shapes: ['csv'],
  roleOf: ({ header, head }) =>
    ioMatrix({ head }) !== null ||
    Object.values(ioLayout).filter(({ headers }) => header.some((one) => headers.includes(one))).length >= 2
      ? 'rows'
      : 'none',
  read: async (input, { session, options }): Promise<PartReading> => {
    const matrix = ioMatrix({ head: beginningOf(input) });
    const given = options.columns['year'];
    const yearInName = lastYearInName(input.fileName);
    const constants: Readonly<Record<string, string>> =
      given === undefined && !input.header.some((one) => /^year$/i.test(one)) && yearInName !== null
        ? { ...options.columns, year: `=${yearInName}` }
        : options.columns;
    let header: string | null = null;
    if (matrix !== null) {
      const problems = await readMatrix(session, input, matrix);
      if (problems.length > 0) return refused(...problems);
      const year = constants['year']?.startsWith('=') ? Number(constants['year'].slice(1)) : Number.NaN;
      if (!Number.isInteger(year)) return refused(missingColumn(input, 'year'));
      await session.run(`ALTER TABLE cells ADD COLUMN year INTEGER DEFAULT ${year}`);
    } else {
      const fields = await readLong(session, input, { ...options, columns: constants });
      if (!('kind' in fields)) return refused(...fields);
      if (!fields.has('year')) return refused(missingColumn(input, 'year'));
      header = fields.headers.amount;
    }
    const named = options.columns['currency']?.startsWith('=') ? options.columns['currency'].slice(1) : null;
    const currency = named ?? currencyOf(header) ?? 'USD';
    const countries = readsCountries();
    const places = await session.rows<{ place: string }>(
      'SELECT DISTINCT from_country AS place FROM cells UNION SELECT DISTINCT to_country FROM cells',
    );
    const isExiobase = places.some(({ place }) => place === 'WA');
    const read = (place: string): CodedArea | null =>
      isExiobase && restOfWorld.test(place) ? null : countries.of(place);
    await textTable(
      session,
      'places',
      ['written', 'code', 'kind'],
      places.map(({ place }) => [
        place,
        read(place)?.code ?? place.toUpperCase(),
        read(place)?.kind ?? 'unknown',
      ]),
    );
    await session.run(`
      CREATE OR REPLACE TABLE part AS
      SELECT CAST(year AS INTEGER) AS year, f.code AS from_country, from_industry, t.code AS to_country, to_use,
        sum(amount) AS musd, ${sqlText(currency)} AS currency
      FROM cells JOIN places f ON f.written = from_country JOIN places t ON t.written = to_country
      WHERE amount IS NOT NULL GROUP BY ALL`);
    const unmapped = await session.rows<Omit<UnmappedCode, 'share'>>(`
      SELECT 'country' AS kind, places.code, any_value(written) AS label, count(*)::INTEGER AS rows,
        ${currency === 'USD' ? 'sum(amount) * 1e6' : 'NULL'} AS usd, 'kept-under-own-code' AS treatment
      FROM cells JOIN places ON written = from_country WHERE kind = 'unknown' GROUP BY places.code ORDER BY places.code`);
    const [below] = await session.rows<{ n: number }>(
      'SELECT count(*)::INTEGER AS n FROM part WHERE musd < 0',
    );
    return {
      kind: 'read',
      ...withoutTrade,
      unmapped,
      gaps: [
        ...(currency === 'USD'
          ? []
          : [`Amounts are million ${currency} as published; they were not converted to US dollars.`]),
        ...(below!.n > 0 ? [`${below!.n} cells are below zero, as published (inventories, subsidies).`] : []),
        'The tables are balanced by a model: they are not customs data.',
      ],
    };
  },
  publication: ({ years }) => ({
    producer: 'As stated by the operator',
    title: `World input-output table, ${years}`,
    url: '',
    licence: 'Terms of the producer of the table',
    citation: `World input-output table, ${years}, as loaded.`,
  }),
};
