import type { CallbackData, Highs, Model } from 'highs';
import type { LinearModel } from '../linear-model.ts';
import { hasIntegers } from '../linear-model.ts';
import { boundBeside, isBetter, worstBound } from '../point.ts';
import { relativeGap } from '../solution.ts';
import type { Solution, StopReason } from '../solution.ts';
import type { SolveOptions } from '../solver.ts';
import { giveStart } from './highs-start.ts';
import type { SolveWatch } from './solve-watch.ts';

/** Seconds between two reports of progress. */
const reportEvery = 0.2;

/** A limit that is never reached; HiGHS takes no infinity. */
const forever = 1e15;

/** Native status that the package has no name for. */
const memoryLimit = 18;

/** Larger figures than this stand for infinity in what HiGHS reports. */
const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) && Math.abs(value) < 1e29 ? value : null;

/** Runs an opened model to its end. `model` is what the opened one holds now. */
export const runHighs = (
  highs: Highs,
  opened: Model,
  model: LinearModel,
  options: Pick<SolveOptions, 'seconds' | 'relativeGap' | 'start'>,
  watch: SolveWatch,
): Solution => {
  const { modelStatus } = highs.constants;
  const isMixed = hasIntegers(model);
  const began = performance.now();
  opened.options.set({
    output_flag: false,
    mip_rel_gap: options.relativeGap ?? 1e-6,
    // HiGHS takes either gap as enough; only the relative one was asked for.
    mip_abs_gap: 1e-9,
    presolve: 'choose',
  });
  if (options.start !== undefined && isMixed) giveStart(opened, model, options.start);
  let status = runOnce(highs, opened, model, options.seconds, began, watch);
  // Presolve may leave open which of the two it is, and an old basis may lead simplex astray; anew and without presolve
  // it is told.
  const isUnclear =
    status === modelStatus.unboundedOrInfeasible ||
    status === modelStatus.unknown ||
    status === modelStatus.solveError;
  if (isUnclear) {
    opened.clearSolver();
    opened.options.set({ presolve: 'off' });
    status = runOnce(highs, opened, model, options.seconds, began, watch);
  }
  const effort = {
    solver: `HiGHS ${highs.version.string}`,
    seconds: (performance.now() - began) / 1000,
    nodes: isMixed ? Math.max(0, Number(opened.info.get('mip_node_count'))) : 0,
  };
  const hasPoint = Number(opened.info.get('primal_solution_status')) === 2;
  const proved = isMixed ? finite(Number(opened.info.get('mip_dual_bound'))) : null;
  switch (status) {
    case modelStatus.optimal:
    case modelStatus.empty:
      return { kind: 'optimal', ...pointOf(opened, model, proved), ...effort };
    case modelStatus.infeasible:
      return { kind: 'infeasible', ...effort };
    case modelStatus.unbounded:
      return { kind: 'unbounded', ...effort };
    case modelStatus.timeLimit:
    case modelStatus.interrupted:
    case modelStatus.iterationLimit:
    case modelStatus.solutionLimit:
    case modelStatus.unboundedOrInfeasible:
    case modelStatus.unknown:
    case modelStatus.solveError: {
      const stop: StopReason = watch.isCancelled()
        ? 'cancelled'
        : status === modelStatus.timeLimit || status === modelStatus.interrupted
          ? 'time'
          : 'nodes';
      // What simplex has in hand when it is stopped need not satisfy the rows, and it has proved no bound.
      return hasPoint && isMixed
        ? { kind: 'feasible', stop, ...pointOf(opened, model, proved ?? worstBound(model)), ...effort }
        : { kind: 'stopped', stop, bound: proved, ...effort };
    }
    case memoryLimit:
      return { kind: 'stopped', stop: 'memory', bound: proved, ...effort };
    default:
      throw new Error(`HiGHS ended with status ${status}`);
  }
};

const runOnce = (
  highs: Highs,
  opened: Model,
  model: LinearModel,
  limit: number | undefined,
  began: number,
  watch: SolveWatch,
): number => {
  const { callbackType } = highs.constants;
  const seconds = (): number => (performance.now() - began) / 1000;
  // The limit counts from the last reset, over all runs.
  opened.zeroAllClocks();
  opened.options.set({ time_limit: limit === undefined ? forever : Math.max(0, limit - seconds()) });
  let reported = 0;
  const report = (data: CallbackData): void => {
    reported = seconds();
    const incumbent = finite(data.mip_primal_bound);
    const bound = finite(data.mip_dual_bound);
    watch.onProgress?.({
      seconds: reported,
      incumbent,
      bound,
      gap: incumbent === null || bound === null ? null : relativeGap(incumbent, bound),
      nodes: Math.max(0, Number(data.mip_node_count ?? 0)),
    });
  };
  let best: number | null = null;
  const keep = ({ data }: { readonly data: CallbackData }): undefined => {
    const { objective_function_value: objective, mip_solution: values } = data;
    if (watch.onIncumbent === undefined || objective === undefined || values === undefined) return;
    if (best !== null && !isBetter(model.sense, objective, best)) return;
    best = objective;
    watch.onIncumbent({ objective, values });
    report({ ...data, mip_primal_bound: objective });
  };
  const look = (event: { readonly data: CallbackData; interrupt(): void }): undefined => {
    if (seconds() - reported >= reportEvery) report(event.data);
    const isLate = limit !== undefined && seconds() > limit;
    if (isLate || watch.isCancelled()) event.interrupt();
  };
  opened.run({
    [callbackType.mipInterrupt]: look,
    [callbackType.simplexInterrupt]: look,
    [callbackType.ipmInterrupt]: look,
    // Not every point that becomes the best one comes by the first channel alone.
    ...(watch.onIncumbent === undefined
      ? {}
      : { [callbackType.mipImprovingSolution]: keep, [callbackType.mipSolution]: keep }),
  });
  return opened.getModelStatus();
};

/** The point in hand; a linear programme's bound is its optimum. */
const pointOf = (opened: Model, model: LinearModel, proved: number | null) => {
  const objective = opened.getObjectiveValue();
  const { colValue, colDual, rowDual } = opened.getSolution();
  return {
    objective,
    ...boundBeside(model.sense, objective, proved ?? objective),
    values: colValue,
    duals: hasIntegers(model) ? null : { rows: rowDual, columns: colDual },
  };
};
