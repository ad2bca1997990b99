/** Columns of the tables of example chains. */
import type { Confidence } from '@hamkor/provenance';
import { confidences, knownIn, number, oneOf, optional, source, text, year } from '@hamkor/provenance';
import type { SpecFigure } from '@hamkor/chains';
import { networkId } from './network-columns.ts';

export const examplesOrigin = 'example-chains';

/** The chain a row belongs to. */
export const chainColumn = (chains: ReadonlySet<string>) => ({
  chain: knownIn('chain', chains, 'example chain'),
});

/** A figure that is stated, or a row of process facts or unit prices times a factor. */
export const figureColumns = {
  value: optional(number('value')),
  low: optional(number('low')),
  high: optional(number('high')),
  row: optional(networkId('row')),
  factor: optional(number('factor')),
  source: source(),
  year: optional(year('year')),
  confidence: oneOf('confidence', confidences),
} as const;

interface FigureCells {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly row: string | null;
  readonly factor: number | null;
  readonly source: string;
  readonly year: number | null;
  readonly confidence: Confidence;
}

export const figureOfCells = (cells: FigureCells): SpecFigure => ({
  value: cells.value,
  low: cells.low,
  high: cells.high,
  row: cells.row,
  factor: cells.factor ?? 1,
  source: cells.source,
  year: cells.year,
  confidence: cells.confidence,
  origin: examplesOrigin,
});

/** A second figure in a row of demands: what the market pays today. */
export const outsideColumns = {
  outsideValue: optional(number('outside_value', { min: 0 })),
  outsideLow: optional(number('outside_low', { min: 0 })),
  outsideHigh: optional(number('outside_high', { min: 0 })),
  outsideSource: optional(text('outside_source')),
  outsideConfidence: optional(oneOf('outside_confidence', confidences)),
} as const;
