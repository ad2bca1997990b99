import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedModel } from '../changed-model.ts';
import { conflictOf } from '../conflict.ts';
import type { LinearModel } from '../linear-model.ts';
import { hasIntegers } from '../linear-model.ts';
import { writeMps } from '../mps/write-mps.ts';
import { withoutColumns } from '../no-columns.ts';
import { boundBeside, worstBound } from '../point.ts';
import { mostNonzerosInCbc, tooLarge } from '../size-limit.ts';
import { relativeGap } from '../solution.ts';
import type { Solution } from '../solution.ts';
import type { OpenModel, SolveOptions, Solver } from '../solver.ts';
import { afterLine, cbcBegin } from './cbc-log.ts';
import type { CbcState } from './cbc-log.ts';
import { runCbc } from './cbc-run.ts';
import type { CbcExit } from './cbc-run.ts';
import { readCbcSolution } from './cbc-solution.ts';
import type { CbcSolution } from './cbc-solution.ts';
import type { InstalledCbc } from './find-cbc.ts';
import { inOrder } from './in-order.ts';

/** CBC reads no OBJSENSE, so it is always given something to minimise. */
const minimised = (model: LinearModel): LinearModel =>
  model.sense === 'minimise'
    ? model
    : { ...model, sense: 'minimise', offset: -model.offset, cost: model.cost.map((cost) => -cost) };

/** A point to begin with, in the form of a solution file. What is out of bounds or not known is left out. */
const startFile = (model: LinearModel, start: Float64Array): string =>
  [
    'Feasible - objective value 0',
    ...[...start].flatMap((value, column) =>
      value >= model.lower[column]! - 1e-6 && value <= model.upper[column]! + 1e-6
        ? [`${column} c${column + 1} ${value} 0`]
        : [],
    ),
    '',
  ].join('\n');

const argumentsFor = (options: SolveOptions, hasStart: boolean): readonly string[] => [
  'model.mps',
  ...(options.seconds === undefined ? [] : ['-sec', String(options.seconds), '-timeMode', 'elapsed']),
  '-ratio',
  String(options.relativeGap ?? 1e-6),
  ...(hasStart ? ['-mipstart', 'start.txt'] : []),
  '-printingOptions',
  'all',
  '-solve',
  '-solution',
  'solution.txt',
];

/** Solves once, in a folder of its own that is gone afterwards. */
const solveOnce = async (
  { path }: InstalledCbc,
  temporary: string,
  solver: string,
  model: LinearModel,
  options: SolveOptions,
): Promise<Solution> => {
  const folder = await mkdtemp(join(temporary, 'hamkor-cbc-'));
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  try {
    await writeFile(join(folder, 'model.mps'), writeMps(minimised(model), { names: 'plain' }));
    const hasStart = options.start !== undefined && hasIntegers(model);
    if (hasStart && options.start !== undefined)
      await writeFile(join(folder, 'start.txt'), startFile(model, options.start));
    let state = cbcBegin;
    const exit = await runCbc({
      path,
      args: argumentsFor(options, hasStart),
      folder,
      seconds: options.seconds,
      signal: options.signal,
      onLine: (line) => {
        const next = afterLine(state, line);
        if (next === state) return;
        state = next;
        options.onProgress?.(progressOf(model, state, seconds()));
      },
    });
    const text = await readFile(join(folder, 'solution.txt'), 'utf8').catch(() => '');
    const read = exit.kind === 'exited' ? readCbcSolution(text, model) : null;
    return solutionOf(model, exit, state, read, { solver, seconds: seconds(), nodes: state.nodes });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const signOf = (model: LinearModel): 1 | -1 => (model.sense === 'minimise' ? 1 : -1);

const progressOf = (model: LinearModel, state: CbcState, seconds: number) => {
  const turn = (value: number | null): number | null => (value === null ? null : signOf(model) * value);
  const incumbent = turn(state.incumbent);
  const bound = turn(state.bound);
  const gap = incumbent === null || bound === null ? null : relativeGap(incumbent, bound);
  return { seconds, incumbent, bound, gap, nodes: state.nodes };
};

const solutionOf = (
  model: LinearModel,
  exit: CbcExit,
  state: CbcState,
  read: CbcSolution | null,
  effort: { readonly solver: string; readonly seconds: number; readonly nodes: number },
): Solution => {
  const sign = signOf(model);
  const isMixed = hasIntegers(model);
  const proved = isMixed && state.bound !== null ? sign * state.bound : null;
  const stop = exit.told ?? (exit.kind === 'fell' ? 'memory' : 'time');
  if (read === null) {
    if (exit.kind === 'exited' && exit.told === null) throw new Error('CBC left no solution file');
    return { kind: 'stopped', stop, bound: proved, ...effort };
  }
  if (read.status === 'infeasible') return { kind: 'infeasible', ...effort };
  if (read.status === 'unbounded') return { kind: 'unbounded', ...effort };
  if (!read.hasPoint || (read.status === 'stopped' && !isMixed))
    return { kind: 'stopped', stop, bound: proved, ...effort };
  const objective = sign * read.objective;
  const turned = (duals: Float64Array): Float64Array => duals.map((dual) => sign * dual);
  const pointWith = (stated: number) => ({
    objective,
    ...boundBeside(model.sense, objective, stated),
    values: read.values,
    duals: isMixed ? null : { rows: turned(read.rowDuals), columns: turned(read.columnDuals) },
  });
  return read.status === 'optimal'
    ? { kind: 'optimal', ...pointWith(sign * (state.lastBound ?? read.objective)), ...effort }
    : { kind: 'feasible', stop, ...pointWith(proved ?? worstBound(model)), ...effort };
};

/**
 * CBC as a process of its own, for models that are too large for HiGHS in WebAssembly and to check the one by the other.
 * Each solve writes the model anew; figures come back with eight digits. A cancelled solve gives back the best point
 * CBC writes down within a second, or none. `temporary` is the folder that its files are in while it runs.
 */
export const cbcProcess = (installed: InstalledCbc, temporary = tmpdir()): Solver => {
  const name = `CBC ${installed.version}`;
  const queue = inOrder();
  const solve = async (model: LinearModel, options: SolveOptions = {}): Promise<Solution> =>
    tooLarge(model, mostNonzerosInCbc, name) ??
    withoutColumns(model, name) ??
    (await queue(() => solveOnce(installed, temporary, name, model, options)));
  const open = async (model: LinearModel): Promise<OpenModel> => {
    let current = model;
    return {
      change: async (changes) => {
        current = changedModel(model, current, changes);
      },
      solve: (options) => solve(current, options),
      close: async () => {},
    };
  };
  return {
    name,
    solve,
    open,
    conflict: (model, options = {}) => conflictOf(open, model, options),
    close: async () => {},
  };
};
