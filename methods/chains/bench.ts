/**
 * Times the design of large made-up chains: 40 sites, 60 products, 12 markets. Ours, as a question is answered in the server
 * (a solver thread, begun with a plan of its own making), beside CBC with the same programme and the same time. Prints Markdown.
 *
 *     node methods/chains/bench.ts [--seconds 120] [--seeds 1,2,3] [--without-cbc]
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { compileChain, runTask, usualQuestion } from '@hamkor/chains';
import type { ChainModel, ChainPlan } from '@hamkor/chains';
import {
  cbcProcess,
  columnCount,
  findCbc,
  hasValues,
  highsThread,
  nonzeroCount,
  rowCount,
} from '@hamkor/optimiser';
import type { LinearModel, Solver } from '@hamkor/optimiser';
import { randomChain } from '../../packages/chains/trials/random-chain.ts';

const { values: given } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    seeds: { type: 'string', default: '1,2,3' },
    'without-cbc': { type: 'boolean', default: false },
  },
});
const seconds = Number(given.seconds);

interface Ours {
  readonly firstPlanSeconds: number | null;
  readonly plan: ChainPlan | null;
}

const planWith = async (model: ChainModel, solver: Solver): Promise<Ours> => {
  const began = performance.now();
  let firstPlanSeconds: number | null = null;
  const question = { ...usualQuestion, bounds: { seconds, relativeGap: 1e-4 } };
  const answer = await runTask(model, { kind: 'plan', question }, [solver], {
    onProgress: ({ incumbent }) => {
      if (incumbent !== null) firstPlanSeconds ??= (performance.now() - began) / 1000;
    },
  });
  const plan = answer.kind === 'plan' && answer.answer.kind === 'plan' ? answer.answer.plan : null;
  return { firstPlanSeconds, plan };
};

/** Seconds from cancelling a solve that has run for a while to having its answer. */
const cancelSeconds = async (model: ChainModel, solver: Solver, after: number): Promise<number> => {
  const controller = new AbortController();
  let cancelled = 0;
  setTimeout(() => {
    cancelled = performance.now();
    controller.abort();
  }, after * 1000);
  const question = { ...usualQuestion, bounds: { seconds, relativeGap: 1e-4 } };
  await runTask(model, { kind: 'plan', question }, [solver], { signal: controller.signal });
  return (performance.now() - cancelled) / 1000;
};

const linearOf = (model: ChainModel): LinearModel => {
  const compilation = compileChain(model, { alpha: usualQuestion.alpha, levels: [] });
  if (compilation.kind !== 'compiled') throw new Error(compilation.kind);
  return compilation.chain.linear;
};

const millions = (value: number | null): string => (value === null ? '-' : (value / 1e6).toFixed(2));
const percent = (value: number): string => `${(value * 100).toFixed(2)} %`;

const installed = given['without-cbc'] ? null : await findCbc();
console.log(
  `\n40 sites, 60 products, 12 markets; ${seconds} s each; load of the machine at the beginning ${loadavg()[0].toFixed(1)}.\n`,
);
console.log(
  '| seed | columns, rows, entries, whole | solver | first plan, s | cost, million | bound, million | gap | compiling, ms | cancel after 5 s / 30 s, s |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const seed of given.seeds.split(',').map(Number)) {
  const model = randomChain({
    seed,
    sites: 40,
    products: 60,
    markets: 12,
    makers: 6,
    ways: 2,
    hasOutside: true,
  });
  const began = performance.now();
  const linear = linearOf(model);
  const compiling = performance.now() - began;
  const wholes = linear.isInteger.reduce((sum, flag) => sum + flag, 0);
  const size = `${columnCount(linear)}, ${rowCount(linear)}, ${nonzeroCount(linear)}, ${wholes}`;
  const solver = highsThread();
  const { plan, firstPlanSeconds } = await planWith(model, solver);
  const cancels = [await cancelSeconds(model, solver, 5), await cancelSeconds(model, solver, 30)];
  console.log(
    `| ${seed} | ${size} | ours, ${solver.name} | ${firstPlanSeconds?.toFixed(1) ?? '-'} | ${millions(plan?.objective ?? null)} | ${millions(plan?.bound ?? null)} | ${plan === null ? '-' : percent(plan.gap)} | ${compiling.toFixed(0)} | ${cancels.map((cancel) => cancel.toFixed(2)).join(' / ')} |`,
  );
  await solver.close();
  if (installed === null) continue;
  const cbc = cbcProcess(installed);
  const started = performance.now();
  let first: number | null = null;
  const solution = await cbc.solve(linear, {
    seconds,
    relativeGap: 1e-4,
    onProgress: ({ incumbent }) => {
      if (incumbent !== null) first ??= (performance.now() - started) / 1000;
    },
  });
  const point = hasValues(solution) ? solution : null;
  const bound = solution.kind === 'stopped' ? solution.bound : (point?.bound ?? null);
  console.log(
    `| ${seed} | ${size} | ${cbc.name} | ${(first as number | null)?.toFixed(1) ?? '-'} | ${millions(point?.objective ?? null)} | ${millions(bound)} | ${point === null ? '-' : percent(point.gap)} | | |`,
  );
  await cbc.close();
}
console.log(
  `\nLargest resident set of this process ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`,
);
