import type { HsRevision } from '@hamkor/nomenclature';
import { hsRevisions, readHsRevision } from '@hamkor/nomenclature';
import { readsCountries } from '../concordance/country-names.ts';
import { rejectedCells } from '../csv-checks.ts';
import { csvSource } from '../csv-source.ts';
import { findColumns } from '../find-columns.ts';
import { syntheticColumn } from '../import-format.ts';
import type { ImportFormat, ImportSession, OpenedInput, PartReading, ReadContext } from '../import-format.ts';
import type { ImportProblem } from '../import-problem.ts';
import { cellsOf } from '../input/first-line.ts';
import { sqlName, sqlText } from '../sql.ts';
import { baciProblems } from './baci-checks.ts';
import { baciLayout, codeList, editionInName, massFields, notKnown, valueFields } from './baci-layout.ts';
import type { BaciField } from './baci-layout.ts';
import type { Place } from './baci-places.ts';
import { countryPlace } from './baci-places.ts';
import type { CodeLabel } from './code-labels.ts';
import { codeLabels } from './code-labels.ts';
import { productWay } from './hs-products.ts';
import { unmappedPlaces, usdOfUnmapped } from './unmapped-places.ts';

type Columns = Readonly<Record<BaciField, string | null>>;

const refused = (...problems: readonly ImportProblem[]): PartReading => ({ kind: 'refused', problems });

/** The edition that a generated file says of itself in its reserved column; null for any other file. */
const editionInMark = ({ header, head, delimiter }: OpenedInput): HsRevision | null => {
  const place = header.findIndex((one) => one.toLowerCase() === syntheticColumn);
  const line = head.split(/\r\n|\n|\r/, 3)[1];
  const cell = place < 0 || line === undefined ? '' : (cellsOf(line, delimiter)[place] ?? '');
  // A mere 1 marks the row and names nothing.
  return /^HS\d{2}$/i.test(cell) ? readHsRevision(cell) : null;
};

/** The edition of the codes: the operator's word, else the mark of a generated file, else the file's name. */
const editionOf = (input: OpenedInput, given: string | null): HsRevision | ImportProblem => {
  const edition =
    given === null ? (editionInMark(input) ?? editionInName(input.fileName)) : readHsRevision(given);
  const known = hsRevisions.map((one) => `HS${one.slice(4)}`).join(', ');
  return edition ?? { kind: 'unknown-edition', file: input.name, found: given, known };
};

/** Whether the first lines write countries as numbers: then they are scanned as such, which is faster. */
const isNumbered = (input: OpenedInput, columns: Columns): boolean => {
  const places = [columns.exporter, columns.importer].map((header) => input.header.indexOf(header!));
  const lines = input.head.split(/\r?\n/).slice(1, -1);
  return lines.every((line) => {
    const cells = cellsOf(line, input.delimiter);
    return line === '' || places.every((place) => /^\d{1,3}$/.test(cells[place] ?? ''));
  });
};

/** A field in US dollars or tonnes: what is scaled is rounded to a thousandth, so that it can be written back exactly. */
const scaled = (columns: Columns, units: Readonly<Partial<Record<BaciField, number>>>): string => {
  const [field, scale] = Object.entries(units).find(([name]) => columns[name as BaciField] !== null) ?? [];
  if (field === undefined || scale === undefined) return 'NULL::DOUBLE';
  const cell = sqlName(columns[field as BaciField]!);
  return scale === 1 ? cell : scale > 1 ? `round(${cell} * ${scale}, 3)` : `round(${cell} * ${scale}, 6)`;
};

/** Scans the file once into the table `raw`. */
const scan = async (
  session: ImportSession,
  input: OpenedInput,
  columns: Columns,
  code: 'SMALLINT' | 'VARCHAR',
): Promise<void> => {
  // A year as it stands: cast to a whole number, 2022.5 would become 2023 without a word.
  const types: Record<string, string> = { [columns.year!]: 'DOUBLE' };
  for (const field of ['exporter', 'importer'] as const) types[columns[field]!] = code;
  for (const field of ['usd', 'kusd', 'musd', 'tonnes', 'kg', 'usd_low', 'usd_high'] as const)
    if (columns[field] !== null) types[columns[field]] = 'DOUBLE';
  const also = (['usd_low', 'usd_high', 'reported'] as const).flatMap((field) =>
    columns[field] === null ? [] : [`${sqlName(columns[field])} AS ${field}`],
  );
  const cells = [
    ...(['year', 'exporter', 'importer', 'product'] as const).map(
      (field) => `${sqlName(columns[field]!)} AS ${field}`,
    ),
    `${scaled(columns, valueFields)} AS usd`,
    `${scaled(columns, massFields)} AS tonnes`,
    ...also,
  ];
  await session.run(
    `CREATE OR REPLACE TABLE raw AS SELECT ${cells.join(', ')} FROM ${csvSource(input, types, { unknown: notKnown })}`,
  );
};

/** Makes the table `name` (written, code) of where codes go; codes are an ordered enumeration, which sorts fast. */
const placeTable = async (session: ImportSession, name: string, places: readonly Place[]): Promise<void> => {
  const codes = [...new Set(places.map(({ code }) => code))].sort();
  await session.run(`CREATE TYPE ${name}_code AS ENUM (${codes.map(sqlText).join(', ') || "''"})`);
  await session.run(`CREATE TABLE ${name} (written VARCHAR, code ${name}_code)`);
  const kept = places.filter(({ treatment }) => treatment !== 'left-out');
  for (let start = 0; start < kept.length; start += 1000) {
    const rows = kept.slice(start, start + 1000);
    await session.run(
      `INSERT INTO ${name} VALUES ${rows.map(({ written, code }) => `(${sqlText(written)}, ${sqlText(code)})`).join(', ')}`,
    );
  }
};

const distinct = async (session: ImportSession, columns: readonly string[]): Promise<readonly string[]> => {
  const union = columns.map((column) => `SELECT DISTINCT CAST(${column} AS VARCHAR) AS code FROM raw`);
  const rows = await session.rows<{ code: string }>(
    `SELECT DISTINCT code FROM (${union.join(' UNION ALL ')})`,
  );
  return rows.map(({ code }) => code).sort();
};

const labelsOf = async (
  { session, aids }: ReadContext,
  wanted: 'countries' | 'products',
): Promise<ReadonlyMap<string, CodeLabel>> => {
  const list = aids.find(({ header, fileName }) => codeList(header, fileName) === wanted);
  return list === undefined ? new Map() : codeLabels(session, list);
};

/**
 * Makes `part` of `raw`: codes exchanged, rows whose code is left out gone. Where several codes of the file have become
 * one, their rows are added up; a sum of masses is only known where each is.
 */
const makePart = async (
  session: ImportSession,
  isManyToOne: boolean,
  also: readonly string[],
): Promise<void> => {
  const source = `FROM raw
    JOIN countries AS e ON e.written = CAST(raw.exporter AS VARCHAR)
    JOIN countries AS i ON i.written = CAST(raw.importer AS VARCHAR)
    JOIN products AS p ON p.written = raw.product
    WHERE e.code <> i.code`;
  const more = also.map((column) => `, ${column}`).join('');
  const codes = 'year, e.code AS exporter, i.code AS importer, p.code AS product';
  await session.run(
    isManyToOne
      ? `CREATE TABLE part AS SELECT ${codes}, sum(usd) AS usd,
           CASE WHEN count(tonnes) = count(*) THEN sum(tonnes) END AS tonnes ${source} GROUP BY ALL`
      : `CREATE VIEW part AS SELECT ${codes}, usd, tonnes${more} ${source}`,
  );
};

/** Rows between two codes of the file that are one country: they are no trade between countries. */
const withinOneCountry = async (session: ImportSession): Promise<readonly string[]> => {
  const [inside] = await session.rows<{ n: number; usd: number | null }>(
    `SELECT count(*) AS n, sum(usd) AS usd FROM raw
     JOIN countries AS e ON e.written = CAST(raw.exporter AS VARCHAR)
     JOIN countries AS i ON i.written = CAST(raw.importer AS VARCHAR) WHERE e.code = i.code`,
  );
  return inside!.n === 0
    ? []
    : [
        `${inside!.n} row${inside!.n === 1 ? '' : 's'} (${Math.round(inside!.usd ?? 0)} US dollars) with two codes of one country as exporter and importer left out.`,
      ];
};

/** Rows that became one with others when their codes did: nothing was given twice letter by letter, so it is told. */
const addedUp = async (session: ImportSession): Promise<readonly string[]> => {
  const [rows] = await session.rows<{ n: number }>(
    `SELECT (SELECT count(*) FROM raw
       JOIN countries AS e ON e.written = CAST(raw.exporter AS VARCHAR)
       JOIN countries AS i ON i.written = CAST(raw.importer AS VARCHAR)
       JOIN products AS p ON p.written = raw.product WHERE e.code <> i.code) - (SELECT count(*) FROM part) AS n`,
  );
  return rows!.n === 0
    ? []
    : [
        `${rows!.n} row${rows!.n === 1 ? '' : 's'} added to others of the same year, countries and product, because different codes of the file are one code here.`,
      ];
};

/** A value or mass named in two units: which of them holds cannot be told. */
const namedTwice = (input: OpenedInput, given: Readonly<Record<string, string>>): readonly ImportProblem[] =>
  [valueFields, massFields].flatMap((units) => {
    const named = Object.keys(units).filter((field) => given[field] !== undefined);
    if (named.length < 2) return [];
    const found = named.map((field) => `${field}=${given[field]!}`).join(',');
    const known = named.join(' | ');
    return [{ kind: 'bad-request', file: input.name, option: 'columns', found, known }];
  });

const isManyToOne = (places: readonly Place[]): boolean =>
  new Set(places.map(({ code }) => code)).size < places.length;

const read = async (input: OpenedInput, context: ReadContext): Promise<PartReading> => {
  const { session, options, varFolder } = context;
  const found = findColumns(input, baciLayout, options.columns);
  const edition = editionOf(input, options.edition);
  const problems: ImportProblem[] = [...namedTwice(input, options.columns ?? {})];
  if (found.kind === 'refused') problems.push(...found.problems);
  if (typeof edition !== 'string') problems.push(edition);
  if (found.kind === 'refused' || typeof edition !== 'string' || problems.length > 0)
    return refused(...problems);
  const { columns } = found;
  if (Object.keys(valueFields).every((field) => columns[field as BaciField] === null)) {
    const accepted = Object.keys(valueFields).flatMap((field) => baciLayout[field as 'kusd'].headers);
    return refused({
      kind: 'missing-column',
      file: input.name,
      column: 'kusd',
      accepted,
      found: input.header,
      nearest: null,
    });
  }
  await scan(session, input, columns, isNumbered(input, columns) ? 'SMALLINT' : 'VARCHAR');
  let rejected = await rejectedCells(session, input);
  const isCode = (problem: ImportProblem): boolean =>
    'column' in problem && (problem.column === columns.exporter || problem.column === columns.importer);
  if (rejected.some(isCode)) {
    // Numbers in the first lines, other codes further down: they are codes all the same.
    await session.run('DELETE FROM reject_errors');
    await scan(session, input, columns, 'VARCHAR');
    rejected = await rejectedCells(session, input);
  }
  if (rejected.length > 0) return refused(...rejected);
  const wrong = await baciProblems(session, input, columns);
  if (wrong.length > 0) return refused(...wrong);

  const countries = readsCountries();
  const [countryLabels, productLabels] = [
    await labelsOf(context, 'countries'),
    await labelsOf(context, 'products'),
  ];
  const way = productWay(varFolder, edition);
  const places = (await distinct(session, ['exporter', 'importer'])).map((code) =>
    countryPlace(countries, countryLabels, code),
  );
  const products = (await distinct(session, ['product'])).map((written): Place => {
    const { code, treatment } = way.place(written);
    return { written, code, label: productLabels.get(written)?.label ?? null, treatment };
  });
  await placeTable(session, 'countries', places);
  await placeTable(session, 'products', products);
  const also = (['usd_low', 'usd_high', 'reported'] as const).filter((field) => columns[field] !== null);
  await makePart(session, isManyToOne(places) || isManyToOne(products), also);
  const [sum] = await session.rows<{ usd: number | null }>('SELECT sum(usd) AS usd FROM raw');
  const merged = isManyToOne(places) ? await withinOneCountry(session) : [];
  const added = isManyToOne(places) || isManyToOne(products) ? await addedUp(session) : [];
  return {
    kind: 'read',
    editionRead: edition,
    editionKept: way.editionKept,
    digits: Math.max(...products.map(({ code }) => (/^\d+$/.test(code) ? code.length : 0))),
    usdRead: sum!.usd,
    usdUnmapped: await usdOfUnmapped(session, places, products),
    unmapped: [
      ...(await unmappedPlaces(session, 'country', ['exporter', 'importer'], places)),
      ...(await unmappedPlaces(session, 'product', ['product'], products)),
    ],
    gaps: [...way.gaps, ...merged, ...added],
  };
};

/** BACI of CEPII, and files of the same meaning: bilateral trade by product, each flow once. */
export const baci: ImportFormat = {
  id: 'baci',
  table: 'flows',
  shapes: ['csv'],
  roleOf: ({ header, fileName }) => {
    if (codeList(header, fileName) !== null) return 'aid';
    return header.length >= 5 ? 'rows' : 'none';
  },
  read,
  publication: ({ edition, years }) => ({
    producer: 'CEPII',
    title: `BACI: bilateral trade by product, ${edition ?? 'Harmonized System'}, ${years}`,
    url: 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37',
    licence: 'Etalab Open Licence 2.0',
    citation:
      'Gaulier, G. and Zignago, S. (2010), BACI: International Trade Database at the Product-Level, CEPII Working Paper 2010-23.',
  }),
};
