/**
 * Every published optimum by HiGHS in WebAssembly and by CBC, one after the other in the same run. Prints Markdown; where
 * the limit stops a solver it prints what it has and the gap.
 *
 *     node methods/optimiser/published-optima.ts [--seconds 60] [--only miplib3]
 */
import { parseArgs } from 'node:util';
import { cbcProcess, findCbc, hasValues, highsThread, nonzeroCount } from '@hamkor/optimiser';
import type { LinearModel, Solution, Solver } from '@hamkor/optimiser';
import { publishedCases } from './published-cases.ts';
import { readCase } from './read-case.ts';

const { values: given } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, only: { type: 'string' } },
});
const seconds = Number(given.seconds);

const secondsOf = (solution: Solution): number => (solution.kind === 'too-large' ? NaN : solution.seconds);

/** Whether the published figure came out; otherwise how far the solver got. */
const verdict = (solution: Solution, optimum: number): string => {
  if (!hasValues(solution)) return solution.kind;
  const isPublished = Math.abs(solution.objective - optimum) <= 1e-6 * Math.abs(optimum);
  if (solution.kind === 'optimal') return isPublished ? 'published' : `**${solution.objective}**`;
  return `${isPublished ? 'published, unproved' : solution.objective}, gap ${(100 * solution.gap).toFixed(1)} %`;
};

const solve = (solver: Solver, model: LinearModel): Promise<Solution> =>
  solver.solve(model, { seconds, relativeGap: 1e-6 });

const highs = highsThread();
const installed = await findCbc();
const cbc = installed === null ? null : cbcProcess(installed);
console.log(`${highs.name}, ${cbc?.name ?? 'no CBC'}; limit ${seconds} s each, relative gap 1e-6\n`);
console.log('| case | rows × columns, entries | HiGHS, s | HiGHS | CBC, s | CBC | HiGHS : CBC |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
const ratios: number[] = [];
for (const each of publishedCases) {
  if (given.only !== undefined && each.set !== given.only) continue;
  const model = readCase(each);
  if (model === null) continue;
  const ours = await solve(highs, model);
  const theirs = cbc === null ? null : await solve(cbc, model);
  const ratio = theirs === null ? NaN : secondsOf(ours) / secondsOf(theirs);
  ratios.push(ratio);
  console.log(
    `| ${each.name} | ${model.rowLower.length} × ${model.cost.length}, ${nonzeroCount(model)} | ${[
      secondsOf(ours).toFixed(2),
      verdict(ours, each.optimum),
      theirs === null ? '' : secondsOf(theirs).toFixed(2),
      theirs === null ? '' : verdict(theirs, each.optimum),
      ratio.toFixed(2),
    ].join(' | ')} |`,
  );
}
const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
console.log(`\nGeometric mean of the ratios: ${mean.toFixed(2)}`);
await highs.close();
