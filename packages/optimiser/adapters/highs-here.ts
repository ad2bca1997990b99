import type { Highs, Model } from 'highs';
import * as loaded from 'highs';
import type { LinearModel } from '../linear-model.ts';
import { hasIntegers, nonzeroCount } from '../linear-model.ts';
import { relativeGap } from '../solution.ts';
import type { Solution, StopReason } from '../solution.ts';
import type { Conflict, ModelChanges, OpenModel, SolveOptions, Solver } from '../solver.ts';

/** More entries than this and the 2 GiB of WebAssembly memory may not suffice. */
const mostNonzeros = 2_000_000;

/** The declarations call the package CommonJS; what is imported has the loader as its default. */
const loadHighs = (loaded as unknown as { readonly default: () => Promise<Highs> }).default;

/** What a run may be watched and stopped by; synchronous, since the solver does not yield while it runs. */
export interface RunWatch {
  readonly isCancelled: () => boolean;
  readonly onProgress: SolveOptions['onProgress'];
}

const load = (highs: Highs, model: LinearModel): Model =>
  highs.createModel({
    numCols: model.cost.length,
    numRows: model.rowLower.length,
    sense: (model.sense === 'minimise' ? 1 : -1) as never,
    offset: model.offset,
    colCost: model.cost,
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.rowLower,
    rowUpper: model.rowUpper,
    matrix: {
      format: 'csc',
      numCols: model.cost.length,
      numRows: model.rowLower.length,
      starts: model.starts,
      indices: model.rows,
      values: model.values,
    } as never,
    ...(hasIntegers(model) ? { integrality: Int32Array.from(model.isInteger) } : {}),
  });

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) && Math.abs(value) < 1e29 ? value : null;

const run = (
  highs: Highs,
  opened: Model,
  isMixed: boolean,
  sense: LinearModel['sense'],
  options: SolveOptions,
  watch: RunWatch,
): Solution => {
  const solver = `HiGHS ${highs.version.string}`;
  const { callbackType, modelStatus } = highs.constants;
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  opened.options.set({
    output_flag: watch.onProgress !== undefined,
    log_to_console: false,
    mip_rel_gap: options.relativeGap ?? 1e-6,
    mip_abs_gap: 0,
    time_limit: options.seconds === undefined ? 1e15 : opened.getRunTime() + options.seconds,
  } as never);
  if (options.start !== undefined && isMixed) {
    const indices = [...options.start.keys()].filter((column) => !Number.isNaN(options.start![column]!));
    opened.setSolution({ indices, values: indices.map((column) => options.start![column]!) } as never);
  }
  const stop = (event: { interrupt(): void }): undefined => {
    if (watch.isCancelled()) event.interrupt();
  };
  const report = (event: { data: Record<string, unknown> }): undefined => {
    const incumbent = finite(event.data['mip_primal_bound'] as number | undefined);
    const bound = finite(event.data['mip_dual_bound'] as number | undefined);
    watch.onProgress?.({
      seconds: seconds(),
      incumbent,
      bound,
      gap: incumbent === null || bound === null ? null : relativeGap(incumbent, bound),
      nodes: Number(event.data['mip_node_count'] ?? 0),
    });
  };
  opened.run({
    [callbackType.mipInterrupt]: stop,
    [callbackType.simplexInterrupt]: stop,
    [callbackType.ipmInterrupt]: stop,
    ...(watch.onProgress === undefined
      ? {}
      : { [callbackType.mipLogging]: report, [callbackType.mipImprovingSolution]: report }),
  } as never);
  const status = opened.getModelStatus();
  const effort = {
    solver,
    seconds: seconds(),
    nodes: isMixed ? Math.max(0, Number(opened.info.get('mip_node_count'))) : 0,
  };
  const hasPoint = Number(opened.info.get('primal_solution_status')) === 2;
  const objective = opened.getObjectiveValue();
  const proved = isMixed ? finite(Number(opened.info.get('mip_dual_bound'))) : hasPoint ? objective : null;
  const worst = sense === 'minimise' ? -Infinity : Infinity;
  const point = () => {
    const { colValue, colDual, rowDual } = opened.getSolution();
    const bound = proved ?? worst;
    return {
      objective,
      bound,
      gap: relativeGap(objective, bound),
      values: colValue,
      duals: isMixed ? null : { rows: rowDual, columns: colDual },
    };
  };
  switch (status) {
    case modelStatus.optimal:
    case modelStatus.empty:
      return { kind: 'optimal', ...point(), ...effort };
    case modelStatus.infeasible:
      return { kind: 'infeasible', ...effort };
    case modelStatus.unbounded:
      return { kind: 'unbounded', ...effort };
    case modelStatus.unboundedOrInfeasible:
      // Without presolve the two are told apart.
      opened.options.set({ presolve: 'off' } as never);
      return run(highs, opened, isMixed, sense, options, watch);
    case modelStatus.timeLimit:
    case modelStatus.interrupted:
    case modelStatus.iterationLimit:
    case modelStatus.solutionLimit: {
      const reason: StopReason =
        status === modelStatus.interrupted
          ? 'cancelled'
          : status === modelStatus.timeLimit
            ? 'time'
            : 'nodes';
      return hasPoint && isMixed
        ? { kind: 'feasible', stop: reason, ...point(), ...effort }
        : { kind: 'stopped', stop: reason, bound: isMixed ? proved : null, ...effort };
    }
    default:
      throw new Error(`HiGHS ended with status ${status}`);
  }
};

/** HiGHS in the thread that asks: nothing else runs there meanwhile. Servers use `highsThread`. */
export const highsHere = async (isCancelled: () => boolean = () => false): Promise<Solver> => {
  const highs = await loadHighs();
  const name = `HiGHS ${highs.version.string}`;
  const tooLarge = (model: LinearModel): Solution | null =>
    nonzeroCount(model) > mostNonzeros
      ? { kind: 'too-large', solver: name, nonzeros: nonzeroCount(model), limit: mostNonzeros }
      : null;
  const watchOf = (options: SolveOptions): RunWatch => ({
    isCancelled: () => isCancelled() || options.signal?.aborted === true,
    onProgress: options.onProgress,
  });
  const open = async (model: LinearModel): Promise<OpenModel> => {
    const refused = tooLarge(model);
    if (refused !== null)
      return { change: async () => {}, solve: async () => refused, close: async () => {} };
    const opened = load(highs, model);
    let isMixed = hasIntegers(model);
    return {
      change: async ({ costs, columnBounds, rowBounds, relaxIntegers }: ModelChanges) => {
        if (costs !== undefined) opened.changeColsCost({ kind: 'set', indices: costs.columns }, costs.values);
        if (columnBounds !== undefined)
          opened.changeColsBounds(
            { kind: 'set', indices: columnBounds.columns },
            columnBounds.lower,
            columnBounds.upper,
          );
        if (rowBounds !== undefined)
          opened.changeRowsBounds({ kind: 'set', indices: rowBounds.rows }, rowBounds.lower, rowBounds.upper);
        if (relaxIntegers === undefined || !hasIntegers(model)) return;
        isMixed = !relaxIntegers;
        if (relaxIntegers) opened.clearIntegrality();
        else {
          const all = { kind: 'range', from: 0, to: model.isInteger.length - 1 } as const;
          opened.changeColsIntegrality(all, Int32Array.from(model.isInteger));
        }
      },
      solve: async (options = {}) => run(highs, opened, isMixed, model.sense, options, watchOf(options)),
      close: async () => opened.dispose(),
    };
  };
  return {
    name,
    open,
    solve: async (model, options = {}) => {
      const opened = await open(model);
      try {
        return await opened.solve(options);
      } finally {
        await opened.close();
      }
    },
    conflict: async (model, options = {}) => {
      const opened = load(highs, model);
      try {
        const solution = run(highs, opened, hasIntegers(model), model.sense, options, watchOf(options));
        if (solution.kind !== 'infeasible') return null;
        const { boundLower, boundUpper } = highs.constants.iis;
        const side = (code: number): 'lower' | 'upper' | 'both' =>
          code === boundLower ? 'lower' : code === boundUpper ? 'upper' : 'both';
        const { rowIndex, rowBound, colIndex, colBound } = opened.getIis();
        const conflict: Conflict = {
          rows: [...rowIndex].map((row, at) => ({ row, side: side(rowBound[at]!) })),
          columns: [...colIndex].map((column, at) => ({ column, side: side(colBound[at]!) })),
          isIrreducible: true,
        };
        return conflict;
      } finally {
        opened.dispose();
      }
    },
    close: async () => {},
  };
};
