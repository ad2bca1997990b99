/**
 * Why a table of facts was refused. Each tells the place, what stood there, what was expected and how to
 * mend it, so that whoever edits a table needs nothing but the message.
 */
export type TableProblem = BadCell | BadTable | BadChecksum;

interface Refused {
  /** Path of the file, from the data folder on. */
  readonly file: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** One cell cannot be read: not a number, not a known code, no source. */
export interface BadCell extends Refused {
  readonly kind: 'bad-cell';
  /** Line in the file; the header is line 1. */
  readonly line: number;
  readonly column: string;
}

/** The table as a whole, or a line of it, is not a table: a missing column, a ragged line, a missing file. */
export interface BadTable extends Refused {
  readonly kind: 'bad-table';
  readonly line: number | null;
}

/** The file is not the one whose checksum or number of rows its origin states. */
export interface BadChecksum extends Refused {
  readonly kind: 'bad-checksum';
}

/** A problem as one line: `data/x.csv:12 column "year": found "20x6", expected a year; mend it by …`. */
export const problemLine = (problem: TableProblem): string => {
  const line = problem.kind === 'bad-checksum' || problem.line === null ? '' : `:${problem.line}`;
  const column = problem.kind === 'bad-cell' ? ` column "${problem.column}"` : '';
  return `${problem.file}${line}${column}: found ${problem.found}, expected ${problem.expected}; ${problem.mend}`;
};
