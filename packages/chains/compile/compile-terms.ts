import type { LinearForm } from './compiled.ts';

/** A form under way: coefficients by column, in natural units. */
export interface Terms {
  readonly entries: (readonly [column: number, coefficient: number])[];
  offset: number;
}

export const newTerms = (): Terms => ({ entries: [], offset: 0 });

/** Columns named twice are added up. */
export const toForm = ({ entries, offset }: Terms, width: number): LinearForm => {
  const coefficients = new Float64Array(width);
  for (const [column, coefficient] of entries) coefficients[column] += coefficient;
  return { coefficients, offset };
};

/** Values of columns in their own units. */
export interface PlanValues {
  readonly of: (column: number) => number;
}

/** Value of a form. */
export const valueOfTerms = ({ entries, offset }: Terms, values: PlanValues): number =>
  entries.reduce((sum, [column, coefficient]) => sum + coefficient * values.of(column), offset);
