/** Times searches between random pairs, with their bounds at hand, and says what they found. */
import { lowerBounds, paretoSearch } from '@hamkor/corridors';
import type { CostGraph, Search } from '@hamkor/corridors';
import { quickest } from '../trade/measure.ts';

export interface Pair {
  readonly source: number;
  readonly target: number;
}

export interface TimedSearch extends Pair {
  /** Processor seconds. */
  readonly bounds: number;
  readonly search: number;
  readonly routes: number;
  readonly labels: number;
  readonly isWhole: boolean;
}

export const randomPairs = (graph: CostGraph, count: number, next: () => number): Pair[] => {
  const node = (): number => Math.floor(next() * graph.nodes);
  return Array.from({ length: count }, () => ({ source: node(), target: node() }));
};

/** The second run of each; pairs without a way are left out. */
export const timedSearches = (
  graph: CostGraph,
  pairs: readonly Pair[],
  options: Pick<Search, 'optimised' | 'maximumLabels'> = {},
): TimedSearch[] =>
  pairs.flatMap((pair) => {
    const bounds = lowerBounds(graph, pair.target);
    const boundsTime = quickest(1, () => lowerBounds(graph, pair.target));
    const run = () => paretoSearch(graph, { ...pair, ...options, bounds });
    const result = run();
    if (result.kind === 'no-path') return [];
    const search = quickest(1, run);
    const labels = result.kind === 'front' ? result.labels : Number.NaN;
    return {
      ...pair,
      bounds: boundsTime,
      search,
      routes: result.paths.length,
      labels,
      isWhole: result.kind === 'front',
    };
  });

/** The value below which that share of the values lies. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!;

export const milliseconds = (seconds: number): string => {
  const ms = seconds * 1000;
  return `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`;
};

/** Largest memory of this process so far, megabytes. */
export const peakMegabytes = (): string => `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;

export const tableHead =
  '| criteria | routes, median (most) | search, median | p95 | longest | bounds, median | stopped |\n| --- | --- | --- | --- | --- | --- | --- |';

export const tableLine = (name: string, timed: readonly TimedSearch[]): string => {
  const routes = timed.map((one) => one.routes);
  const searches = timed.map((one) => one.search);
  const cells = [
    name,
    `${quantile(routes, 0.5)} (${Math.max(...routes)})`,
    milliseconds(quantile(searches, 0.5)),
    milliseconds(quantile(searches, 0.95)),
    milliseconds(Math.max(...searches)),
    milliseconds(
      quantile(
        timed.map((one) => one.bounds),
        0.5,
      ),
    ),
    `${timed.filter((one) => !one.isWhole).length} of ${timed.length}`,
  ];
  return `| ${cells.join(' | ')} |`;
};
