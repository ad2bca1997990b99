import type { Amount, ConstraintRef, Operation, Route, Shares } from '@hamkor/corridors';
import { arrivalQuantiles, arrivalWithin } from '@hamkor/corridors';
import { constraintDocument } from '@hamkor/server';
import type { AskedRoute } from './question.ts';

/** Amounts of a route or of a leg. */
type Amounts = Readonly<Record<'cost' | 'hours' | 'co2e', { readonly low: number; readonly high: number }>>;

const figuresOf = ({ cost, hours, co2e }: Amounts, end: 'low' | 'high') => ({
  cost_usd: cost[end],
  hours: hours[end],
  kg_co2e: co2e[end],
});

/** Mean of the shares of cost, hours and emissions: one answer to how sure a route is; each by itself beside it. */
const meanShares = (all: readonly Shares[]): Shares => {
  const mean = (confidence: keyof Shares): number =>
    all.reduce((sum, shares) => sum + shares[confidence], 0) / all.length;
  return {
    published: mean('published'),
    estimated: mean('estimated'),
    unverified: mean('unverified'),
  };
};

const rowsOf = ({ rows }: Amount): readonly string[] =>
  rows.map(({ table, id, origin }) => `${origin}/${table}/${id}`);

const legDocument = (leg: Operation) => ({
  from: leg.at,
  to: leg.to,
  mode: leg.mode,
  to_mode: leg.toMode,
  operation: leg.kind,
  gauge: leg.gauge,
  to_gauge: leg.toGauge,
  link: leg.link,
  distance_km: leg.km,
  electrified: leg.electrified,
  cost_usd: leg.cost.value,
  hours: leg.hours.value,
  kg_co2e: leg.co2e.value,
  low: figuresOf(leg, 'low'),
  high: figuresOf(leg, 'high'),
  confidence: { cost_usd: leg.cost.confidence, hours: leg.hours.confidence, kg_co2e: leg.co2e.confidence },
  rows: { cost_usd: rowsOf(leg.cost), hours: rowsOf(leg.hours), kg_co2e: rowsOf(leg.co2e) },
  flags: leg.flags,
});

const routeDocument = (route: Route, withinDays: number | null) => {
  const shares = [route.cost.shares, route.hours.shares, route.co2e.shares] as const;
  const [p10, p50, p90] = arrivalQuantiles(route, [0.1, 0.5, 0.9]);
  return {
    id: route.id,
    cost_usd: route.cost.value,
    hours: route.hours.value,
    kg_co2e: route.co2e.value,
    distance_km: route.km,
    /** Null where no number of days was asked for. */
    p_on_time: withinDays === null ? null : arrivalWithin(route, withinDays * 24),
    hours_p10: p10,
    hours_p50: p50,
    hours_p90: p90,
    low: figuresOf(route, 'low'),
    high: figuresOf(route, 'high'),
    shares: meanShares(shares),
    shares_of: { cost_usd: shares[0], hours: shares[1], kg_co2e: shares[2] },
    km_by_mode: route.kmByMode,
    transfers: route.transfers,
    gauge_changes: route.gaugeChanges,
    borders: route.borders,
    countries: route.countries,
    corridors: route.corridors,
    overlays: route.overlays,
    flags: route.flags,
    legs: route.operations.map(legDocument),
  };
};

/**
 * `hamkor route --json`: the question as understood, the Pareto set, the place in it (from 0) of the route to prefer, and
 * what to relax where it is empty.
 */
export const routesDocument = (
  { told }: Pick<AskedRoute, 'told'>,
  routes: readonly Route[],
  preferred: number | null,
  relax: readonly ConstraintRef[],
) => {
  const { maximumTransfers, withinDays, ...question } = told;
  return {
    question: { ...question, max_transfers: maximumTransfers, within_days: withinDays },
    routes: routes.map((route) => routeDocument(route, withinDays)),
    preferred,
    relax: relax.map(constraintDocument),
  };
};
