/**
 * Every published optimum by HiGHS in WebAssembly and by CBC, one after the other in the same run, in seconds of the
 * processor. Prints Markdown; where the limit stops a solver it prints what it has and the gap.
 *
 *     node methods/optimiser/published-optima.ts [--seconds 60] [--only miplib3]
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { cbcProcess, findCbc, hasValues, highsThread, modelBuilder, nonzeroCount } from '@hamkor/optimiser';
import type { LinearModel, Solution, Solver } from '@hamkor/optimiser';
import { publishedCases } from './published-cases.ts';
import { readCase } from './read-case.ts';

const { values: given } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, only: { type: 'string' } },
});
const seconds = Number(given.seconds);

/** Processor seconds of this process with its threads, and of the processes it has waited for (Linux, 10 ms steps). */
const processorSeconds = (): number => {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
};

/** Whether the published figure came out; otherwise how far the solver got. */
const verdict = (solution: Solution, optimum: number): string => {
  if (!hasValues(solution)) return solution.kind;
  const isPublished = Math.abs(solution.objective - optimum) <= 1e-6 * Math.abs(optimum);
  if (solution.kind === 'optimal') return isPublished ? 'published' : `**${solution.objective}**`;
  return `${isPublished ? 'published, unproved' : solution.objective}, gap ${(100 * solution.gap).toFixed(1)} %`;
};

interface Timed {
  readonly solution: Solution;
  readonly processor: number;
}

const solve = async (solver: Solver, model: LinearModel): Promise<Timed> => {
  const before = processorSeconds();
  const solution = await solver.solve(model, { seconds, relativeGap: 1e-6 });
  return { solution, processor: Math.max(0.01, processorSeconds() - before) };
};

const warmUp = modelBuilder({ name: 'warm-up' });
warmUp.column({ cost: 1 });
const highs = highsThread();
const installed = await findCbc();
const cbc = installed === null ? null : cbcProcess(installed);
// The thread starts and compiles before anything is counted.
await highs.solve(warmUp.build());
const load = loadavg()[0]!.toFixed(1);
console.log(
  `${highs.name}, ${cbc?.name ?? 'no CBC'}; limit ${seconds} s on the clock each, relative gap 1e-6; load ${load} at the start\n`,
);
console.log('| case | rows × columns, entries | HiGHS, s | HiGHS | CBC, s | CBC | HiGHS : CBC |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
const ratios: number[] = [];
for (const each of publishedCases) {
  if (given.only !== undefined && each.set !== given.only) continue;
  const model = readCase(each);
  if (model === null) continue;
  const ours = await solve(highs, model);
  const theirs = cbc === null ? null : await solve(cbc, model);
  const ratio = theirs === null ? NaN : ours.processor / theirs.processor;
  ratios.push(ratio);
  console.log(
    `| ${each.name} | ${model.rowLower.length} × ${model.cost.length}, ${nonzeroCount(model)} | ${[
      ours.processor.toFixed(2),
      verdict(ours.solution, each.optimum),
      theirs === null ? '' : theirs.processor.toFixed(2),
      theirs === null ? '' : verdict(theirs.solution, each.optimum),
      ratio.toFixed(2),
    ].join(' | ')} |`,
  );
}
const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
console.log(`\nGeometric mean of the ratios: ${mean.toFixed(2)}`);
await highs.close();
