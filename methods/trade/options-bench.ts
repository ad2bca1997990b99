/**
 * Times the options: every kind of option found from the shipped facts, co-production against a plain
 * implementation in the same process, the whole as a process of its own, and the answers of the server while
 * nothing else is asked. Prints Markdown for BENCHMARKS.md.
 *
 *     node methods/trade/options-bench.ts [--runs 5] [--requests 200]
 */
import { availableParallelism, cpus, totalmem } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { readTradeEvidence } from '@hamkor/server';
import { findOptions, optionKinds, rerank } from '@hamkor/trade';
import { hubRoutes } from '../../apps/server/src/options/hub-routes.ts';
import { optionRoutes } from '../../apps/server/src/options/routes.ts';
import type { StudyApi } from '../../apps/server/src/options/test-study.ts';
import { startStudyApi } from '../../apps/server/src/options/test-study.ts';
import { processCost, quickest } from './measure.ts';
import { plainCoProductions } from './plain-co-production.ts';

const { values: given } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    requests: { type: 'string', default: '200' },
    /** Only finds all options and ends: the process that is measured. */
    find: { type: 'boolean', default: false },
  },
});
const runs = Number(given.runs);
const requests = Number(given.requests);

const milliseconds = (seconds: number): string => `${(seconds * 1000).toFixed(seconds < 0.1 ? 1 : 0)} ms`;
const table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): void => {
  console.log(`\n### ${title}\n`);
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
};

/** The time within which the given share of the answers came, seconds. */
const within = (share: number, times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1]!;

const timeRequests = async (api: StudyApi, pathOf: (turn: number) => string): Promise<string[]> => {
  const times: number[] = [];
  for (let turn = 0; turn < requests; turn++) {
    const start = performance.now();
    const { status } = await api.get(pathOf(turn));
    times.push((performance.now() - start) / 1000);
    if (status !== 200) throw new Error(`${pathOf(turn)} answered ${status}`);
  }
  return [within(0.5, times), within(0.95, times), within(1, times)].map(milliseconds);
};

const findingRows = (): string[][] => {
  const trade = readTradeEvidence();
  return optionKinds.map((kind) => {
    const { options } = findOptions(trade, { kinds: [kind] });
    return [
      kind,
      String(options.length),
      milliseconds(quickest(runs, () => findOptions({ ...trade }, { kinds: [kind] }))),
      milliseconds(quickest(runs, () => findOptions(trade, { kinds: [kind] }))),
    ];
  });
};

const reportFinding = (): void => {
  table(
    'Finding options',
    ['kind', 'options', 'from new evidence', 'from evidence read before'],
    findingRows(),
  );
  const trade = readTradeEvidence();
  const { options } = findOptions(trade);
  const all = quickest(runs, () => findOptions({ ...trade }));
  console.log(`\nAll ${options.length} options from new evidence: ${milliseconds(all)}.`);
  console.log(
    `Re-ranking all of them by other weights: ${milliseconds(quickest(runs, () => rerank(options, { demand: 3 })))}.`,
  );
};

const reportPlain = (): void => {
  const trade = readTradeEvidence();
  const found = findOptions(trade, { kinds: ['co-production'] }).options.map(({ id }) => id);
  const plain = plainCoProductions(trade);
  table(
    'Co-production against a plain enumeration',
    ['', 'time', 'options'],
    [
      [
        'this package, with scores, sensitivity, explanations',
        milliseconds(quickest(runs, () => findOptions({ ...trade }, { kinds: ['co-production'] }))),
        String(found.length),
      ],
      [
        'plain loops over members, inputs and products, ids only',
        milliseconds(quickest(Math.min(runs, 2), () => plainCoProductions(trade))),
        String(plain.length),
      ],
    ],
  );
};

const reportProcess = (): void => {
  const cost = processCost(Math.min(runs, 3), [import.meta.filename, '--find']);
  table(
    'Reading the facts and finding all options as a process of its own',
    ['elapsed', 'processor', 'memory'],
    [[milliseconds(cost.seconds), milliseconds(cost.cpuSeconds), `${Math.round(cost.megabytes)} MB`]],
  );
};

const reportServer = async (): Promise<void> => {
  const api = await startStudyApi((server, context) => {
    optionRoutes(server, { ...context, waitMs: 120_000 });
    hubRoutes(server, { ...context, waitMs: 120_000 });
  });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const start = performance.now();
  const options = await api.study.part('options');
  const ready = (performance.now() - start) / 1000;
  await api.study.part('validation');
  delay.disable();
  console.log(
    `\nThe study: options after ${milliseconds(ready)}, all parts after ${milliseconds((performance.now() - start) / 1000)}; the longest the event loop stood still meanwhile: ${milliseconds(delay.max / 1e9)}.`,
  );
  const { members } = api.facts.trade;
  const member = (turn: number): string => members[turn % members.length]!;
  const idOf = (turn: number): string => options[(turn * 37) % options.length]!.id;
  const rows = [
    ['options of one member, first page of 50', (turn: number) => `/options?member=${member(turn)}`],
    [
      'the same under the reader’s weights',
      (turn: number) => `/options?member=${member(turn)}&weights=demand:${1 + (turn % 9)},value:3`,
    ],
    ['options of one member by a word', (turn: number) => `/options?member=${member(turn)}&q=copper`],
    ['one option with its facts', (turn: number) => `/options/${idOf(turn)}`],
    ['summary of all kinds', () => '/options/summary'],
    ['ladders of one member', (turn: number) => `/hubs/${member(turn)}`],
    ['all options as a table (CSV)', () => '/options.csv'],
  ] as const;
  const timed: string[][] = [];
  for (const [name, pathOf] of rows) timed.push([name, ...(await timeRequests(api, pathOf))]);
  table(
    `Answers of the server, ${requests} requests one after another`,
    ['request', 'half within', '95 % within', 'slowest'],
    timed,
  );
  await api.stop();
};

if (given.find) findOptions(readTradeEvidence());
else {
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
  );
  reportFinding();
  reportPlain();
  reportProcess();
  await reportServer();
}
