/** A column map as typed: `field = column`, one a line or separated by commas. */
export type ColumnsReading =
  | { readonly kind: 'columns'; readonly columns: Readonly<Record<string, string>> }
  | { readonly kind: 'unreadable'; readonly text: string };

/**
 * Reads a column map. A comma parts pairs only where another `field =` follows, so that names of columns may hold
 * commas. Example: `year = t\nusd = v` gives `{ year: 't', usd: 'v' }`.
 */
export const parseColumns = (text: string): ColumnsReading => {
  const columns: Record<string, string> = {};
  const pairs = text
    .split(/\n|,(?=\s*[\w-]+\s*=)/)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '');
  for (const pair of pairs) {
    const [, field, column] = /^([\w-]+)\s*=\s*(\S.*)$/.exec(pair) ?? [];
    if (field === undefined || column === undefined) return { kind: 'unreadable', text: pair };
    columns[field] = column;
  }
  return { kind: 'columns', columns };
};
