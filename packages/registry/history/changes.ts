import type { Json } from '@hamkor/acts';
import type { RecordBody } from '../record-body.ts';

/** A field that changed, by pointer into the body (RFC 6901); null before or after: it was not there. */
export interface Change {
  readonly field: string;
  readonly before: Json;
  readonly after: Json;
}

type Fields = Readonly<Record<string, Json>>;

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same, whatever the order in which their fields are written. */
export const isSame = (one: Json | undefined, other: Json | undefined): boolean => {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  if (isFields(one) && isFields(other)) {
    const names = Object.keys(one);
    return (
      names.length === Object.keys(other).length &&
      names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
    );
  }
  return one === other;
};

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const changed = (before: Json | undefined, after: Json | undefined, field: string): readonly Change[] => {
  if (isSame(before, after)) return [];
  if (isFields(before) && isFields(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
      changed(before[name], after[name], `${field}/${escaped(name)}`),
    );
  return [{ field, before: before ?? null, after: after ?? null }];
};

/**
 * Fields in which two bodies differ. A list is one field: its items have no names by which one could be said to
 * have changed.
 *
 * @param before Null where there was none: every field that is there then has come.
 */
export const changesBetween = (before: RecordBody | null, after: RecordBody): readonly Change[] =>
  changed(before === null ? {} : (before as Json), after as Json, '').filter(
    // What is unknown before and after has not changed.
    (change) => change.before !== null || change.after !== null,
  );
