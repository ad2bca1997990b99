import type { SpecFigure } from './chain-spec.ts';

/** A figure that the builder of chains judges itself, marked as such. */
export const judgedFigure = (value: number, low: number, high: number, source: string): SpecFigure => ({
  value,
  low,
  high,
  row: null,
  factor: 1,
  source,
  year: null,
  confidence: 'unverified',
  origin: 'design',
});

/** A row of the facts times a factor. */
export const factFigure = (
  row: Pick<SpecFigure, 'year' | 'confidence' | 'origin'> & { readonly id: string },
  factor: number,
  source: string,
): SpecFigure => ({
  value: null,
  low: null,
  high: null,
  row: row.id,
  factor,
  source,
  year: row.year,
  confidence: row.confidence,
  origin: row.origin,
});
