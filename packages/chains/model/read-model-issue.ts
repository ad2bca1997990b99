import type { z } from 'zod';
import type { ModelField } from './model-fields.ts';
import type { ChainTable } from './model.ts';
import type { ModelProblem, ModelProblemKind } from './model-problem.ts';
import { shown } from './problem-list.ts';

/** Where a value stands that is not as the schema wants it. */
export interface IssuePlace {
  readonly table: ChainTable | null;
  readonly row: number | null;
  readonly id: string | null;
  readonly fields: readonly ModelField[];
}

type Issue = z.core.$ZodIssue;

/** An issue of the schema in the words of the sheet. `path` begins with the field. */
export const problemOfIssue = (
  issue: Issue,
  path: readonly PropertyKey[],
  given: unknown,
  { table, row, id, fields }: IssuePlace,
): ModelProblem => {
  const at = { table, row, id };
  if (issue.code === 'unrecognized_keys') {
    const field = issue.keys[0] ?? '';
    const expected = fields.map(({ name }) => name).join('; ');
    return { ...at, kind: 'not-in-list', field: shown(field), found: shown(field), expected };
  }
  const field = fields.find(({ name }) => name === path[0]);
  const value = path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    given,
  );
  const { kind, expected } = meaningOf(issue, field, value);
  // Of a list that is too long the length tells more than its beginning.
  const found = kind === 'out-of-range' && Array.isArray(value) ? `${value.length}` : shown(value);
  return { ...at, kind, field: path.length === 0 ? null : path.map(String).join('.'), found, expected };
};

const meaningOf = (
  issue: Issue,
  field: ModelField | undefined,
  value: unknown,
): { readonly kind: ModelProblemKind; readonly expected: string } => {
  if (value === undefined || value === null || value === '')
    return { kind: 'missing', expected: typeWanted(issue, field) };
  if (issue.code === 'too_small')
    return { kind: 'out-of-range', expected: `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}` };
  if (issue.code === 'too_big')
    return { kind: 'out-of-range', expected: `${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}` };
  if (issue.code === 'invalid_value')
    return { kind: 'not-in-list', expected: issue.values.map(String).join('; ') };
  const expected = typeWanted(issue, field);
  const isInfinite = typeof value === 'number' && !Number.isFinite(value);
  return { kind: isInfinite ? 'out-of-range' : 'wrong-type', expected };
};

/** One of `valueTypes`. */
const typeWanted = (issue: Issue, field: ModelField | undefined): string => {
  if (field === undefined) return 'row';
  if (issue.code === 'invalid_type' && issue.expected === 'int') return 'whole-number';
  if (issue.code === 'invalid_format' && field.kind !== 'names')
    return isId(field.name) || field.kind === 'list' ? 'id' : 'text';
  return field.kind === 'choice' ? field.choices.join('; ') : field.kind;
};

const isId = (name: string): boolean => name !== 'unit' && name !== 'mode' && name !== 'origin';
