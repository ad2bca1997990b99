import type { OptionRouteDocument, TotalDocument } from '@hamkor/contract';
import { totalConfidence } from '../corridors/amount-figure.ts';
import type { FigureLike } from '../evidence/format-figure.ts';

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
  confidence: totalConfidence(total),
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
