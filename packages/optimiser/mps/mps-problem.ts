/** What stood in the place of something else; a code for catalogues, since readers have three languages. */
export type MpsExpectation =
  | 'section'
  /** NAME, ROWS, COLUMNS, RHS, RANGES, BOUNDS and OBJSENSE; quadratic terms, cones, sets and indicators are not read. */
  | 'linear-section'
  | 'row-type'
  | 'new-row'
  | 'known-row'
  | 'columns-in-one-piece'
  | 'entry-once'
  | 'known-column'
  | 'number'
  | 'bound-type'
  /** Semi-continuous columns (SC, SI) have no place in the model. */
  | 'bound-without-gap'
  | 'marker'
  | 'one-set'
  | 'row-with-range'
  | 'sense'
  | 'fields'
  | 'end';

/** Where an MPS file cannot be read; lines and columns count from 1. */
export interface MpsProblem {
  readonly kind: 'problem';
  readonly line: number;
  readonly column?: number;
  readonly found: string;
  readonly expected: MpsExpectation;
}
