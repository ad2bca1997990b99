/** Columns of a table of records, taken from what a record may say: they cannot differ from it. */
import type { RecordType } from '@hamkor/registry';
import { recordBodySchema } from '@hamkor/registry';
import { z } from 'zod';

/** A value of a cell. */
export type Cell = string | number | boolean | null;

/** What a column holds; `list` are words and `items` things of several parts, both with semicolons between. */
export type ColumnForm = 'text' | 'number' | 'day' | 'choice' | 'list' | 'items';

export interface RecordColumn {
  /** Header: `details.startYear`. */
  readonly key: string;
  /** Way into the body. */
  readonly path: readonly string[];
  readonly form: ColumnForm;
  /** What may be chosen, in a choice or a list of choices; empty where anything may be written. */
  readonly choices: readonly string[];
  /** Ways into one item, in the order in which `|` divides them. */
  readonly parts: readonly RecordColumn[];
  readonly isRequired: boolean;
  /** Things around it that may be unknown as a whole: `place`, `details.quantity`. */
  readonly within: readonly string[];
}

const unwrapped = (schema: unknown): { readonly inner: unknown; readonly isNullable: boolean } =>
  schema instanceof z.ZodNullable
    ? { inner: unwrapped(schema.unwrap()).inner, isNullable: true }
    : { inner: schema, isNullable: false };

const leaf = (
  path: readonly string[],
  form: ColumnForm,
  isRequired: boolean,
  within: readonly string[],
  more: Partial<Pick<RecordColumn, 'choices' | 'parts'>> = {},
): RecordColumn => ({ key: path.join('.'), path, form, choices: [], parts: [], isRequired, within, ...more });

const choicesOf = (schema: unknown): readonly string[] =>
  schema instanceof z.ZodEnum ? schema.options.map(String) : [];

const columnsOf = (
  schema: unknown,
  path: readonly string[],
  around: readonly string[],
): readonly RecordColumn[] => {
  const { inner, isNullable } = unwrapped(schema);
  const isRequired = !isNullable && around.length === 0;
  if (inner instanceof z.ZodObject) {
    const within = isNullable ? [...around, path.join('.')] : around;
    return Object.entries(inner.shape).flatMap(([name, field]) => columnsOf(field, [...path, name], within));
  }
  if (inner instanceof z.ZodArray) {
    const item = unwrapped(inner.element).inner;
    return item instanceof z.ZodObject
      ? [leaf(path, 'items', false, around, { parts: columnsOf(item, [], []) })]
      : [leaf(path, 'list', false, around, { choices: choicesOf(item) })];
  }
  if (inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral)
    return [leaf(path, 'choice', isRequired, around, { choices: choicesOf(inner) })];
  if (inner instanceof z.ZodNumber) return [leaf(path, 'number', isRequired, around)];
  return [leaf(path, inner instanceof z.ZodISODate ? 'day' : 'text', isRequired, around)];
};

const kept = new Map<RecordType, readonly RecordColumn[]>();

/** The columns of a type of record, without its type. */
export const recordColumns = (type: RecordType): readonly RecordColumn[] => {
  const known = kept.get(type);
  if (known !== undefined) return known;
  const schema = recordBodySchema.options.find(({ shape }) => shape.type.value === type);
  const { type: _, ...fields } = schema!.shape;
  const columns = Object.entries(fields).flatMap(([name, field]) => columnsOf(field, [name], []));
  kept.set(type, columns);
  return columns;
};
