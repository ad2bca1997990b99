import type { Confidence } from '@hamkor/provenance';
import { weakest } from '@hamkor/provenance';
import type { EvidenceRow } from '../model/model.ts';

/** A figure with its range, on its way from facts into a model. */
export interface RangedFigure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly year: number | null;
  readonly confidence: Confidence;
  readonly origin: string;
  readonly source: string;
}

/**
 * Half-widths of the range around a figure that states none, as shares: published, estimated, unverified. Our judgement;
 * those of the corridor network, whose widths were measured on freight.
 */
const halfWidths: Readonly<Record<Confidence, readonly [number, number]>> = {
  published: [0.1, 0.15],
  estimated: [0.2, 0.35],
  unverified: [0.35, 0.75],
};

interface Cell {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly year: number | null;
  readonly confidence: Confidence;
  readonly origin: string;
  readonly source: string;
}

/** A figure with the range it states, or that of its confidence at an end it does not state. */
export const ranged = (cell: Cell): RangedFigure => {
  const [below, above] = halfWidths[cell.confidence];
  const size = Math.abs(cell.value);
  return {
    value: cell.value,
    low: cell.low ?? cell.value - below * size,
    high: cell.high ?? cell.value + above * size,
    year: cell.year,
    confidence: cell.confidence,
    origin: cell.origin,
    source: cell.source,
  };
};

/** Times a number that is above 0; `because` is added to the source. */
export const scaled = (figure: RangedFigure, factor: number, because = ''): RangedFigure => ({
  ...figure,
  value: figure.value * factor,
  low: figure.low * factor,
  high: figure.high * factor,
  source: because === '' ? figure.source : `${figure.source}; ${because}`,
});

const oldest = (figures: readonly RangedFigure[]): number | null => {
  const years = figures.flatMap(({ year }) => year ?? []);
  return years.length === 0 ? null : Math.min(...years);
};

const together = (
  figures: readonly RangedFigure[],
  origin: string,
  ends: Pick<RangedFigure, 'value' | 'low' | 'high'>,
): RangedFigure => ({
  ...ends,
  year: oldest(figures),
  confidence: weakest(figures.map(({ confidence }) => confidence)),
  origin,
  source: [...new Set(figures.map(({ source }) => source))].join(' × '),
});

/** Product of two figures that are not below 0; it is of the origin of the first, and cites both. */
export const multiplied = (one: RangedFigure, other: RangedFigure): RangedFigure =>
  together([one, other], one.origin, {
    value: one.value * other.value,
    low: Math.min(one.low * other.low, one.low * other.high),
    high: Math.max(one.high * other.high, one.high * other.low),
  });

/** Sum of figures; null where there is none. */
export const added = (figures: readonly RangedFigure[]): RangedFigure | null => {
  const [first] = figures;
  if (first === undefined) return null;
  const sum = (read: (figure: RangedFigure) => number): number =>
    figures.reduce((total, figure) => total + read(figure), 0);
  return figures.length === 1
    ? first
    : {
        ...together(figures, first.origin, {
          value: sum(({ value }) => value),
          low: sum(({ low }) => low),
          high: sum(({ high }) => high),
        }),
        source: [...new Set(figures.map(({ source }) => source))].join(' + '),
      };
};

/** The figure as the evidence of a cell of the model. */
export const evidenceOf = (
  table: EvidenceRow['table'],
  row: string,
  field: string,
  unit: string,
  figure: RangedFigure,
): EvidenceRow => ({
  id: `${table}.${row}.${field}`,
  table,
  row,
  field,
  low: figure.low,
  high: figure.high,
  unit,
  year: figure.year,
  confidence: figure.confidence,
  origin: figure.origin,
  source: figure.source,
});
