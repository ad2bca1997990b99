/**
 * Times options from loaded trade: reading the vintage, finding all options of all members at six digits, and the
 * answers of the server while nothing else is asked. Prints Markdown for BENCHMARKS.md. The vintage is made before:
 *
 *     hamkor generate --rows 11000000 … && hamkor import baci …
 *     HAMKOR_VAR=FOLDER node methods/trade/world-bench.ts [--vintage NAME] [--runs 3] [--requests 200]
 */
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { Vintage } from '@hamkor/server';
import {
  defaultVarFolder,
  openWarehouse,
  readLoadedTrade,
  readTradeEvidence,
  vintageRef,
} from '@hamkor/server';
import { evidenceOfTrade, findOptions, optionKinds, rerank, withoutFuelsAndGold } from '@hamkor/trade';
import { optionRoutes } from '../../apps/server/src/options/routes.ts';
import { startStudyApi } from '../../apps/server/src/options/test-study.ts';
import type { TradeStudies } from '../../apps/server/src/options/trade-studies.ts';
import { tradeStudies } from '../../apps/server/src/options/trade-studies.ts';

const { values: given } = parseArgs({
  options: {
    vintage: { type: 'string' },
    runs: { type: 'string', default: '3' },
    requests: { type: 'string', default: '200' },
  },
});
const runs = Number(given.runs);
const requests = Number(given.requests);
const varFolder = process.env['HAMKOR_VAR'] ?? defaultVarFolder;
const warehouse = openWarehouse(varFolder);
const vintage = given.vintage === undefined ? warehouse.active() : warehouse.find(given.vintage);

const milliseconds = (time: number): string => `${time < 100 ? time.toFixed(1) : Math.round(time)} ms`;
const table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): void => {
  console.log(`\n### ${title}\n`);
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
};

/** Milliseconds of the quickest of several runs. */
const quickest = async (work: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
};

const reportFinding = async (used: Vintage): Promise<void> => {
  const facts = readTradeEvidence();
  const read = () => readLoadedTrade(warehouse, used, { trade: facts });
  // A window named by hand is not kept: it is read from the rows each time.
  const readRows = () => readLoadedTrade(warehouse, used, { trade: facts }, { years: used.years.slice(-3) });
  const loaded = await read();
  const evidence = evidenceOfTrade(facts, loaded);
  const rows: string[][] = [
    ['reading the rows (the first reader, or the import)', '', milliseconds(await quickest(readRows))],
    ['reading what was kept of them', '', milliseconds(await quickest(read))],
    ['product space and evidence', '', milliseconds(await quickest(() => evidenceOfTrade(facts, loaded)))],
  ];
  for (const kind of optionKinds) {
    const { length } = findOptions(evidence, { kinds: [kind] }).options;
    const time = await quickest(() => findOptions({ ...evidence }, { kinds: [kind] }));
    rows.push([kind, String(length), milliseconds(time)]);
  }
  const set = findOptions(evidence);
  const all = await quickest(() => findOptions(evidenceOfTrade(facts, loaded)));
  rows.push(['**all kinds, from new evidence**', String(set.options.length), milliseconds(all)]);
  const whole = await quickest(async () => findOptions(evidenceOfTrade(facts, await read())));
  rows.push(['**reading and all kinds**', '', milliseconds(whole)]);
  rows.push(['other weights', '', milliseconds(await quickest(() => rerank(set.options, { value: 3 })))]);
  const without = await quickest(() => withoutFuelsAndGold(set.options, set.withoutFuels ?? []));
  rows.push(['without fuels and gold', '', milliseconds(without)]);
  table('From loaded trade', ['', 'options', 'quickest'], rows);
};

const reportServer = async (used: Vintage): Promise<void> => {
  const ref = vintageRef(used);
  const opened: TradeStudies[] = [];
  const api = await startStudyApi(
    (server, context) => {
      const studies = tradeStudies(context.facts, context.study, warehouse, varFolder);
      opened.push(studies);
      optionRoutes(server, { ...context, studies, waitMs: 300_000 });
    },
    ['notes'],
  );
  const start = performance.now();
  const first = await api.get(`/options?vintage=${ref}&limit=50`);
  console.log(`\nFirst page from a study not yet begun: ${milliseconds(performance.now() - start)}.`);
  const ids = (JSON.parse(first.text) as { options: { id: string }[] }).options.map(({ id }) => id);
  await api.get(`/options/${ids[0]!}?vintage=${ref}`);
  const { members } = api.facts.trade;
  const member = (turn: number): string => members[turn % members.length]!;
  const rows: (readonly [string, (turn: number) => string])[] = [
    ['options of one member, first page of 50', (turn) => `/options?member=${member(turn)}`],
    [
      'the same under weights not asked for before',
      (turn) => `/options?member=${member(turn)}&weights=demand:${(1 + turn / 1000).toFixed(3)},value:3`,
    ],
    ['the same without fuels and gold', (turn) => `/options?member=${member(turn)}&fuels=without`],
    ['one option with its facts', (turn) => `/options/${ids[turn % ids.length]!}`],
    ['summary of all kinds', () => '/options/summary'],
  ];
  const timed: string[][] = [];
  for (const [name, pathOf] of rows) {
    const times: number[] = [];
    for (let turn = 0; turn < requests; turn++) {
      const path = pathOf(turn);
      const begin = performance.now();
      const { status } = await api.get(`${path}${path.includes('?') ? '&' : '?'}vintage=${ref}`);
      times.push(performance.now() - begin);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
    }
    const sorted = times.toSorted((a, b) => a - b);
    const within = (share: number): string => milliseconds(sorted[Math.ceil(share * requests) - 1]!);
    timed.push([name, within(0.5), within(0.95), within(1)]);
  }
  table(
    `Answers of the server, ${requests} requests one after another`,
    ['request', 'half within', '95 % within', 'slowest'],
    timed,
  );
  await api.stop();
  for (const studies of opened) await studies.close();
};

if (vintage === null) console.error('No vintage to measure: name one with --vintage, or load one first.');
else {
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${loadavg()[0]!.toFixed(1)}; ${vintage.rows.toLocaleString('en')} rows of ${vintage.years.join(', ')}`,
  );
  await reportFinding(vintage);
  await reportServer(vintage);
}
await warehouse.close();
