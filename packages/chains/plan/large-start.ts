import type { OpenModel, Solution, SolveOptions, SolveProgress, Solver } from '@hamkor/optimiser';
import { hasValues, relativeGap } from '@hamkor/optimiser';
import type { CompiledChain } from '../compile/compiled.ts';
import { designMoves } from './large-start-moves.ts';

/** A plan to begin with, and how good any can be. */
export interface LargeStart {
  /** A value per column; null where none was found. */
  readonly values: Float64Array | null;
  readonly cost: number | null;
  /** Optimum without whole numbers: no plan is cheaper. Null where there was no time to find it. */
  readonly bound: number | null;
  /** Of solver time. */
  readonly seconds: number;
}

export interface LargeStartOptions {
  /** Seconds of solver time after which the best so far is given back. */
  readonly seconds: number;
  readonly signal?: AbortSignal;
  /** Told of the bound, then of every better plan, at once. */
  readonly onProgress?: (progress: SolveProgress) => void;
}

/** A chain with so many whole columns is large. */
const leastWholes = 120;
/** Share of the time allowed that goes into the start. */
const startShare = 0.35;

/** Values within this of a whole number are whole. */
const tolerance = 1e-6;
/** Slopes settle, or swing between two designs, well before so many rounds. */
const mostRounds = 12;

/** What is steered: numbers of lines and open sites, by their place among `columns`. */
interface Search {
  readonly columns: Int32Array;
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Least cost with the design given; null where there is no plan with it. */
  readonly evaluate: (design: Float64Array) => Promise<number | null>;
  /** Whole columns of the optimum without whole numbers, at costs given; null where there is none. */
  readonly relax: (cost: Float64Array) => Promise<Float64Array | null>;
  readonly isOver: () => boolean;
  readonly best: () => { readonly design: Float64Array | null; readonly cost: number };
}

const openSearch = (
  { linear }: CompiledChain,
  open: OpenModel,
  { seconds, signal, onProgress }: LargeStartOptions,
): { readonly search: Search; readonly state: () => LargeStart } => {
  const whole = [...linear.isInteger.keys()].filter((column) => linear.isInteger[column] === 1);
  const isSteered = (column: number): boolean => /^(open|lines):/.test(linear.columnNames[column]);
  const columns = Int32Array.from(whole.filter(isSteered));
  const others = Int32Array.from(whole.filter((column) => !isSteered(column)));
  const pick = (of: Float64Array): Float64Array => Float64Array.from(columns, (column) => of[column]);
  const [cost, lower, upper] = [pick(linear.cost), pick(linear.lower), pick(linear.upper)];
  let spent = 0;
  let bound: number | null = null;
  let values: Float64Array | null = null;
  let best: { design: Float64Array | null; cost: number } = { design: null, cost: Infinity };
  const state = (): LargeStart => ({
    values,
    cost: values === null ? null : best.cost,
    bound,
    seconds: spent,
  });
  const report = (): void => {
    const incumbent = values === null ? null : best.cost;
    const gap = incumbent === null || bound === null ? null : relativeGap(incumbent, bound);
    onProgress?.({ seconds: spent, incumbent, bound, gap, nodes: 0 });
  };
  const solve = async (): Promise<Solution> => {
    const solution = await open.solve({
      seconds: Math.max(0.1, seconds - spent),
      ...(signal === undefined ? {} : { signal }),
    });
    if (solution.kind !== 'too-large') spent += solution.seconds;
    return solution;
  };
  const boundOthers = (at: Float64Array | null): Promise<void> =>
    open.change({
      columnBounds: {
        columns: others,
        lower: at ?? Float64Array.from(others, (column) => linear.lower[column]),
        upper: at ?? Float64Array.from(others, (column) => linear.upper[column]),
      },
    });
  /** The same with all other whole columns rounded up, where they are not whole as they are. */
  const madeWhole = async (solution: Solution): Promise<Solution> => {
    if (!hasValues(solution)) return solution;
    const at = Float64Array.from(others, (column) => Math.ceil(solution.values[column] - tolerance));
    if (others.every((column, place) => Math.abs(solution.values[column] - at[place]) < tolerance))
      return solution;
    await boundOthers(at);
    const rounded = await solve();
    await boundOthers(null);
    return rounded;
  };
  const search: Search = {
    columns,
    cost,
    lower,
    upper,
    isOver: () => spent >= seconds || signal?.aborted === true,
    best: () => best,
    evaluate: async (design) => {
      await open.change({
        costs: { columns, values: cost },
        columnBounds: { columns, lower: design, upper: design },
      });
      const solution = await madeWhole(await solve());
      if (!hasValues(solution)) return null;
      if (solution.objective < best.cost) {
        best = { design, cost: solution.objective };
        values = solution.values;
        report();
      }
      return solution.objective;
    },
    relax: async (prices) => {
      await open.change({ costs: { columns, values: prices }, columnBounds: { columns, lower, upper } });
      const solution = await solve();
      if (!hasValues(solution)) return null;
      if (bound === null) {
        bound = solution.objective;
        report();
      }
      return pick(solution.values);
    },
  };
  return { search, state };
};

/**
 * Slope scaling (Crainic, Gendron & Hernu 2004, Journal of Heuristics 10:525-545): whole columns are relaxed, and what one costs
 * is raised to what it would cost rounded up, over the fraction that is used of it; the same again with the new fractions.
 * Every round is rounded up and completed.
 */
const scaleSlopes = async ({ relax, evaluate, isOver, cost }: Search): Promise<void> => {
  let prices = cost;
  const seen = new Set<string>();
  for (let round = 0; round < mostRounds && !isOver(); round++) {
    const fractions = await relax(prices);
    if (fractions === null) return;
    const design = fractions.map((value) => Math.ceil(value - tolerance));
    const key = design.join(' ');
    if (seen.has(key)) return;
    seen.add(key);
    if (!isOver()) await evaluate(design);
    prices = prices.map((price, place) =>
      fractions[place] > tolerance ? (cost[place] * design[place]) / fractions[place] : price,
    );
  }
};

/** Moves as long as any is better: first improvement, around and around. */
const improve = async (chain: CompiledChain, search: Search): Promise<void> => {
  const moves = designMoves(chain, search.columns);
  let unchanged = 0;
  for (let at = 0; unchanged < moves.length && !search.isOver(); at = (at + 1) % moves.length) {
    const { design, cost } = search.best();
    const next = design === null ? null : moves[at](design);
    unchanged++;
    if (next === null) continue;
    await search.evaluate(next);
    if (search.best().cost < cost - tolerance * Math.abs(cost)) unchanged = 0;
  }
};

/**
 * A good plan of a large chain in seconds: relaxation, slope scaling with rounding up, then local search that closes, opens
 * and swaps lines and sites, each design completed by the linear programme of what runs. Nothing is proved but the bound of
 * the relaxation; the solver goes on from here.
 */
export const largeStart = async (
  chain: CompiledChain,
  solver: Solver,
  options: LargeStartOptions,
): Promise<LargeStart> => {
  const open = await solver.open(chain.linear);
  try {
    await open.change({ relaxIntegers: true });
    const { search, state } = openSearch(chain, open, options);
    await scaleSlopes(search);
    if (search.best().design !== null) await improve(chain, search);
    return state();
  } finally {
    await open.close();
  }
};

/** Whether a solver left alone takes long to find a good plan. */
export const isLarge = ({ linear }: CompiledChain): boolean =>
  linear.isInteger.reduce((sum, flag) => sum + flag, 0) >= leastWholes;

/**
 * The cheapest plan of a large chain, beginning with a plan of its own making, which takes a third of the time allowed at
 * most. What is told of progress, and `seconds`, count from the beginning of all.
 */
export const solveWithStart = async (
  chain: CompiledChain,
  solver: Solver,
  options: SolveOptions,
  solve: (options: SolveOptions) => Promise<Solution> = (rest) => solver.solve(chain.linear, rest),
): Promise<Solution> => {
  const { seconds = Infinity, signal, onProgress } = options;
  const start = await largeStart(chain, solver, {
    seconds: Math.min(seconds * startShare, 60),
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const solution = await solve({
    ...options,
    ...(start.values === null ? {} : { start: start.values }),
    ...(options.seconds === undefined ? {} : { seconds: Math.max(0.1, options.seconds - start.seconds) }),
    ...(onProgress === undefined ? {} : { onProgress: after(start, onProgress) }),
  });
  return withStart(solution, start);
};

/** What a solve that went on from a start has found: where it was stopped before it had anything, the start. */
const withStart = (solution: Solution, start: LargeStart): Solution => {
  if (solution.kind === 'too-large') return solution;
  const seconds = solution.seconds + start.seconds;
  if (solution.kind !== 'stopped' || start.values === null || start.cost === null)
    return { ...solution, seconds };
  const bound = better(solution.bound, start.bound, Math.max) ?? -Infinity;
  return {
    ...solution,
    kind: 'feasible',
    objective: start.cost,
    bound,
    gap: relativeGap(start.cost, bound),
    values: start.values,
    duals: null,
    seconds,
  };
};

/** Progress of a solve that goes on from a start: never worse than that. */
const after =
  (start: LargeStart, onProgress: (progress: SolveProgress) => void) =>
  (progress: SolveProgress): void => {
    const incumbent = better(progress.incumbent, start.cost, Math.min);
    const bound = better(progress.bound, start.bound, Math.max);
    const gap = incumbent === null || bound === null ? null : relativeGap(incumbent, bound);
    onProgress({ ...progress, seconds: progress.seconds + start.seconds, incumbent, bound, gap });
  };

const better = (a: number | null, b: number | null, pick: (a: number, b: number) => number): number | null =>
  a === null || b === null ? (a ?? b) : pick(a, b);
