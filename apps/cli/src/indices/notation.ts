/** How a table is written: the same cells go out as CSV or as JSON. */
export interface Notation {
  readonly text: (text: string) => string;
  /** Shortest text that reads back as the same double; NaN is "undefined": empty, or null. */
  readonly number: (value: number) => string;
  /** What stands before each cell of a row, and as the last one what stands after the row. */
  readonly frame: (columns: readonly string[]) => string[];
}

const needsQuotes = /[",\r\n]/;

/** RFC 4180, lines ending in `\n`. */
export const csvNotation: Notation = {
  text: (text) => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text),
  number: (value) => (Number.isNaN(value) ? '' : String(value)),
  frame: (columns) => [...columns.map((_, i) => (i === 0 ? '' : ',')), '\n'],
};

/** One object per row, keyed by the columns; a comma stands before each row, the first one included. */
export const jsonNotation: Notation = {
  text: (text) => JSON.stringify(text),
  number: (value) => (Number.isNaN(value) ? 'null' : String(value)),
  frame: (columns) => [
    ...columns.map((column, i) => `${i === 0 ? ',\n{' : ','}${JSON.stringify(column)}:`),
    '}',
  ],
};
