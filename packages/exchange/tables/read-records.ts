import type { Json } from '@hamkor/acts';
import type { RecordType } from '@hamkor/registry';
import { recordBodySchema, recordTypes } from '@hamkor/registry';
import type { ExchangeProblem } from '../exchange-problem.ts';
import { problemsOf, shown } from '../exchange-problem.ts';
import type { Reading, ReadRecord } from '../taken-up.ts';
import { unreadable } from '../taken-up.ts';
import { divided } from './cell-text.ts';
import type { Cell, RecordColumn } from './record-column.ts';
import { recordColumns } from './record-column.ts';
import { leading, remark } from './write-records.ts';

/** Most rows of a file. */
export const mostRows = 5000;

const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** What a cell says: a number as such where one is wanted, otherwise what was written, for the check to refuse. */
const scalar = (cell: Cell, { form }: RecordColumn): Json => {
  if (isBlank(cell)) return null;
  const text = String(cell).trim();
  return form === 'number' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
};

const itemOf = (text: string, parts: readonly RecordColumn[]): Json => {
  const values = divided(text, '|', true);
  const cells = parts.map((part, at) => ({ column: part, cell: values[at] ?? null }));
  // More parts than there are would be lost in silence: the item is left as written, and refused.
  return values.length > parts.length ? text : nested(cells, parts);
};

const valueOf = (cell: Cell, column: RecordColumn): Json => {
  if (column.form !== 'list' && column.form !== 'items') return scalar(cell, column);
  if (isBlank(cell)) return [];
  const texts = divided(String(cell), ';', column.form === 'list').filter((text) => text !== '');
  return column.form === 'list' ? [...texts] : texts.map((text) => itemOf(text, column.parts));
};

interface Filled {
  readonly column: RecordColumn;
  readonly cell: Cell;
}

type Tree = { [name: string]: Json | Tree };

/**
 * Cells put into each other as their ways say. Where all of an inner thing is blank and it may be unknown as a whole, it
 * is.
 */
const nested = (cells: readonly Filled[], columns: readonly RecordColumn[], depth = 0): Json => {
  const tree: Tree = {};
  for (const name of new Set(columns.map(({ path }) => path[depth]!))) {
    const own = cells.filter(({ column }) => column.path[depth] === name);
    const inner = columns.filter(({ path }) => path[depth] === name);
    const [only] = inner;
    if (only!.path.length === depth + 1) tree[name] = valueOf(own[0]?.cell ?? null, only!);
    else
      tree[name] =
        isOptional(inner, depth) && own.every(({ cell }) => isBlank(cell))
          ? null
          : nested(own, inner, depth + 1);
  }
  return tree as Json;
};

/** Whether what these columns tell of may be unknown as a whole. */
const isOptional = ([first]: readonly RecordColumn[], depth: number): boolean =>
  first!.within.includes(first!.path.slice(0, depth + 1).join('.'));

const columnAt = (columns: readonly RecordColumn[], pointer: string): string => {
  const way = pointer.split('/').slice(1).join('.');
  const found = columns.find(({ key }) => way === key || way.startsWith(`${key}.`));
  return found?.key ?? columns.find(({ key }) => key.startsWith(`${way}.`))?.key ?? way;
};

const expectedIn = (
  columns: readonly RecordColumn[],
  key: string,
  otherwise: string | null,
): string | null => {
  const column = columns.find((one) => one.key === key);
  if (column?.form === 'items') return column.parts.map((part) => part.key).join('|');
  return column !== undefined && column.choices.length > 0 ? column.choices.join(', ') : otherwise;
};

interface Header {
  readonly names: readonly string[];
  readonly problems: readonly ExchangeProblem[];
}

const readHeader = (row: readonly Cell[] | undefined): Header => {
  const names = (row ?? []).map((cell) => (isBlank(cell) ? '' : String(cell).trim()));
  const known = new Set<string>([
    ...leading,
    ...recordTypes.flatMap((type) => recordColumns(type).map(({ key }) => key)),
  ]);
  const problems: ExchangeProblem[] = [];
  if (!names.includes('type'))
    problems.push({
      kind: 'not-a-table',
      at: '1',
      found: shown(names.slice(0, 5).join(', ')),
      expected: 'type',
    });
  for (const [at, name] of names.entries()) {
    if (name === '') continue;
    if (!known.has(name))
      problems.push({ kind: 'unknown-column', at: `1!${name}`, found: name, expected: null });
    else if (names.indexOf(name) < at)
      problems.push({ kind: 'twice', at: `1!${name}`, found: name, expected: null });
  }
  return { names, problems };
};

const readRow = (
  row: readonly Cell[],
  line: number,
  names: readonly string[],
): { readonly record: ReadRecord | null; readonly problems: readonly ExchangeProblem[] } => {
  const cellIn = (name: string): Cell => row[names.indexOf(name)] ?? null;
  const type = String(cellIn('type') ?? '').trim();
  if (!recordTypes.some((one) => one === type)) {
    const problem = { at: `${line}!type`, found: shown(type), expected: recordTypes.join(', ') };
    return { record: null, problems: [{ kind: type === '' ? 'missing' : 'wrong-value', ...problem }] };
  }
  const columns = recordColumns(type as RecordType);
  const strangers = names.filter(
    (name, at) =>
      name !== '' &&
      !leading.some((one) => one === name) &&
      !columns.some(({ key }) => key === name) &&
      !isBlank(row[at]),
  );
  const cells = columns.map((column) => ({ column, cell: cellIn(column.key) }));
  const body: Json = { type, ...(nested(cells, columns) as { readonly [name: string]: Json }) };
  const parsed = recordBodySchema.safeParse(body);
  const wrong = parsed.success ? [] : problemsOf(parsed.error, body);
  const problems: ExchangeProblem[] = strangers.map((name) => ({
    kind: 'unknown-column',
    at: `${line}!${name}`,
    found: shown(cellIn(name)),
    expected: type,
  }));
  const told = new Set<string>();
  for (const { kind, at, expected } of wrong) {
    const key = columnAt(columns, at);
    if (told.has(key)) continue;
    told.add(key);
    const found = shown(cellIn(key));
    const isMissing = isBlank(cellIn(key));
    problems.push({
      kind: isMissing ? 'missing' : kind === 'missing' ? 'wrong-value' : kind,
      at: `${line}!${key}`,
      found: isMissing ? null : found,
      expected: expectedIn(columns, key, expected),
    });
  }
  const reference = isBlank(cellIn('reference')) ? `${line}` : String(cellIn('reference')).trim();
  return {
    record: parsed.success && problems.length === 0 ? { reference, body: parsed.data } : null,
    problems,
  };
};

/**
 * Records of a table with the header of `recordRows` or `recordTemplate`: all of them, or none and what is wrong by row (the
 * header is row 1) and column. Rows that are empty or begin with `#` are not read; columns may stand in any order or be left out.
 */
export const readRecords = (rows: readonly (readonly Cell[])[]): Reading => {
  const { names, problems: wrongHeader } = readHeader(rows[0]);
  if (wrongHeader.length > 0) return { records: [], problems: wrongHeader, unmapped: [] };
  const read = rows.flatMap((row, at) => {
    const isRemark = typeof row[0] === 'string' && row[0].trimStart().startsWith(remark);
    return at === 0 || isRemark || row.every((cell) => isBlank(cell)) ? [] : [{ row, line: at + 1 }];
  });
  if (read.length === 0) return unreadable({ kind: 'no-records', at: '', found: null, expected: null });
  if (read.length > mostRows)
    return unreadable({ kind: 'too-large', at: '', found: `${read.length}`, expected: `≤ ${mostRows}` });
  const results = read.map(({ row, line }) => readRow(row, line, names));
  const problems = results.flatMap((one) => one.problems);
  const records = results.flatMap(({ record }) => record ?? []);
  return { records: problems.length > 0 ? [] : records, problems, unmapped: [] };
};
