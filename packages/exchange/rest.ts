/**
 * What a form lacks. A record is written in another form, read back from it, and whatever does not come back as it was is
 * carried beside the form's own fields: so nothing is lost, and nothing is said twice.
 */
import type { Json } from '@hamkor/acts';
import { z } from 'zod';
import { pointerOf } from './exchange-problem.ts';

export const restSchema = z.array(
  z.object({
    /** Pointer into the body: `/details/stage`. */
    field: z.string(),
    /** What a reader of the form alone takes for it; the rest holds only while that is so. */
    read: z.json(),
    is: z.json(),
  }),
);
export type Rest = z.infer<typeof restSchema>;

type JsonObject = Readonly<Record<string, Json>>;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two JSON values are the same, whatever the order of their fields. */
export const isSame = (one: Json | undefined, other: Json | undefined): boolean => {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item: Json, at) => isSame(item, other[at] as Json));
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
};

const differences = (read: Json, is: Json, path: readonly string[]): Rest => {
  if (isSame(read, is)) return [];
  if (isObject(read) && isObject(is) && isSame(Object.keys(read).sort(), Object.keys(is).sort()))
    return Object.keys(is).flatMap((name) => differences(read[name]!, is[name]!, [...path, name]));
  return [{ field: pointerOf(path), read, is } as Rest[number]];
};

/** What has to be carried beside a form from which `read` comes back, so that `is` does. */
export const restOf = (read: Json, is: Json): Rest => differences(read, is, []);

export interface Completed {
  readonly value: Json;
  /** Fields that somebody changed in the form meanwhile: the form's own value stands. */
  readonly overtaken: readonly string[];
}

const replaced = (value: Json, path: readonly string[], { read, is }: Rest[number]): Json | undefined => {
  const [name, ...inner] = path;
  if (name === undefined) return isSame(value, read as Json) ? (is as Json) : undefined;
  if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
  const child = replaced(value[name]!, inner, { field: '', read, is });
  return child === undefined ? undefined : { ...value, [name]: child };
};

const partsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The record again: what was read from the form, and the rest where it still fits. */
export const withRest = (read: Json, rest: Rest): Completed => {
  let value = read;
  const overtaken: string[] = [];
  for (const entry of rest) {
    const next = replaced(value, partsOf(entry.field), entry);
    if (next === undefined) overtaken.push(entry.field);
    else value = next;
  }
  return { value, overtaken };
};

/** Leaves of a document that are not in what would be written of the record read from it: they are in no field. */
export const leavesNotIn = (
  source: Json,
  written: Json | undefined,
  path: readonly PropertyKey[] = [],
): readonly { readonly at: string; readonly value: string }[] => {
  if (Array.isArray(source)) {
    const others: readonly Json[] = Array.isArray(written) ? written : [];
    return source.flatMap((item: Json, at) => leavesNotIn(item, others[at], [...path, at]));
  }
  if (isObject(source)) {
    const other = isObject(written) ? written : {};
    return Object.keys(source).flatMap((name) =>
      leavesNotIn(source[name]!, Object.hasOwn(other, name) ? other[name] : undefined, [...path, name]),
    );
  }
  return source === null || source === written
    ? []
    : [{ at: pointerOf(path), value: typeof source === 'string' ? source : JSON.stringify(source) }];
};
