import { fixedDuals, hasValues } from '@hamkor/optimiser';
import type { LinearModel, Solver } from '@hamkor/optimiser';
import type { CompiledChain, LinearForm, RowMeaning } from '../compile/compiled.ts';
import { shareWholes } from './limit-price-scale.ts';
import type { LimitPlan } from '../plan/plan.ts';
import type { SolveBounds } from '../questions/question.ts';
import type { Steps } from '../questions/run-progress.ts';

/** What was solved, what for, and the plan that was found. */
export interface PricedAt {
  readonly chain: CompiledChain;
  readonly form: LinearForm;
  readonly values: Float64Array;
}

/**
 * Limits and capacities of a plan with their prices: objective saved per unit by which the bound is eased, everything whole
 * staying where it is: duals of the linear programme that is left, of the first objective alone. A share is priced per whole of what it is a share of, so
 * that one hundredth of the price is saved by one hundredth of it. 0 for what does not bind. Null for what only whole numbers
 * keep (numbers of sites and countries), where the programme was not solved, and where no row stands for the bound: what such
 * a limit costs is told by lifting it.
 */
export const priceLimits = async (
  limits: readonly LimitPlan[],
  { chain, form, values }: PricedAt,
  solver: Solver,
  bounds: SolveBounds,
  steps: Steps,
): Promise<readonly LimitPlan[]> => {
  const linear: LinearModel = { ...chain.linear, cost: form.coefficients, offset: form.offset };
  const opened = await solver.open(linear);
  const solution = await fixedDuals(opened, linear, values, steps.begin('prices', bounds));
  steps.end('prices', solution);
  await opened.close();
  if (!hasValues(solution) || solution.duals === null) return limits;
  const { rows: duals } = solution.duals;
  const wholes = shareWholes(chain, solution.values);
  const isPriced = pricedRows(linear);
  const prices = new Map<string, number | null>();
  chain.rowMeaning.forEach((meaning, row) => {
    if (meaning === null) return;
    const key = keyOf(meaning);
    const before = prices.get(key) ?? 0;
    if (isPriced[row] === 0) {
      if (!prices.has(key)) prices.set(key, null);
      return;
    }
    const saved = ((meaning.side === 'min' ? 1 : -1) * duals[row]!) / chain.rowScale[row]!;
    const whole = wholes.get(linear.rowNames[row]!) ?? 1;
    prices.set(key, before + Math.max(0, saved * whole));
  });
  return limits.map((limit) => {
    if (!limit.isBinding) return Object.assign({}, limit, { price: 0 });
    return Object.assign({}, limit, { price: prices.get(keyOf(limit)) ?? null });
  });
};

const keyOf = ({ table, row, period, side }: RowMeaning): string =>
  JSON.stringify([table, row, period, side]);

/** 1 for rows in which something takes part that is neither whole nor priced as a breach alone. */
const pricedRows = ({ starts, rows, isInteger, rowLower, columnNames }: LinearModel): Uint8Array => {
  const priced = new Uint8Array(rowLower.length);
  isInteger.forEach((whole, column) => {
    if (whole === 1 || columnNames[column]!.startsWith('breach:')) return;
    for (let at = starts[column]!; at < starts[column + 1]!; at++) priced[rows[at]!] = 1;
  });
  return priced;
};
