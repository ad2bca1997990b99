/** Columns of the tables of example chains. */
import type { Confidence } from '@hamkor/provenance';
import { confidences, knownIn, number, oneOf, optional, source, text, year } from '@hamkor/provenance';
import type { SpecFigure } from '@hamkor/chains';
import type { FactFolder } from './folder.ts';

export const examplesOrigin = 'example-chains';

/** Ids of other tables that rows of examples may name. */
export interface ExampleReferences {
  readonly chains: ReadonlySet<string>;
  /** Parameters of processes and unit prices. */
  readonly facts: ReadonlySet<string>;
  readonly processes: ReadonlySet<string>;
  readonly parks: ReadonlySet<string>;
  readonly projects: ReadonlySet<string>;
  readonly nodes: ReadonlySet<string>;
}

/** The chain a row belongs to. */
export const chainColumn = ({ chains }: ExampleReferences) => ({
  chain: knownIn('chain', chains, 'example chain'),
});

/** A figure that is stated, or a row of process facts or unit prices times a factor. */
export const figureColumns = ({ facts }: ExampleReferences) => ({
  value: optional(number('value')),
  low: optional(number('low')),
  high: optional(number('high')),
  row: optional(knownIn('row', facts, 'process parameter or unit price')),
  factor: optional(number('factor')),
  source: source(),
  year: optional(year('year')),
  confidence: oneOf('confidence', confidences),
});

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

interface FigureRow {
  readonly value: number | null;
  readonly row: string | null;
}

/** Refuses rows that state no figure, or state one and point to another. */
export const refuseUnclearFigures = (facts: FactFolder, file: string, rows: readonly FigureRow[]): void => {
  for (const [index, { value, row }] of rows.entries())
    if ((value === null) === (row === null))
      facts.refuse(
        `${examplesOrigin}/${file}`,
        index,
        value === null ? 'value' : 'row',
        row ?? '',
        'either a value or a row of the facts',
        'write one of them and leave the other empty',
      );
};
