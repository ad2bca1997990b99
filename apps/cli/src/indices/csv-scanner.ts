/**
 * Goes through a delimited table byte by byte without making a string of every cell: six times faster than
 * a general reader on a table of 163,000 rows (methods/trade/BENCHMARKS.md). Understands quotes, doubled
 * quotes, line breaks within quotes, `\n` and `\r\n`, a byte order mark; blank lines are passed over.
 */
export interface CsvScanner {
  /** Moves to the next row; false at the end, or at a quote out of place (then `brokenQuote` is true). */
  readonly next: () => boolean;
  /** Line of the file on which the row starts, from 1. */
  readonly line: () => number;
  /** Number of cells in the row. */
  readonly cells: () => number;
  /** Where the content of a cell lies in the bytes, quotes taken off. */
  readonly start: (cell: number) => number;
  readonly end: (cell: number) => number;
  readonly text: (cell: number) => string;
  /** A quote is never closed, or something stands between it and the end of the cell, in the row at `line`. */
  readonly brokenQuote: () => boolean;
}

const [lineFeed, carriageReturn, quote] = [10, 13, 34];

/** Comma, or semicolon or tab when the header has no comma: how spreadsheets of other countries save. */
export const delimiterOf = (bytes: Uint8Array): number => {
  const end = bytes.indexOf(lineFeed);
  const header = bytes.subarray(0, end < 0 ? bytes.length : end);
  return [44, 59, 9].find((delimiter) => header.includes(delimiter)) ?? 44;
};

const hasByteOrderMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Reads the bytes of a table in UTF-8. Doubled quotes are undone in place: the bytes must be ours to change. */
export const csvScanner = (bytes: Buffer, delimiter = delimiterOf(bytes)): CsvScanner => {
  const starts: number[] = [];
  const ends: number[] = [];
  let position = hasByteOrderMark(bytes) ? 3 : 0;
  let line = 1;
  let rowLine = 1;
  let cells = 0;
  let brokenQuote = false;

  /** Closes up the content of the quoted cell whose opening quote is at `open`; gives the place after it. */
  const quotedCell = (open: number): number => {
    let to = open;
    for (let at = open + 1; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === quote) {
        if (bytes[at + 1] !== quote) {
          ends[cells] = to + 1;
          return at + 1;
        }
        at++;
      } else if (byte === lineFeed) line++;
      to++;
      if (to !== at) bytes[to] = byte;
    }
    brokenQuote = true;
    ends[cells] = to + 1;
    return bytes.length;
  };
  const isLineEnd = (at: number): boolean =>
    at === bytes.length ||
    bytes[at] === lineFeed ||
    (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed);
  const skipBlankLines = (from: number): number => {
    let at = from;
    for (; at < bytes.length && isLineEnd(at); at++) if (bytes[at] === lineFeed) line++;
    return at;
  };

  const next = (): boolean => {
    let at = skipBlankLines(position);
    const length = bytes.length;
    position = length;
    if (at === length) return false;
    rowLine = line;
    cells = 0;
    for (; ; at++) {
      if (bytes[at] === quote) {
        starts[cells] = at + 1;
        at = quotedCell(at);
        if (bytes[at] !== delimiter && !isLineEnd(at)) brokenQuote = true;
        while (at < length && bytes[at] !== delimiter && bytes[at] !== lineFeed) at++;
      } else {
        starts[cells] = at;
        while (at < length && bytes[at] !== delimiter && bytes[at] !== lineFeed) at++;
        ends[cells] = at > starts[cells]! && bytes[at - 1] === carriageReturn && isLineEnd(at) ? at - 1 : at;
      }
      cells++;
      if (bytes[at] !== delimiter) break;
    }
    if (at < length) line++;
    position = Math.min(at + 1, length);
    return !brokenQuote;
  };
  return {
    next,
    line: () => rowLine,
    cells: () => cells,
    start: (cell) => starts[cell]!,
    end: (cell) => ends[cell]!,
    text: (cell) => bytes.toString('utf8', starts[cell]!, ends[cell]!),
    brokenQuote: () => brokenQuote,
  };
};
