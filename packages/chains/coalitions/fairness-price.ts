import { hasValues } from '@hamkor/optimiser';
import type { LinearModel, Solution, Solver } from '@hamkor/optimiser';
import type { FairnessPoint } from '../questions/analysis.ts';
import { coalitionModel, standingCost } from './coalition-model.ts';
import { compileChain } from '../compile/compile.ts';
import type { CompiledChain } from '../compile/compiled.ts';
import type { ChainModel, LimitRow } from '../model/model.ts';
import type { GainsQuestion } from '../questions/question.ts';
import { stepsOf } from '../questions/run-progress.ts';
import type { TaskWatch } from '../questions/task.ts';

/** Levels between the least gain of the cheapest plan and the most that all can have. */
const levels = 5;

/** Solves behind the price of fairness: the most that all can have, and every level. */
export const fairnessSolves = levels + 1;

/** A chain in which every partner gains at least a figure that is the last column of its programme. */
interface FairChain {
  readonly linear: LinearModel;
  readonly floor: number;
  /** Money of one unit of that column. */
  readonly unit: number;
}

/**
 * Cost of the plan under a minimum gain per partner, without payments between them: from the cheapest plan, whose least gain
 * and cost are given, to the most that every partner can gain at once. From tight to loose, so that each plan is a start for
 * the next. A plan that keeps a higher minimum at no more cost stands for the lower one too: cost never falls as the
 * minimum rises. Empty where nobody's gain can be raised.
 */
export const fairnessPrice = async (
  model: ChainModel,
  question: GainsQuestion,
  cheapest: FairnessPoint,
  solver: Solver,
  watch: TaskWatch = {},
): Promise<readonly FairnessPoint[]> => {
  const fair = fairChain(model, question, Math.max(1, cheapest.cost));
  if (fair === null) return [cheapest];
  const opened = await solver.open(fair.linear);
  const steps = stepsOf(watch);
  steps.expect(fairnessSolves);
  const run = async (at: string, start: Float64Array | null): Promise<Solution> => {
    const solution = await opened.solve({
      ...steps.begin(at, question.bounds),
      ...(start === null ? {} : { start }),
    });
    steps.end(at, solution);
    return solution;
  };
  const hold = (least: number): Promise<void> =>
    opened.change({
      columnBounds: {
        columns: Int32Array.of(fair.floor),
        lower: Float64Array.of(least),
        upper: Float64Array.of(Infinity),
      },
    });
  const aim = (costs: Float64Array): Promise<void> =>
    opened.change({ costs: { columns: Int32Array.from(costs.keys()), values: costs } });
  try {
    await aim(fair.linear.cost.map((_, column) => (column === fair.floor ? -1 : 0)));
    const highest = await run('point:0', null);
    if (!hasValues(highest)) return [cheapest];
    const most = highest.values[fair.floor]! * fair.unit;
    const rise = most - cheapest.minimumGain;
    if (rise <= 1e-6 * Math.abs(cheapest.cost)) return [cheapest];
    await aim(fair.linear.cost);
    const points: FairnessPoint[] = [];
    let start = highest.values;
    for (let level = levels; level > 0 && !steps.isCancelled(); level--) {
      // The most that all can have is known to rounding only: a millionth less can be had for certain.
      const minimumGain = cheapest.minimumGain + rise * (level === levels ? 1 - 1e-6 : level / levels);
      // oxlint-disable-next-line no-await-in-loop -- each plan is the start of the next
      await hold(minimumGain / fair.unit);
      // oxlint-disable-next-line no-await-in-loop
      const solution = await run(`point:${levels - level + 1}`, start);
      if (!hasValues(solution)) continue;
      start = solution.values;
      points.unshift({ minimumGain, cost: solution.objective, isProved: solution.kind === 'optimal' });
    }
    return withoutFalls([cheapest, ...points]);
  } finally {
    await opened.close();
  }
};

/** A dearer plan under a lower minimum is replaced by the cheaper one under a higher. */
const withoutFalls = (points: readonly FairnessPoint[]): readonly FairnessPoint[] =>
  points.map((point, place) => ({
    ...point,
    cost: Math.min(...points.slice(place).map(({ cost }) => cost)),
  }));

const limitOf = (country: string): string => `least-gain:${country}`;

/** Null where the chain is too large to be built. */
const fairChain = (model: ChainModel, { duties }: GainsQuestion, money: number): FairChain | null => {
  const everybody = coalitionModel(model, (1 << model.partners.length) - 1);
  const floors = everybody.partners.map(({ id }): LimitRow => ({
    id: limitOf(id),
    name: { en: '', ru: '', zh: '' },
    kind: 'gain',
    what: null,
    where: id,
    via: null,
    min: -standingCost(model, id),
    max: null,
    penalty: null,
  }));
  const compilation = compileChain(
    { ...everybody, limits: [...everybody.limits, ...floors] },
    { alpha: 0.9, duties, hasDutyInGains: duties === 'returned', levels: [] },
  );
  return compilation.kind === 'compiled' ? withFloor(compilation.chain, money) : null;
};

/** Every row of a least gain becomes: gain ≥ its bound + the new last column. */
const withFloor = (chain: CompiledChain, money: number): FairChain => {
  const { linear, rowMeaning, rowScale } = chain;
  const unit = 2 ** Math.round(Math.log2(money));
  const rows = rowMeaning.flatMap((meaning, row) =>
    meaning?.table === 'limits' && meaning.row.startsWith(limitOf('')) ? [row] : [],
  );
  const size = linear.values.length;
  return {
    unit,
    floor: linear.cost.length,
    linear: {
      ...linear,
      cost: Float64Array.from([...linear.cost, 0]),
      lower: Float64Array.from([...linear.lower, -Infinity]),
      upper: Float64Array.from([...linear.upper, Infinity]),
      isInteger: Uint8Array.from([...linear.isInteger, 0]),
      starts: Int32Array.from([...linear.starts, size + rows.length]),
      rows: Int32Array.from([...linear.rows, ...rows]),
      values: Float64Array.from([...linear.values, ...rows.map((row) => -unit / rowScale[row]!)]),
      columnNames: [...linear.columnNames, 'least-gain'],
    },
  };
};
