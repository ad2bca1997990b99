import { badYear, hasRepeatedKeys, negative, notYear, repeatedKeys } from '../csv-checks.ts';
import type { ImportSession } from '../import-format.ts';
import type { ImportProblem } from '../import-problem.ts';
import { sqlName } from '../sql.ts';
import type { ComtradeField } from './comtrade-layout.ts';
import { comtradeLayout } from './comtrade-layout.ts';
import type { FieldsReading } from './read-fields.ts';
import { badCells } from './read-fields.ts';
import { flows, knownFlows } from './read-flow.ts';

/** A Comtrade file whose columns were found. */
export type ComtradeFields = Extract<FieldsReading<ComtradeField>, { readonly kind: 'fields' }>;
type Fields = ComtradeFields;

/** Ways a place is named, the surest first. */
export const reporterFields = ['reporter_code', 'reporter_iso', 'reporter'] as const;
/** See `reporterFields`. */
export const partnerFields = ['partner_code', 'partner_iso', 'partner'] as const;

/** Fields that must be there for any file of the format, each with the ways it may be given. */
const needed: readonly (readonly ComtradeField[])[] = [
  ['year', 'period'],
  reporterFields,
  ['usd', 'cif', 'fob', 'export_usd', 'import_usd'],
];

/** The columns that are missing; a file with exports and imports in columns of their own needs no flow. */
export const missingFields = (fields: Fields): ImportProblem[] => {
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
export const problemsOf = async (session: ImportSession, fields: Fields): Promise<ImportProblem[]> => {
  const { input, headers } = fields;
  const count = async (where: string): Promise<number> =>
    (await session.rows<{ n: number }>(`SELECT count(*)::INTEGER AS n FROM fields WHERE ${where}`))[0]!.n;
  const problems: ImportProblem[] = [];
  const yearHeader = headers.year ?? headers.period;
  const year = 'coalesce(year, CASE WHEN period > 9999 THEN floor(period / 100) ELSE period END)';
  if (yearHeader !== null && (await count(notYear(year))) > 0) {
    const cell = `TRY_CAST(${sqlName(yearHeader)} AS DOUBLE)`;
    const rule = badYear(yearHeader);
    problems.push(
      ...(await badCells(session, input, {
        ...rule,
        where: notYear(`(CASE WHEN ${cell} > 9999 THEN floor(${cell} / 100) ELSE ${cell} END)`),
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

/** Cells that are no flow, by line. */
export const unknownFlows = async (session: ImportSession, fields: Fields): Promise<ImportProblem[]> => {
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
