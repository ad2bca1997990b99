/**
 * How one column of a table is read: small readers that are put together (`optional(list(oneOf(…)))`). A
 * reader gives the value or a `Refusal` that says what was expected and how to mend the cell.
 */
export class Refusal {
  readonly expected: string;
  readonly mend: string;
  constructor(expected: string, mend: string) {
    this.expected = expected;
    this.mend = mend;
  }
}

export interface Column<T> {
  readonly header: string;
  readonly read: (cell: string) => T | Refusal;
}

/** Text that may not be empty. */
export const text = (header: string, mend = 'write the missing text'): Column<string> => {
  const refusal = new Refusal('text, not an empty cell', mend);
  return { header, read: (cell) => (cell === '' ? refusal : cell) };
};

/** The source of a row: a fact nobody can trace does not enter. */
export const source = (header = 'source'): Column<string> =>
  text(header, 'name the page or table the row was taken from, or leave the row out');

/** Text of a given form, such as a code. */
export const matching = (header: string, form: RegExp, expected: string): Column<string> => {
  const refusal = new Refusal(expected, 'write it in that form');
  return { header, read: (cell) => (form.test(cell) ? cell : refusal) };
};

/** One of a few words. */
export const oneOf = <const T extends string>(header: string, words: readonly T[]): Column<T> => {
  const refusal = new Refusal(`one of ${words.join(', ')}`, 'choose one of them');
  return { header, read: (cell) => words.find((word) => word === cell) ?? refusal };
};

/** The id of something that another table holds, e.g. a heading or a country. */
export const knownIn = (header: string, ids: ReadonlySet<string>, what: string): Column<string> => {
  const refusal = new Refusal(`the id of a known ${what}`, `correct the id, or add the ${what} first`);
  return { header, read: (cell) => (ids.has(cell) ? cell : refusal) };
};

const decimal = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/** A number within bounds; an empty cell is refused, never read as zero. */
export const number = (header: string, bounds: { min?: number; max?: number } = {}): Column<number> => {
  const { min = -Infinity, max = Infinity } = bounds;
  const range = `${Number.isFinite(min) ? ` from ${min}` : ''}${Number.isFinite(max) ? ` to ${max}` : ''}`;
  const refusal = new Refusal(
    `a number${range}`,
    'write digits with a decimal point, without unit or spaces; leave unknown values empty only where the column allows it',
  );
  return {
    header,
    read: (cell) => {
      const value = decimal.test(cell) ? Number(cell) : Number.NaN;
      return Number.isFinite(value) && value >= min && value <= max ? value : refusal;
    },
  };
};

/** A year that a fact of this platform may speak of. */
export const year = (header: string): Column<number> => {
  const refusal = new Refusal('a year from 1900 to 2060', 'write the year with four digits');
  return {
    header,
    read: (cell) => (/^(19\d\d|20[0-5]\d|2060)$/.test(cell) ? Number(cell) : refusal),
  };
};

/** An empty cell is null: unknown, not zero. */
export const optional = <T>(column: Column<T>): Column<T | null> => ({
  header: column.header,
  read: (cell) => (cell === '' ? null : column.read(cell)),
});

/** Values separated by semicolons, none for an empty cell. */
export const list = <T>(column: Column<T>): Column<readonly T[]> => ({
  header: column.header,
  read: (cell) => {
    if (cell === '') return [];
    const values: T[] = [];
    for (const part of cell.split(';')) {
      const value = column.read(part.trim());
      if (value instanceof Refusal)
        return new Refusal(`${value.expected}, in each part between semicolons`, value.mend);
      values.push(value);
    }
    return values;
  },
});
