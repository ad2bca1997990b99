import type { OptionRouteDocument, TotalDocument } from '@hamkor/contract';
import type { FigureLike } from '../evidence/format-figure.ts';

/** Share of a total from which a confidence counts for the whole. */
const considerable = 0.1;

/** The weakest confidence that at least a tenth of a total has: less would not change what it says. */
export const confidenceOf = ({ shares }: Pick<TotalDocument, 'shares'>): FigureLike['confidence'] => {
  if (shares.unverified >= considerable) return 'unverified';
  return shares.unverified + shares.estimated >= considerable ? 'estimated' : 'published';
};

const figure = (
  total: TotalDocument,
  per: number,
  unit: string,
  { origins }: OptionRouteDocument,
): FigureLike => ({
  value: total.value / per,
  low: total.low / per,
  high: total.high / per,
  unit,
  years: null,
  confidence: confidenceOf(total),
  origins,
  steps: [
    { key: 'way.rule', args: {} },
    {
      key: 'way.shares',
      args: {
        published: total.shares.published,
        estimated: total.shares.estimated,
        unverified: total.shares.unverified,
      },
    },
  ],
});

/** What the way between partners takes, as figures with range, certainty and origins. */
export const wayFigures = (way: OptionRouteDocument) => ({
  days: figure(way.hours, 24, 'days', way),
  cost: figure(way.usdPerTonne, 1, 'USD/t', way),
  emissions: figure(way.kgCo2ePerTonne, 1, 'kg CO2e/t', way),
});
