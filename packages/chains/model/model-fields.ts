import type { z } from 'zod';
import type { ChainTable } from './model.ts';
import { headShape, rowSchemas } from './model-schema.ts';

/** What a field holds: what stands in a cell, and how it is edited. */
export type FieldKind = 'text' | 'number' | 'yes-no' | 'choice' | 'names' | 'list' | 'any';

export interface ModelField {
  readonly name: string;
  readonly kind: FieldKind;
  /** May be null: unknown or not applicable. */
  readonly isNullable: boolean;
  /** May be left out of a file. */
  readonly isOptional: boolean;
  /** Of a choice. */
  readonly choices: readonly string[];
  /** In English, with unit. */
  readonly description: string;
}

/** Fields of a row of each table, in the order of their columns: read off the schema, so that there is one truth. */
export const fieldsOf = (table: ChainTable): readonly ModelField[] => {
  const known = fields.get(table);
  if (known !== undefined) return known;
  const schema: { readonly shape?: Shape } = rowSchemas[table] as z.ZodType & { readonly shape?: Shape };
  const made = fieldsOfShape(schema.shape ?? {});
  fields.set(table, made);
  return made;
};

type Shape = Readonly<Record<string, z.ZodType>>;
const fields = new Map<ChainTable, readonly ModelField[]>();

const fieldsOfShape = (shape: Shape): readonly ModelField[] =>
  Object.entries(shape).map(([name, schema]) => {
    const { inner, isNullable, isOptional } = unwrapped(schema);
    const { kind, choices } = kindOf(inner);
    return { name, kind, choices, isNullable, isOptional, description: schema.description ?? '' };
  });

/** What lies inside defaults, nullables and optionals. */
const unwrapped = (
  schema: z.ZodType,
): { readonly inner: z.ZodType; readonly isNullable: boolean; readonly isOptional: boolean } => {
  let inner = schema;
  let isNullable = false;
  let isOptional = false;
  for (;;) {
    const { type, innerType } = inner.def as { type: string; innerType?: z.ZodType };
    if (innerType === undefined) return { inner, isNullable, isOptional };
    if (type === 'nullable') isNullable = true;
    else isOptional = true;
    inner = innerType;
  }
};

const kindOf = (inner: z.ZodType): Pick<ModelField, 'kind' | 'choices'> => {
  if (inner.type === 'number') return { kind: 'number', choices: [] };
  if (inner.type === 'boolean') return { kind: 'yes-no', choices: [] };
  if (inner.type === 'array') return { kind: 'list', choices: [] };
  if (inner.type === 'enum') return { kind: 'choice', choices: (inner as z.ZodEnum).options.map(String) };
  if (inner.type === 'literal')
    return { kind: 'choice', choices: [...(inner as z.ZodLiteral).values].map(String) };
  // Names become one shape from several.
  if (inner.type === 'pipe') return { kind: 'names', choices: [] };
  if (inner.type !== 'union') return { kind: 'text', choices: [] };
  const kinds = new Set((inner as z.ZodUnion<readonly z.ZodType[]>).options.map(({ type }) => type));
  if (kinds.has('object') || kinds.has('pipe')) return { kind: 'names', choices: [] };
  return { kind: kinds.has('number') ? 'any' : 'text', choices: [] };
};

/** Fields of the sheet `chain`. */
export const headFields: readonly ModelField[] = fieldsOfShape(headShape);
