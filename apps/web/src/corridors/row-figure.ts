import type { BorderPostDocument, CorridorLinkDocument } from '@hamkor/contract';
import type { FigureLike } from '../evidence/format-figure.ts';
import type { FreightUnit } from './amount-figure.ts';

interface RowValue {
  readonly value: number | null;
  readonly unit: FreightUnit | 'km';
  readonly confidence: FigureLike['confidence'];
  /** What the row names as its source. */
  readonly cited: string;
  readonly origin: string;
  readonly year: number | null;
}

const rowFigure = ({ value, unit, confidence, cited, origin, year }: RowValue): FigureLike => ({
  value,
  unit,
  years: year === null ? null : [year, year],
  confidence,
  origins: [origin],
  cited,
  steps: [{ key: 'freight.row', args: {} }],
});

/** Length and hours of a link as its row states them. */
export const linkFigures = (link: CorridorLinkDocument) => {
  const { origin, year } = link;
  return {
    km: rowFigure({
      value: link.km,
      unit: 'km',
      confidence: link.confidence,
      cited: link.source,
      origin,
      year,
    }),
    hours: rowFigure({
      value: link.hours,
      unit: 'h',
      confidence: link.hoursConfidence,
      cited: link.hoursSource,
      origin,
      year,
    }),
  };
};

/** Hours and money of a border post as its row states them; null is unknown. */
export const postFigures = (post: BorderPostDocument) => {
  const row = { confidence: post.confidence, cited: post.source, origin: post.origin, year: post.year };
  return {
    hours: rowFigure({ ...row, value: post.hours, unit: 'h' }),
    cost: rowFigure({ ...row, value: post.usdPer20t, unit: 'USD' }),
  };
};
