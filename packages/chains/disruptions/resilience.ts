import type { Solver } from '@hamkor/optimiser';
import type { NodeResilience } from '../questions/analysis.ts';
import { daysPerYear, runUnder, runningCost } from './disruption-replay.ts';
import type { HeldPlan } from './disruption-replay.ts';
import type { ChainModel, EffectRow } from '../model/model.ts';
import type { ChainPlan } from '../plan/plan.ts';
import { daysToShift } from './resilience-recovery.ts';
import type { Steps } from '../questions/run-progress.ts';
import { sideBySide } from '../questions/run-side-by-side.ts';

/** Something that a plan rests on and that may be gone. */
export interface PlanNode {
  readonly table: 'sites' | 'suppliers' | 'borders';
  readonly id: string;
}

const used = <Row extends { readonly quantity: number }>(rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ quantity }) => quantity > 1e-6);

/** Nodes that carry anything in a plan: sites that make something, suppliers bought from, borders passed. */
export const nodesOf = (model: ChainModel, plan: ChainPlan): readonly PlanNode[] => {
  const siteOf = new Map(model.lines.map(({ id, site }) => [id, site]));
  const supplierOf = new Map(model.supplies.map(({ id, supplier }) => [id, supplier]));
  const bordersOf = new Map(model.lanes.map(({ id, borders }) => [id, borders]));
  const sites = new Set(used(plan.lines).map(({ line }) => siteOf.get(line)!));
  const suppliers = new Set(used(plan.purchases).map(({ supply }) => supplierOf.get(supply)!));
  const borders = new Set(used(plan.flows).flatMap(({ lane }) => bordersOf.get(lane)!));
  return [
    ...[...sites].map((id) => ({ table: 'sites' as const, id })),
    ...[...suppliers].map((id) => ({ table: 'suppliers' as const, id })),
    ...[...borders].map((id) => ({ table: 'borders' as const, id })),
  ];
};

/**
 * How long a plan can do without each of its nodes, the design held (after Simchi-Levi, Schmidt & Wei 2014, Harvard Business
 * Review 92(1-2):96-101, and 2015, Interfaces 45:375-390). Per node, with nothing left of it:
 *
 * - `lossPerDay`: running cost per day of the best plan without it less that of the plan, penalties included, as `replay`
 *   counts it; what the chain cannot deliver is bought outside where somebody sells it.
 * - `servedShare`: of what the chain delivers in the plan, by value at reference prices, the most that it can deliver without
 *   the node; 1 where it delivers nothing.
 * - `daysToSurvive`: null where that is all of it. Else the days for which stock of the finished products that fall short, kept
 *   at other sites in the plan (mean over periods), lasts at the daily shortfall; the product that runs out first counts. 0
 *   where there is no stock. Stock of inputs is not counted: it is at least so long.
 * - `daysToRecover`: null where the chain cannot deliver all of it without the node. Else the days until it does again, by
 *   `daysToShift`, in the cheapest plan that delivers all.
 *
 * Nodes that carry nothing in the plan are not listed: their loss changes nothing.
 */
export const resilienceOf = async (
  held: HeldPlan,
  solvers: readonly Solver[],
  steps: Steps,
): Promise<readonly NodeResilience[]> => {
  const nodes = nodesOf(held.model, held.plan);
  steps.expect(2 * nodes.length);
  const answers = await sideBySide(nodes, solvers, (node, solver) =>
    steps.isCancelled() ? Promise.resolve(null) : withoutNode(held, node, solver, steps),
  );
  return answers.filter((answer) => answer !== null);
};

const effectKind = { sites: 'site', suppliers: 'supplier', borders: 'border' } as const;

const withoutNode = async (
  held: HeldPlan,
  { table, id }: PlanNode,
  solver: Solver,
  steps: Steps,
): Promise<NodeResilience | null> => {
  const { model, plan } = held;
  const effect: EffectRow = {
    id,
    disruption: id,
    kind: effectKind[table],
    target: id,
    availability: 0,
    costFactor: 1,
  };
  const at = `disruption:${id}`;
  const cheapest = await runUnder(held, [effect], at, solver, steps);
  const delivered = deliveredOf(model, plan);
  const serving = await runUnder(held, [effect], at, solver, steps, (disturbed) =>
    servingFirst(disturbed, delivered),
  );
  if (cheapest === null || serving === null) return null;
  const short = shortfalls(model, delivered, deliveredOf(model, serving));
  const isWhole = short.servedShare > 1 - 1e-6;
  return {
    table,
    id,
    daysToSurvive: isWhole ? null : daysOfStock(held, id, short.perDay),
    daysToRecover: isWhole ? daysToShift(model, plan, serving) : null,
    lossPerDay: (runningCost(cheapest) - runningCost(plan)) / daysPerYear,
    servedShare: isWhole ? 1 : short.servedShare,
  };
};

/** Units per year that the chain delivers, per demand row, with what was wanted: mean over the years of all periods. */
type Delivered = ReadonlyMap<string, { readonly delivered: number; readonly wanted: number }>;

const deliveredOf = ({ periods }: ChainModel, { deliveries }: ChainPlan): Delivered => {
  const all = periods.reduce((sum, { years }) => sum + years, 0);
  const shareOf = new Map(periods.map(({ id, years }) => [id, years / all]));
  const mean = (rows: typeof deliveries, field: 'delivered' | 'wanted'): number =>
    rows.reduce((sum, row) => sum + row[field] * shareOf.get(row.period)!, 0);
  return new Map(
    [...Map.groupBy(deliveries, ({ demand }) => demand)].map(([demand, rows]) => [
      demand,
      { delivered: mean(rows, 'delivered'), wanted: mean(rows, 'wanted') },
    ]),
  );
};

/** So many times its price is lost with every unit that the chain does not deliver: more than delivering it can cost. */
const servingPrices = 1000;

/** Wants what the chain delivers in the plan, from the chain alone, and as much of it as can be. */
const servingFirst = (model: ChainModel, delivered: Delivered): ChainModel => {
  const prices = new Map(model.products.map(({ id, price }) => [id, price]));
  return {
    ...model,
    demands: model.demands.map((demand) => {
      const { delivered: units, wanted } = delivered.get(demand.id) ?? { delivered: 0, wanted: 0 };
      return Object.assign({}, demand, {
        quantity: wanted > 0 ? (demand.quantity * units) / wanted : 0,
        outsidePrice: null,
        unmetPenalty: servingPrices * (prices.get(demand.product) || 1),
      });
    }),
  };
};

const shortfalls = (
  model: ChainModel,
  before: Delivered,
  after: Delivered,
): { readonly servedShare: number; readonly perDay: ReadonlyMap<string, number> } => {
  const prices = new Map(model.products.map(({ id, price }) => [id, price]));
  const perDay = new Map<string, number>();
  let [value, served] = [0, 0];
  for (const { id, product } of model.demands) {
    const was = before.get(id)?.delivered ?? 0;
    const is = Math.min(was, after.get(id)?.delivered ?? 0);
    value += was * (prices.get(product) ?? 0);
    served += is * (prices.get(product) ?? 0);
    if (was - is > 1e-6 * was) perDay.set(product, (perDay.get(product) ?? 0) + (was - is) / daysPerYear);
  }
  return { servedShare: value > 0 ? served / value : 1, perDay };
};

const daysOfStock = (
  { model, plan }: HeldPlan,
  gone: string,
  perDay: ReadonlyMap<string, number>,
): number => {
  const stock = new Map<string, number>();
  for (const { site, product, quantity } of plan.stocks)
    if (site !== gone) stock.set(product, (stock.get(product) ?? 0) + quantity / model.periods.length);
  return Math.min(...[...perDay].map(([product, short]) => (stock.get(product) ?? 0) / short));
};
