import type { OpenedInput } from './import-format.ts';
import type { ImportProblem } from './import-problem.ts';

/** A field of a format: the headers it may have, in order of preference. */
export interface LayoutField {
  readonly headers: readonly string[];
  readonly isOptional?: boolean;
}

/** Fields by their names in `--columns`. */
export type Layout = Readonly<Record<string, LayoutField>>;

export type ColumnsFound<Field extends string> =
  | { readonly kind: 'columns'; readonly columns: Readonly<Record<Field, string | null>> }
  | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] };

/** A header as headers are compared: case, spaces, underscores and brackets do not count. */
const compared = (header: string): string => header.toLowerCase().replaceAll(/[^\p{L}\p{N}$]/gu, '');

/** Steps of one letter between two texts (Levenshtein). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
};

const nearest = (wanted: readonly string[], headers: readonly string[]): string | null => {
  const scored = headers.flatMap((header) =>
    wanted.map((alias) => ({
      header,
      steps: distance(compared(header), compared(alias)),
      length: alias.length,
    })),
  );
  const best = scored
    .filter(({ steps, length }) => steps <= (length < 3 ? 0 : Math.floor(length / 2)))
    .sort((a, b) => a.steps / a.length - b.steps / b.length)[0];
  return best?.header ?? null;
};

/**
 * Which header of the input each field has: the one named by `--columns`, else the first alias that is there.
 * Null for optional fields that are missing.
 */
export const findColumns = <Field extends string>(
  input: Pick<OpenedInput, 'name' | 'header'>,
  layout: Readonly<Record<Field, LayoutField>>,
  given: Readonly<Record<string, string>> = {},
): ColumnsFound<Field> => {
  const problems: ImportProblem[] = [];
  const at = { file: input.name };
  const seen = new Set<string>();
  for (const header of input.header) {
    // `v` and `V` are one column for the database.
    const name = header.toLowerCase();
    if (seen.has(name)) problems.push({ ...at, kind: 'repeated-column', column: header });
    seen.add(name);
  }
  const fields = Object.keys(layout) as Field[];
  for (const name of Object.keys(given))
    if (!fields.includes(name as Field))
      problems.push({ ...at, kind: 'bad-request', option: 'columns', found: name, known: fields.join(', ') });
  const columns = Object.fromEntries(
    fields.map((field) => {
      const wanted = given[field] === undefined ? layout[field].headers : [given[field]];
      const there = wanted
        .map(
          (alias) =>
            input.header.find((header) => header === alias) ??
            input.header.find((header) => compared(header) === compared(alias)),
        )
        .find((header) => header !== undefined);
      if (there === undefined && (given[field] !== undefined || !layout[field].isOptional))
        problems.push({
          ...at,
          kind: 'missing-column',
          column: field,
          accepted: wanted,
          found: input.header,
          nearest: nearest(wanted, input.header),
        });
      return [field, there ?? null];
    }),
  ) as Record<Field, string | null>;
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'columns', columns };
};
