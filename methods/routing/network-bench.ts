/**
 * Times routing and analyses on the shipped network: pairs of members and of parks, with plain label setting beside,
 * and all parks × all parks on two threads. Of a pair the quickest of five runs, since the clock of processor time is too
 * coarse for it; of what takes longer processor time, which other work disturbs less. Prints Markdown.
 *
 *     node methods/routing/network-bench.ts [--plain 20]
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import {
  access,
  criticality,
  findRoutes,
  greenCorridors,
  openNetwork,
  pairsOfMembers,
  pairsOfNodes,
  paretoSearch,
  parkNode,
  reach,
  unconstrained,
  valueOfFixes,
} from '../../packages/corridors/index.ts';
import type { Consignment, Network, Pair, RouteQuestion } from '../../packages/corridors/index.ts';
import { plainLabelSetting } from '../../packages/corridors/plain-label-setting.ts';
import { shippedCorridors } from '../../apps/server/src/facts/corridors.ts';
import { readParks } from '../../apps/server/src/facts/parks.ts';

const consignment: Consignment = { tonnes: 20, unit: 'container-40' };
const criteria = ['cost', 'hours', 'co2e'] as const;
const threads = 2;

const question = ({ from, to }: Pair): RouteQuestion => ({
  from,
  to,
  consignment,
  departure: null,
  criteria,
  constraints: unconstrained,
});

/** Milliseconds of the processor, this thread's alone. */
const cpu = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

interface Share {
  readonly pairs: number;
  readonly routes: number;
  readonly cut: number;
  readonly cpuMs: number;
  readonly megabytes: number;
}

/** All routes of some pairs, told leg by leg, as a worker of a batch does it: grouped by destination. */
const routed = (network: Network, pairs: readonly Pair[]): Share => {
  const start = cpu();
  let routes = 0;
  let cut = 0;
  for (const pair of pairs.toSorted((a, b) => a.to.localeCompare(b.to))) {
    const answer = findRoutes(network, question(pair));
    if (answer.kind === 'routes') routes += answer.routes.length;
    else cut += 1;
  }
  return {
    pairs: pairs.length,
    routes,
    cut,
    cpuMs: cpu() - start,
    megabytes: process.memoryUsage.rss() / 2 ** 20,
  };
};

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
const row = (name: string, times: readonly number[], note = ''): void => {
  const sorted = times.toSorted((a, b) => a - b);
  const cells = [0.5, 0.95, 1].map((share) => quantile(sorted, share).toFixed(2));
  console.log(`| ${name} | ${times.length} | ${cells.join(' | ')} | ${note} |`);
};
const timed = (work: () => unknown): number => {
  const start = cpu();
  work();
  return cpu() - start;
};
const quickestOf = (runs: number, work: () => unknown): number => {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

const benchPairs = (network: Network, name: string, pairs: readonly Pair[], plain: number): void => {
  const compiled = network.compile(consignment, unconstrained, null, criteria);
  const searchOf = ({ from, to }: Pair) => {
    const target = compiled.destinationOf(to);
    return {
      source: compiled.originOf(from),
      target,
      optimised: 3,
      bounds: network.boundsOf(compiled, target),
    };
  };
  const fronts = pairs.map((pair) => {
    const answer = findRoutes(network, question(pair));
    return answer.kind === 'routes' ? answer.routes.length : 0;
  });
  const sizes = fronts.toSorted((a, b) => a - b);
  const search = pairs.map((pair) => quickestOf(5, () => paretoSearch(compiled.graph, searchOf(pair))));
  row(`${name}: front`, search);
  row(
    `${name}: front and routes told leg by leg`,
    pairs.map((pair) => quickestOf(5, () => findRoutes(network, question(pair)))),
    `${quantile(sizes, 0.5)} routes at the median, ${sizes.at(-1)} at most`,
  );
  const step = Math.max(1, Math.floor(pairs.length / plain));
  const sample = pairs.flatMap((pair, place) => (place % step === 0 ? [{ pair, ours: search[place]! }] : []));
  const baseline = sample.slice(0, plain).map(({ pair, ours }) => {
    const ms = quickestOf(2, () => plainLabelSetting(compiled.graph, searchOf(pair)));
    return { ms, ratio: ms / ours };
  });
  const ratios = baseline.map(({ ratio }) => ratio).toSorted((a, b) => a - b);
  row(
    `${name}: front by plain label setting, sample`,
    baseline.map(({ ms }) => ms),
    `${quantile(ratios, 0.5).toFixed(0)} × ours at the median`,
  );
};

const onThreads = async (pairs: readonly Pair[]): Promise<void> => {
  const start = performance.now();
  const destinations = [...new Set(pairs.map(({ to }) => to))];
  const shares = await Promise.all(
    Array.from({ length: threads }, async (_, thread) => {
      const mine = new Set(destinations.filter((__, place) => place % threads === thread));
      const worker = new Worker(new URL(import.meta.url), {
        workerData: pairs.filter(({ to }) => mine.has(to)),
      });
      const [share] = (await once(worker, 'message')) as [Share];
      return share;
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const sum = (pick: (share: Share) => number): number => shares.reduce((all, share) => all + pick(share), 0);
  const slowest = Math.max(...shares.map(({ cpuMs }) => cpuMs)) / 1000;
  console.log(
    `\nAll parks × all parks on ${threads} threads: ${sum(({ pairs: n }) => n)} pairs, ${sum(({ routes }) => routes)} routes, ` +
      `${sum(({ cut }) => cut)} pairs without a way; ${seconds.toFixed(1)} s on the clock with starting and opening, ` +
      `${slowest.toFixed(1)} s of processor time in the slower thread; ` +
      `largest resident set seen ${Math.max(...shares.map(({ megabytes }) => megabytes)).toFixed(0)} MB.`,
  );
};

const benchAnalyses = (network: Network, members: readonly Pair[], parkNodes: readonly string[]): void => {
  const parks = readParks().map(({ id, country, place }) => {
    const served = place === null ? null : parkNode(network, { ...place, country });
    return { id, country, node: served?.node ?? null, km: served?.km ?? null };
  });
  const markets = network.facts.mainNodes.map(({ country }) => ({ country, population: 1, gdpUsd: 1 }));
  const parkPairs = pairsOfNodes(parkNodes);
  const analyses: readonly (readonly [string, () => unknown])[] = [
    ['reach of one place', () => reach(network, parkNodes[0]!, consignment)],
    [`access of ${parks.length} parks`, () => access(network, parks, markets, consignment, [5, 10, 20])],
    [`criticality, ${members.length} pairs of members`, () => criticality(network, members, consignment)],
    [`value of fixes, ${members.length} pairs of members`, () => valueOfFixes(network, members, consignment)],
    [`criticality, ${parkPairs.length} pairs of parks`, () => criticality(network, parkPairs, consignment)],
    [
      `value of fixes, ${parkPairs.length} pairs of parks`,
      () => valueOfFixes(network, parkPairs, consignment),
    ],
    ['green corridors', () => greenCorridors(network, () => 0.2, consignment)],
  ];
  console.log('\n| analysis | first, ms | warm, ms |\n| --- | --- | --- |');
  for (const [name, work] of analyses) {
    const first = timed(work);
    console.log(`| ${name} | ${first.toFixed(0)} | ${Math.min(timed(work), timed(work)).toFixed(0)} |`);
  }
};

const bench = async (): Promise<void> => {
  const { values: given } = parseArgs({ options: { plain: { type: 'string', default: '20' } } });
  const reading = timed(shippedCorridors);
  const facts = shippedCorridors();
  const opening = timed(() => openNetwork(facts));
  const network = openNetwork(facts);
  const compiling = timed(() => network.compile(consignment, unconstrained, null, criteria));
  const { graph } = network.compile(consignment, unconstrained, null, criteria);
  console.log(
    `Reading the tables ${reading.toFixed(0)} ms, opening ${opening.toFixed(0)} ms, compiling for a consignment ` +
      `${compiling.toFixed(0)} ms: ${graph.nodes} states, ${graph.head.length} arcs.\n`,
  );
  const parkNodes = [
    ...new Set(
      readParks().flatMap(({ place, country }) =>
        place === null ? [] : (parkNode(network, { ...place, country })?.node ?? []),
      ),
    ),
  ];
  const members = pairsOfMembers(network);
  const parkPairs = pairsOfNodes(parkNodes);
  console.log(
    '| warm, 3 criteria | pairs | median, ms | p95, ms | most, ms | |\n| --- | --- | --- | --- | --- | --- |',
  );
  benchPairs(network, 'members', members, Number(given.plain));
  benchPairs(
    network,
    'parks',
    parkPairs.filter((_, place) => place % 25 === 0),
    Number(given.plain),
  );
  await onThreads(parkPairs);
  benchAnalyses(network, members, parkNodes);
};

if (isMainThread) await bench();
else parentPort?.postMessage(routed(openNetwork(shippedCorridors()), workerData as readonly Pair[]), []);
