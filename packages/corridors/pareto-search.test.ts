import { describe, expect, test } from 'vitest';
import { buildCostGraph } from './build-cost-graph.ts';
import type { CostGraph, Delay, ParetoPath, Search } from './cost-graph.ts';
import { lowerBounds } from './lower-bounds.ts';
import { paretoSearch } from './pareto-search.ts';
import { pathCosts } from './path-costs.ts';
import { plainLabelSetting } from './plain-label-setting.ts';
import { randomGraph, seededNumbers } from './random-graph.ts';

const pathsOf = (graph: CostGraph, search: Search): readonly ParetoPath[] => {
  const result = paretoSearch(graph, search);
  if (result.kind === 'stopped') throw new Error('the search was stopped');
  return result.kind === 'front' ? result.paths : [];
};
const vectorsOf = (graph: CostGraph, search: Search): number[][] =>
  pathsOf(graph, search).map(({ costs }) => costs.slice(0, search.optimised ?? graph.criteria));

/** The last node reached from `source` along arcs; -1 where they do not follow each other. */
const endOf = (graph: CostGraph, source: number, arcs: Int32Array): number =>
  arcs.reduce(
    (node, arc) =>
      node >= 0 && arc >= graph.first[node]! && arc < graph.first[node + 1]! ? graph.head[arc]! : -1,
    source,
  );

/** Costs that make ties and ways for nothing likely; fractions whose sums round; both. */
const costKinds = [
  (chance: number) => Math.floor(chance * 4),
  (chance: number) => chance,
  (chance: number) => Math.floor(chance * 5) / 10,
];
/** Multiples of a quarter: waiting until then and adding it rounds nothing, so first in stays first out. */
const delays: readonly Delay[] = [
  (time) => Math.ceil(time / 3) * 3 - time,
  (time) => (time % 8 < 5 ? 0 : 8 - (time % 8)),
  (time) => (time > 6 ? Infinity : 0),
];

/** A thousand small graphs, a different question each: 2 to 4 criteria, limits and delays in all combinations. */
const questions = Array.from({ length: 1000 }, (_, seed) => {
  const next = seededNumbers(seed + 5000);
  const criteria = 2 + (seed % 3);
  const isLimited = seed % 4 >= 2;
  const isTimed = seed % 5 === 0;
  const nodes = 3 + Math.floor(next() * 12);
  const graph = randomGraph({
    seed,
    nodes,
    arcs: Math.floor(nodes * (1.5 + 5 * next())),
    criteria,
    cost: isTimed ? (chance) => Math.floor(chance * 16) / 4 : costKinds[Math.floor(seed / 3) % 3]!,
    delays: isTimed ? delays.length : 0,
  });
  const search: Search = {
    source: Math.floor(next() * nodes),
    target: Math.floor(next() * nodes),
    ...(isLimited && {
      limits: Array.from({ length: criteria }, () => (next() < 0.5 ? Infinity : Math.floor(next() * 20) / 2)),
    }),
    ...(seed % 7 < 3 && { optimised: Math.max(1, criteria - 1 - (seed % 2)) }),
    ...(isTimed && { time: { criterion: Math.floor(next() * criteria), delays } }),
  };
  return { seed, graph, search };
});

describe('on a thousand random graphs', () => {
  test('the vectors are those of plain label setting, to the last bit', () => {
    const sizes = new Map<number, number>();
    for (const { seed, graph, search } of questions) {
      const vectors = vectorsOf(graph, search);
      expect(vectors, `graph ${seed}`).toEqual(plainLabelSetting(graph, search));
      sizes.set(vectors.length, (sizes.get(vectors.length) ?? 0) + 1);
    }
    // The questions are worth asking: some have no way, many have several.
    expect(sizes.get(0)).toBeGreaterThan(50);
    expect([...sizes].reduce((sum, [size, count]) => (size > 1 ? sum + count : sum), 0)).toBeGreaterThan(200);
  });

  test('the arcs of each path lead from source to target and cost what it says', () => {
    for (const { seed, graph, search } of questions) {
      for (const { costs, arcs } of pathsOf(graph, search)) {
        expect(endOf(graph, search.source, arcs), `graph ${seed}`).toBe(search.target);
        expect(pathCosts(graph, arcs, search.time), `graph ${seed}`).toEqual(costs);
        expect(costs.every((cost, c) => cost <= (search.limits?.[c] ?? Infinity))).toBe(true);
      }
    }
  });

  test('taking an arc away never makes a way better', () => {
    for (const { seed, graph, search } of questions) {
      if (graph.head.length === 0) continue;
      const gone = seed % graph.head.length;
      // An arc that costs more than anything allowed is as good as none.
      const costs = graph.costs.slice().fill(1e9, gone * graph.criteria, (gone + 1) * graph.criteria);
      const without = { ...graph, costs };
      const before = vectorsOf(graph, search);
      for (const vector of vectorsOf(without, search)) {
        expect(before.some((better) => better.every((cost, c) => cost <= vector[c]!))).toBe(true);
      }
    }
  });

  test('a criterion in another unit gives the same front in that unit', () => {
    for (const { graph, search } of questions.slice(0, 300)) {
      if (search.time !== undefined || search.limits !== undefined) continue;
      // A power of two: the sums stay the same doubles but for the exponent.
      const costs = graph.costs.map((cost, i) => (i % graph.criteria === 0 ? cost * 8 : cost));
      expect(vectorsOf({ ...graph, costs }, search)).toEqual(
        vectorsOf(graph, search).map((vector) => vector.map((cost, c) => (c === 0 ? cost * 8 : cost))),
      );
    }
  });

  test('bounds kept from before change nothing', () => {
    for (const { graph, search } of questions.slice(0, 100)) {
      const bounds = lowerBounds(graph, search.target);
      expect(vectorsOf(graph, { ...search, bounds })).toEqual(vectorsOf(graph, search));
    }
  });
});

/** 0 → 3 by 1 or by 2, at [4, 1, 0] or [1, 4, 5]; node 4 is out of reach. */
const fork = buildCostGraph({
  nodes: 5,
  criteria: 3,
  arcs: {
    tail: Int32Array.of(0, 1, 0, 2, 4),
    head: Int32Array.of(1, 3, 2, 3, 0),
    costs: Float64Array.of(2, 0, 0, 2, 1, 0, 1, 2, 3, 0, 2, 2, 1, 1, 1),
  },
}).graph;

test('two ways that each win in something are both told, the first criterion ascending', () => {
  expect(vectorsOf(fork, { source: 0, target: 3 })).toEqual([
    [1, 4, 5],
    [4, 1, 0],
  ]);
  expect(vectorsOf(fork, { source: 0, target: 3, optimised: 1 })).toEqual([[1]]);
});

test('a limit on a criterion that is not optimised lets the dearer way through', () => {
  const search = { source: 0, target: 3, optimised: 1, limits: [Infinity, Infinity, 4] };
  expect(pathsOf(fork, search).map(({ costs }) => costs)).toEqual([[4, 1, 0]]);
});

test('a limit that a way just keeps does not cut it off', () => {
  expect(vectorsOf(fork, { source: 0, target: 3, limits: [1, 4, 5] })).toEqual([[1, 4, 5]]);
  expect(paretoSearch(fork, { source: 0, target: 3, limits: [0.5, 4, 5] })).toEqual({ kind: 'no-path' });
});

test('who is there already has one way, without arcs', () => {
  const result = paretoSearch(fork, { source: 2, target: 2 });
  expect(result).toMatchObject({ kind: 'front', paths: [{ costs: [0, 0, 0], arcs: new Int32Array(0) }] });
});

test('a target out of reach is no path', () => {
  expect(paretoSearch(fork, { source: 0, target: 4 })).toEqual({ kind: 'no-path' });
});

/** A gate on the second arc, shut from then until 20. */
const gate = (shutFrom: number): Search => ({
  source: 0,
  target: 2,
  time: { criterion: 0, delays: [(time) => (time >= shutFrom && time < 20 ? 20 - time : 0)] },
});

test('who may not wait takes the way round, who comes before the gate shuts does not', () => {
  const gated = buildCostGraph({
    nodes: 3,
    criteria: 2,
    arcs: {
      tail: Int32Array.of(0, 1, 1),
      head: Int32Array.of(1, 2, 2),
      costs: Float64Array.of(5, 1, 1, 1, 2, 9),
      delay: Uint16Array.of(0, 1, 0),
    },
  }).graph;
  expect(vectorsOf(gated, gate(6))).toEqual([[6, 2]]);
  expect(vectorsOf(gated, gate(5))).toEqual([
    [7, 10],
    [21, 2],
  ]);
  // Asked without a time, nothing waits.
  expect(vectorsOf(gated, { source: 0, target: 2 })).toEqual([[6, 2]]);
});

test('a way that is dearer but in time is kept where a gate shuts for good, even if time is not optimised', () => {
  const shut = buildCostGraph({
    nodes: 3,
    criteria: 2,
    arcs: {
      tail: Int32Array.of(0, 0, 1),
      head: Int32Array.of(1, 1, 2),
      costs: Float64Array.of(1, 9, 3, 2, 1, 1),
      delay: Uint16Array.of(0, 0, 1),
    },
  }).graph;
  const time = { criterion: 1, delays: [(reached: number) => (reached > 4 ? Infinity : 0)] };
  expect(vectorsOf(shut, { source: 0, target: 2, optimised: 1, time })).toEqual([[4]]);
});

/** Twelve stages, each either dear in one criterion or in the other: 2^12 ways, all of them Pareto-optimal. */
const stages = buildCostGraph({
  nodes: 13,
  criteria: 2,
  arcs: {
    tail: Int32Array.from({ length: 24 }, (_, arc) => arc >> 1),
    head: Int32Array.from({ length: 24 }, (_, arc) => (arc >> 1) + 1),
    costs: Float64Array.from({ length: 48 }, (_, i) => (i % 4 === 0 || i % 4 === 3 ? 2 ** (i >> 2) : 0)),
  },
}).graph;

test('fronts of thousands of ways are found whole', () => {
  const vectors = vectorsOf(stages, { source: 0, target: 12 });
  expect(vectors).toEqual(Array.from({ length: 4096 }, (_, ones) => [ones, 4095 - ones]));
});

test('a search that grows too large, or that nobody waits for any more, stops and says so', () => {
  expect(paretoSearch(stages, { source: 0, target: 12, maximumLabels: 5000 })).toMatchObject({
    kind: 'stopped',
    reason: 'labels',
  });
  let asked = 0;
  const isCancelled = (): boolean => ++asked === 3;
  const stopped = paretoSearch(stages, { source: 0, target: 12, isCancelled });
  expect(stopped).toMatchObject({ kind: 'stopped', reason: 'cancelled' });
  expect(asked).toBe(3);
  // What it had found by then are real ways.
  const ways = stopped.kind === 'stopped' ? stopped.paths : [];
  expect(ways.length).toBeGreaterThan(0);
  for (const { costs } of ways) expect(costs[0]! + costs[1]!).toBe(4095);
});

test('on a larger graph with fractions, where roundings meet, the front is still the plain one', () => {
  for (const criteria of [2, 3, 4]) {
    const graph = randomGraph({
      seed: 40 + criteria,
      nodes: 60,
      arcs: 240,
      criteria,
      cost: (chance) => Math.ceil(chance * 3) / 10,
      delays: 0,
    });
    for (let target = 1; target < 12; target++) {
      expect(vectorsOf(graph, { source: 0, target })).toEqual(
        plainLabelSetting(graph, { source: 0, target }),
      );
    }
  }
});
