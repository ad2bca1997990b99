import type { LinearModel, Solution } from '@hamkor/optimiser';
import { columnCount, hasIntegers, hasValues, nonzeroCount, rowCount } from '@hamkor/optimiser';
import type { Terminal } from '../terminal.ts';
import { chosenSolvers } from './chosen-solvers.ts';
import { figuresIn } from './figures.ts';
import type { GivenChain } from './given.ts';
import { watchWork } from './work-watch.ts';

/** Options that say something of a bare programme. */
const bounds = ['timeLimit', 'gap', 'solver', 'threads', 'json', 'out'] as const;

const documentOf = (model: LinearModel, solution: Solution) => {
  const size = { columns: columnCount(model), rows: rowCount(model), nonzeros: nonzeroCount(model) };
  const nothing = { objective: null, bound: null, gap: null };
  if (hasValues(solution)) {
    const { kind, objective, bound, gap, seconds, nodes, solver, values } = solution;
    const named = [...values.entries()].filter(([, value]) => value !== 0);
    return {
      status: kind,
      objective,
      bound,
      gap,
      seconds,
      nodes,
      solver,
      ...(kind === 'feasible' ? { stop: solution.stop } : {}),
      ...size,
      values: Object.fromEntries(
        named.map(([column, value]) => [model.columnNames[column] || `c${column + 1}`, value]),
      ),
    };
  }
  const { kind, ...rest } = solution;
  return { status: kind, ...nothing, ...rest, ...size };
};

/** Solves a programme read from an MPS file as it is, and says what the solver says. */
export const runProgramme = async (
  programme: LinearModel,
  given: GivenChain,
  terminal: Terminal,
): Promise<void> => {
  const { t, say, print, refuse } = terminal;
  const idle = Object.keys(given).filter((name) => !(bounds as readonly string[]).includes(name));
  if (idle.length > 0) {
    refuse(t('chainCli.onlyOfChains', { options: idle.map((name) => `--${name}`).join(', ') }));
    return;
  }
  const seconds = given.timeLimit === undefined ? 60 : Number(given.timeLimit);
  const relativeGap = given.gap === undefined ? 1e-6 : Number(given.gap);
  if (!(seconds > 0) || !(relativeGap >= 0)) {
    const [option, found] = seconds > 0 ? ['--gap', given.gap] : ['--time-limit', given.timeLimit];
    refuse(t('chainCli.badNumber', { option, found: found ?? '', least: '0', most: '86400' }));
    return;
  }
  const chosen = await chosenSolvers({ ...given, threads: '1' }, terminal);
  if (chosen.kind === 'refused') {
    refuse(chosen.line);
    return;
  }
  const [solver] = chosen.solvers;
  if (solver === undefined) return;
  const { watch, end } = watchWork(terminal, process.stderr, () => performance.now());
  let solution: Solution;
  try {
    solution = await solver.solve(programme, {
      seconds,
      relativeGap,
      signal: watch.signal,
      onProgress: (progress) => watch.onProgress?.({ at: programme.name, done: 0, of: 1, ...progress }),
    });
  } finally {
    end();
    await solver.close();
  }
  if (given.json === true) {
    print(documentOf(programme, solution));
  } else {
    const { amount, percent } = figuresIn(terminal.locale);
    const size = {
      columns: amount(columnCount(programme)),
      rows: amount(rowCount(programme)),
      nonzeros: amount(nonzeroCount(programme)),
      kind: hasIntegers(programme) ? 'whole' : 'linear',
    };
    say(t('chainCli.programme', { name: programme.name, ...size }));
    const sure = hasValues(solution)
      ? { objective: String(solution.objective), bound: String(solution.bound), gap: percent(solution.gap) }
      : { objective: '', bound: '', gap: '' };
    say(t('chainCli.status', { status: solution.kind, ...sure }));
    if ('seconds' in solution)
      say(t('chainCli.solvedBy', { solver: solution.solver, seconds: amount(solution.seconds) }));
  }
  if (solution.kind === 'stopped') process.exitCode = 1;
  if (solution.kind === 'too-large') process.exitCode = 2;
};
