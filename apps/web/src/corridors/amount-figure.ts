import type { AmountDocument, RouteDocument, TotalDocument } from '@hamkor/contract';
import type { FigureLike } from '../evidence/format-figure.ts';

/** Units a page of corridors writes; hours are shown as days from two days on. */
export type FreightUnit = 'h' | 'days' | 'USD' | 'kg CO2e';

type Amounts = 'hours' | 'cost' | 'co2e';

/** Unit of each amount as the documents hold it. */
export const unitOf: Readonly<Record<Amounts, FreightUnit>> = { hours: 'h', cost: 'USD', co2e: 'kg CO2e' };

/** Days of hours. */
export const inDays = (hours: number): number => hours / 24;

/** A time in days is told to a tenth: its sources know no more. */
const inUnit = (value: number, unit: FreightUnit): number =>
  unit === 'days' ? Math.round(inDays(value) * 10) / 10 : value;

/** An amount of an operation with the rows it rests on; `days` turns hours into days. */
export const amountFigure = (amount: AmountDocument, unit: FreightUnit): FigureLike => {
  const rows = [...new Set(amount.rows.map(({ table, id }) => `${table} ${id}`))].join(', ');
  return {
    value: inUnit(amount.value, unit),
    ...(amount.low === amount.high ? {} : { low: inUnit(amount.low, unit), high: inUnit(amount.high, unit) }),
    unit,
    years: null,
    confidence: amount.confidence,
    origins: [...new Set(amount.rows.map(({ origin }) => origin))],
    ...(rows === '' ? {} : { cited: rows }),
    steps: [{ key: 'freight.amount', args: {} }],
  };
};

/** Part of a total from which the less sure confidence is the total's own. */
const telling = 0.05;

/** How sure a total is: as its least sure part that makes up more than a twentieth. */
export const totalConfidence = ({ shares }: TotalDocument): FigureLike['confidence'] => {
  if (shares.unverified > telling) return 'unverified';
  return shares.estimated > telling ? 'estimated' : 'published';
};

/** Ids of the origins behind a route, each once. */
export const routeOrigins = ({ operations }: Pick<RouteDocument, 'operations'>): readonly string[] => [
  ...new Set(
    operations.flatMap(({ hours, cost, co2e }) =>
      [hours, cost, co2e].flatMap(({ rows }) => rows.map(({ origin }) => origin)),
    ),
  ),
];

/** Days within which half of all consignments arrive; low and high hold eight of ten between them. */
export const likelyFigure = (route: RouteDocument): FigureLike => ({
  value: inUnit(route.days.p50 * 24, 'days'),
  low: inUnit(route.days.p10 * 24, 'days'),
  high: inUnit(route.days.p90 * 24, 'days'),
  unit: 'days',
  years: null,
  confidence: totalConfidence(route.hours),
  origins: routeOrigins(route),
  steps: [{ key: 'freight.likely', args: { count: route.operations.length } }],
});

/** A total of a route. */
export const totalFigure = (route: RouteDocument, amount: Amounts, unit: FreightUnit): FigureLike => {
  const total = route[amount];
  return {
    value: inUnit(total.value, unit),
    low: inUnit(total.low, unit),
    high: inUnit(total.high, unit),
    unit,
    years: null,
    confidence: totalConfidence(total),
    origins: routeOrigins(route),
    steps: [{ key: 'freight.total', args: { count: route.operations.length } }],
  };
};
