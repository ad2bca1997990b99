import { readFileSync } from 'node:fs';
import type { CostGraphReading, ParetoResult } from '@hamkor/corridors';
import { paretoSearch } from '@hamkor/corridors';
import { aligned } from '../aligned.ts';
import type { Terminal } from '../terminal.ts';
import { fileFailure } from './file-bytes.ts';
import type { GivenRoute } from './given.ts';
import type { GraphPair, GraphPairs, PairsReading } from './graph-pairs.ts';
import { pairEnds, readPairs } from './graph-pairs.ts';
import { explainGraphProblem } from './graph-problem.ts';
import { mostCosts, readGraphFile } from './read-graph-file.ts';

type Read = Extract<CostGraphReading, { readonly kind: 'graph' }>;

/** The front of one pair; milliseconds are those of the search, the file read before. */
interface Query extends GraphPair {
  readonly front: readonly (readonly number[])[];
  readonly ms: number;
}

const readCosts = (found: string | undefined): number | null | 'wrong' => {
  if (found === undefined) return null;
  return /^[1-9]\d?$/.test(found) && Number(found) <= mostCosts ? Number(found) : 'wrong';
};

/** Pairs of `--pairs`, of `--from` and `--to`, or of the file itself; null after saying what is wrong. */
const pairsOf = (
  file: string,
  { sources, targets, nodeOffset }: Read,
  given: GivenRoute,
  { t, refuse }: Terminal,
): readonly GraphPair[] | null => {
  const inFile = (ends: readonly number[]): number[] => ends.map((node) => node + nodeOffset);
  const typed = (end: string | undefined, ends: readonly number[]): number[] =>
    end === undefined ? inFile(ends) : [Number(end)];
  let reading: PairsReading | GraphPairs;
  if (given.pairs === undefined) reading = pairEnds(typed(given.from, sources), typed(given.to, targets));
  else {
    try {
      reading = readPairs(readFileSync(given.pairs, 'utf8'));
    } catch (error) {
      const failure = fileFailure(error);
      if (failure === null) throw error;
      refuse(t('cli.indices.problem.unreadable', { file: given.pairs, reason: failure.reason }));
      return null;
    }
  }
  switch (reading.kind) {
    case 'pairs':
      return reading.pairs;
    case 'bad-line':
      refuse(
        t('cli.route.graph.badPair', {
          file: given.pairs ?? file,
          line: String(reading.line),
          found: reading.found,
        }),
      );
      return null;
    case 'unpaired':
      refuse(t('cli.route.graph.unpaired', { ...reading, file: given.pairs ?? file }));
      return null;
  }
};

/** Every end that is no node of the graph, told; whether all are. */
const areNodes = (
  read: Read,
  pairs: readonly GraphPair[],
  file: string,
  { t, refuse }: Terminal,
): boolean => {
  const { graph, nodeOffset } = read;
  const last = graph.nodes - 1 + nodeOffset;
  const isNode = (node: number): boolean => Number.isInteger(node) && node >= nodeOffset && node <= last;
  const wrong = new Set(
    pairs.flatMap(({ source, target }) => [source, target]).filter((node) => !isNode(node)),
  );
  for (const node of wrong)
    refuse(
      t('cli.route.graph.noNode', {
        file,
        found: String(node),
        first: String(nodeOffset),
        last: String(last),
      }),
    );
  return wrong.size === 0;
};

const sayFront = (query: Query, { t, say, locale }: Terminal): void => {
  const { front, ms, source, target } = query;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 20, useGrouping: false });
  const took = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(ms);
  say(
    t('cli.route.graph.title', {
      source: String(source),
      target: String(target),
      count: front.length,
      ms: took,
    }),
  );
  const head = (front[0] ?? []).map((_, cost) => t('cli.route.graph.cost', { number: String(cost + 1) }));
  const rows = front.map((costs) => costs.map((cost) => number.format(cost)));
  const sides = head.map(() => 'right' as const);
  if (rows.length > 0) for (const line of aligned(head, rows, sides)) say(line);
};

/** Searches a graph file for all Pareto-optimal costs of its pairs and prints them. */
export const runGraph = async (file: string, given: GivenRoute, terminal: Terminal): Promise<void> => {
  const { t, print, refuse, fail } = terminal;
  const costs = readCosts(given.costs);
  if (costs === 'wrong') {
    refuse(t('cli.route.graph.badCosts', { found: given.costs ?? '', most: String(mostCosts) }));
    return;
  }
  for (const [option, found] of [['--from', given.from] as const, ['--to', given.to] as const])
    if (found !== undefined && !/^\d{1,9}$/.test(found)) {
      refuse(t('cli.route.graph.badEnd', { option, found }));
      return;
    }
  const read = await readGraphFile(file, costs);
  if (read.kind === 'unreadable') {
    refuse(t('cli.indices.problem.unreadable', { file, reason: read.reason }));
    return;
  }
  if (read.kind === 'unknown-costs') {
    refuse(t('cli.route.graph.unknownCosts', { file }));
    return;
  }
  if (read.kind === 'bad-graph') {
    for (const problem of read.problems) refuse(explainGraphProblem(t, file, problem));
    if (read.more > 0) refuse(t('cli.route.graph.more', { file, count: read.more }));
    return;
  }
  const pairs = pairsOf(file, read, given, terminal);
  if (pairs === null || !areNodes(read, pairs, file, terminal)) return;
  const { graph, nodeOffset } = read;
  const queries: Query[] = [];
  for (const { source, target } of pairs) {
    const began = performance.now();
    const result: ParetoResult = paretoSearch(graph, {
      source: source - nodeOffset,
      target: target - nodeOffset,
    });
    const ms = performance.now() - began;
    if (result.kind === 'stopped') {
      fail(t('cli.route.graph.stopped', { source: String(source), target: String(target) }));
      return;
    }
    const front = result.kind === 'front' ? result.paths.map((path) => path.costs) : [];
    queries.push({ source, target, front, ms });
    if (!given.json) sayFront({ source, target, front, ms }, terminal);
    if (front.length === 0)
      refuse(t('cli.route.graph.noPath', { source: String(source), target: String(target) }));
  }
  if (!given.json) return;
  const [only] = queries;
  print(queries.length === 1 && only !== undefined ? only : { queries });
};
