import type { z } from 'zod';

/** Why a file, or a part of it, cannot be taken. The words are in the catalogue, one sentence for each kind. */
export const exchangeProblemKinds = [
  'not-json',
  'not-xml',
  /** A document type declaration: entities of a file are never resolved. */
  'document-type',
  'too-large',
  'no-records',
  /** The rules of the form's publisher are broken; `found` is what its schema says. */
  'schema',
  /** A rule of the publisher, or a list of codes, that a schema cannot state. */
  'ruleset',
  'codelist',
  'missing',
  'wrong-value',
  'unknown-field',
  /** The same identifier twice in a file. */
  'twice',
  /** A code of a closed list that has no counterpart here. */
  'no-counterpart',
  'unknown-column',
  'not-a-table',
] as const;
export type ExchangeProblemKind = (typeof exchangeProblemKinds)[number];

export interface ExchangeProblem {
  readonly kind: ExchangeProblemKind;
  /** Where: a JSON pointer (`/projects/0/status`), or `row!column` of a table (`3!name.en`); empty for the whole file. */
  readonly at: string;
  readonly found: string | null;
  readonly expected: string | null;
}

/** A value of a file that no field of a record takes; told, never dropped in silence. */
export interface Unmapped {
  readonly at: string;
  readonly value: string;
}

const pointerPart = (part: PropertyKey): string => String(part).replaceAll('~', '~0').replaceAll('/', '~1');

/** RFC 6901 pointer of a path. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${pointerPart(part)}`).join('');

/** A value in few words. */
export const shown = (value: unknown): string | null => {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol') return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part)
        ? (inner as Readonly<Record<PropertyKey, unknown>>)[part]
        : undefined,
    value,
  );

const expectedOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.message;
  }
};

/** What a schema of ours has against a value, as problems; `base` is put before the pointers. */
export const problemsOf = (error: z.ZodError, value: unknown, base = ''): readonly ExchangeProblem[] =>
  error.issues.flatMap((issue): readonly ExchangeProblem[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        kind: 'unknown-field',
        at: base + pointerOf([...issue.path, key]),
        found: key,
        expected: null,
      }));
    const found = shown(at(value, issue.path));
    return [
      {
        kind: found === null || found === 'null' ? 'missing' : 'wrong-value',
        at: base + pointerOf(issue.path),
        found,
        expected: expectedOf(issue),
      },
    ];
  });
