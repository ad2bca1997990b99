import { hasValues, modelBuilder } from '@hamkor/optimiser';
import type { LinearModel, Solution, Solver } from '@hamkor/optimiser';
import { compileChain } from '../compile/compile.ts';
import type { CompiledChain } from '../compile/compiled.ts';
import { isHardDemand } from '../disruptions/disruption-window.ts';
import type { ChainModel, LimitRow } from '../model/model.ts';
import type { Clash, LimitPlan } from '../plan/plan.ts';
import type { PlanQuestion } from '../questions/question.ts';
import type { Steps } from '../questions/run-progress.ts';

export type Relaxation = Clash['relaxations'][number];

/** A rule broken wholly is priced at so many times the value of all demand: far above what keeping it can save. */
const wholeBreach = 100;

/** A capacity may give way to so many times what it is. */
const mostRaised = 10;

/**
 * Which bounds must give way, and how far, so that a plan exists: the least sum of breaches, each relative to its bound, over
 * limits that must hold, demand that must be met, and capacities of lines that stand, open sites, supplies and lanes. Every
 * rule counts alike: what it takes to raise a capacity in truth, only its owner knows. Among ways that break rules as little,
 * the cheapest plan decides. Empty where breaking none of them helps or there was no time.
 */
export const leastRelaxations = async (
  model: ChainModel,
  { alpha, bounds }: Pick<PlanQuestion, 'alpha' | 'bounds'>,
  solver: Solver,
  steps: Steps,
): Promise<readonly Relaxation[]> => {
  const price = wholeBreach * demandValue(model);
  const compiled = compileChain(softened(model, price), { alpha, levels: [], hasCuts: false });
  if (compiled.kind === 'too-large') return [];
  const { chain } = compiled;
  const solution = await solver.solve(withLooseCapacities(chain, price), steps.begin('relaxation', bounds));
  steps.end('relaxation', solution);
  return hasValues(solution) ? readRelaxations(model, chain, solution) : [];
};

/** Money per year of all that is wanted, at the dearer of reference and outside price. */
const demandValue = ({ products, demands }: ChainModel): number => {
  const prices = new Map(products.map(({ id, price }) => [id, price]));
  const value = demands.reduce(
    (sum, { product, quantity, outsidePrice }) =>
      sum + quantity * Math.max(prices.get(product) ?? 0, outsidePrice ?? 0),
    0,
  );
  return value > 0 ? value : 1;
};

/** Every limit and demand that must hold has a price at which it need not. */
const softened = (model: ChainModel, price: number): ChainModel => ({
  ...model,
  limits: model.limits.map((limit) =>
    limit.penalty === null ? Object.assign({}, limit, { penalty: price / boundSize(limit) }) : limit,
  ),
  demands: model.demands.map((demand) =>
    isHardDemand(demand)
      ? Object.assign({}, demand, { unmetPenalty: price / (demand.quantity || 1) })
      : demand,
  ),
});

/** Bounds at 0 have no size of their own: then a breach by 1 counts as a whole one. */
const boundSize = ({ min, max }: LimitRow): number => Math.max(Math.abs(min ?? 0), Math.abs(max ?? 0)) || 1;

const capacitiesOf = ({ lines, sites, supplies, lanes }: ChainModel): ReadonlyMap<string, number> =>
  new Map([
    ...lines.map(({ id, capacity }) => [`lines:${id}`, capacity] as const),
    ...sites.map(({ id, capacityTonnes }) => [`sites:${id}`, capacityTonnes ?? 0] as const),
    ...supplies.map(({ id, capacity }) => [`supplies:${id}`, capacity ?? 0] as const),
    ...lanes.map(({ id, capacityTonnes }) => [`lanes:${id}`, capacityTonnes ?? 0] as const),
  ]);

/** Adds to every row of a capacity what it may be exceeded by, at a price; nothing where nothing stands or it is 0. */
const withLooseCapacities = (
  { linear, rowMeaning, rowScale, model }: CompiledChain,
  price: number,
): LinearModel => {
  const capacities = capacitiesOf(model);
  const builder = modelBuilder({ name: linear.name });
  builder.addOffset(linear.offset);
  linear.cost.forEach((cost, column) =>
    builder.column({
      name: linear.columnNames[column]!,
      cost,
      lower: linear.lower[column]!,
      upper: linear.upper[column]!,
      isInteger: linear.isInteger[column] === 1,
    }),
  );
  linear.rowLower.forEach((lower, row) =>
    builder.row({ name: linear.rowNames[row]!, lower, upper: linear.rowUpper[row]! }),
  );
  const design = new Map<number, number>();
  linear.cost.forEach((_, column) => {
    for (let at = linear.starts[column]!; at < linear.starts[column + 1]!; at++) {
      const row = linear.rows[at]!;
      builder.entry(row, column, linear.values[at]!);
      if (linear.isInteger[column] === 1) design.set(row, column);
    }
  });
  rowMeaning.forEach((meaning, row) => {
    if (meaning === null || meaning.side !== 'max' || meaning.period === null) return;
    const capacity = capacities.get(`${meaning.table}:${meaning.row}`) ?? 0;
    if (capacity <= 0) return;
    // In units of the row, so that it stays near one as the rest does.
    const scale = rowScale[row]!;
    const excess = builder.column({ cost: (price / capacity) * scale });
    builder.entry(row, excess, -1);
    const stands = design.get(row);
    const most = builder.row(
      stands === undefined ? { upper: (mostRaised * capacity) / scale } : { upper: 0 },
    );
    builder.entry(most, excess, 1);
    if (stands !== undefined) builder.entry(most, stands, (-mostRaised * capacity) / scale);
  });
  return builder.build();
};

/** Breach relative to the bound. */
const share = ({ breach, bound }: LimitPlan): number => breach / (Math.abs(bound) || 1);

const readRelaxations = (
  model: ChainModel,
  chain: CompiledChain,
  solution: Extract<Solution, { readonly kind: 'optimal' | 'feasible' }>,
): readonly Relaxation[] => {
  const soft = new Set([
    ...model.limits.filter(({ penalty }) => penalty !== null).map(({ id }) => `limits:${id}`),
    ...model.demands.filter((demand) => !isHardDemand(demand)).map(({ id }) => `demands:${id}`),
  ]);
  const values = solution.values.subarray(0, chain.linear.cost.length);
  const worst = new Map<string, LimitPlan>();
  for (const limit of chain.readPlan({ ...solution, values }).limits) {
    if (share(limit) <= 1e-6 || soft.has(`${limit.table}:${limit.row}`)) continue;
    const key = `${limit.table}:${limit.row}:${limit.side}`;
    const known = worst.get(key);
    if (known === undefined || share(known) < share(limit)) worst.set(key, limit);
  }
  return [...worst.values()]
    .toSorted((a, b) => share(b) - share(a))
    .map(({ table, row, side, bound, value }) => ({ table, row, side, from: bound, to: value }));
};
