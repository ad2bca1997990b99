import type { z } from 'zod';
import { checkModel } from './check-model.ts';
import type { KnownCodes } from './check-model-context.ts';
import { fieldsOf, headFields } from './model-fields.ts';
import type { ChainModel, ChainTable } from './model.ts';
import { chainTables } from './model.ts';
import type { ModelProblem } from './model-problem.ts';
import { headShape, rowSchemas, wholeYear } from './model-schema.ts';
import { mostRows } from './model-size.ts';
import { problemList, shown } from './problem-list.ts';
import type { ProblemList } from './problem-list.ts';
import { problemOfIssue } from './read-model-issue.ts';

export type ReadModel =
  | { readonly kind: 'model'; readonly model: ChainModel }
  /** Every problem at once, at most 200. */
  | { readonly kind: 'problems'; readonly problems: readonly ModelProblem[] };

type Rows = readonly { readonly id: string }[];

/** What could be read of a table; `brokenIds` null where a broken row does not even say its id. */
interface ReadTable {
  readonly rows: Rows;
  /** Number of each row as the sheet counts it: rows that are empty or could not be read are not among them. */
  readonly numbers: readonly number[];
  readonly brokenIds: ReadonlySet<string> | null;
}

/** A model from a parsed JSON document or from sheets, with everything that keeps it from being one. */
export const readChainModel = (input: unknown, known: KnownCodes): ReadModel => {
  if (!isRecord(input))
    return {
      kind: 'problems',
      problems: [{ ...nowhere, kind: 'not-a-model', found: shown(input), expected: 'hamkor-chain/1' }],
    };
  const rowCount = chainTables.reduce((sum, table) => {
    const rows = input[table];
    return sum + (Array.isArray(rows) ? rows.length : 0);
  }, 0);
  if (rowCount > mostRows)
    return {
      kind: 'problems',
      problems: [{ ...nowhere, kind: 'too-large', found: `${rowCount}`, expected: `≤ ${mostRows}` }],
    };
  const problems = problemList();
  const head = readHead(input, problems);
  const broken = new Map<ChainTable, ReadonlySet<string> | null>();
  const tables: Partial<Record<ChainTable, Rows>> = {};
  const numbers = new Map<ChainTable, readonly number[]>();
  for (const table of chainTables) {
    const { rows, brokenIds, ...read } = readTable(table, input[table], problems);
    tables[table] = rows;
    numbers.set(table, read.numbers);
    if (brokenIds === null || brokenIds.size > 0) broken.set(table, brokenIds);
  }
  // What stands in the head decides about money only; a stand-in makes nothing else look wrong.
  const model = { ...standInHead, ...head, ...tables } as unknown as ChainModel;
  const isHeadWhole = headFields.every(({ name }) => name in head);
  for (const problem of checkModel(model, { ...known, broken, numbers, isHeadWhole })) problems.add(problem);
  const found = problems.all();
  return found.length > 0 ? { kind: 'problems', problems: found } : { kind: 'model', model };
};

const nowhere = { table: null, row: null, id: null, field: null } as const;
const standInHead = { schema: 'hamkor-chain/1', currency: '', priceYear: 0, stockRate: null };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields outside the tables, as far as they can be read. */
const readHead = (
  input: Readonly<Record<string, unknown>>,
  problems: ProblemList,
): Readonly<Record<string, unknown>> => {
  const head: Record<string, unknown> = {};
  const place = { table: null, row: null, id: null, fields: headFields };
  for (const [name, schema] of Object.entries<z.ZodType>(headShape)) {
    const read = schema.safeParse(input[name]);
    if (read.success) head[name] = read.data;
    else if (name === 'schema')
      problems.add({
        ...nowhere,
        kind: 'not-a-model',
        field: name,
        found: shown(input[name]),
        expected: 'hamkor-chain/1',
      });
    else
      for (const issue of read.error.issues)
        problems.add(problemOfIssue(issue, [name, ...issue.path], input, place));
  }
  const allowed: readonly string[] = [...headFields.map(({ name }) => name), ...chainTables];
  for (const key of Object.keys(input)) {
    if (allowed.includes(key) || key === '$schema') continue;
    problems.add({
      ...nowhere,
      kind: 'not-in-list',
      field: shown(key),
      found: shown(key),
      expected: allowed.join('; '),
    });
  }
  return head;
};

const readTable = (table: ChainTable, given: unknown, problems: ProblemList): ReadTable => {
  if (given === undefined || given === null) {
    return { rows: table === 'periods' ? [wholeYear] : [], numbers: [1], brokenIds: new Set() };
  }
  if (!Array.isArray(given)) {
    problems.add({
      ...nowhere,
      kind: 'wrong-type',
      table,
      found: shown(given),
      expected: 'table',
    });
    return { rows: [], numbers: [], brokenIds: null };
  }
  const schema: z.ZodType = rowSchemas[table];
  const rows: { readonly id: string }[] = [];
  const numbers: number[] = [];
  const brokenIds = new Set<string>();
  let isIdUnknown = false;
  const fields = fieldsOf(table);
  // Gaps are empty rows of a sheet.
  given.forEach((row: unknown, index) => {
    const read = schema.safeParse(row);
    if (read.success) {
      rows.push(read.data as { readonly id: string });
      numbers.push(index + 1);
      return;
    }
    const id = isRecord(row) && typeof row['id'] === 'string' ? row['id'] : null;
    if (id === null) isIdUnknown = true;
    else brokenIds.add(id);
    const place = { table, row: index + 1, id: id === null ? null : shown(id), fields };
    for (const issue of read.error.issues) problems.add(problemOfIssue(issue, issue.path, row, place));
  });
  return { rows, numbers, brokenIds: isIdUnknown ? null : brokenIds };
};
