import { expect, test } from 'vitest';
import { buildCostGraph } from './build-cost-graph.ts';
import { lowerBounds } from './lower-bounds.ts';
import { paretoSearch } from './pareto-search.ts';
import { pathCosts } from './path-costs.ts';
import { randomGraph } from './random-graph.ts';
import { reverseGraph } from './reverse-graph.ts';
import { shortestCosts } from './shortest-costs.ts';

const graphOf = (seed: number, delays = 0) =>
  randomGraph({ seed, nodes: 20, arcs: 60, criteria: 2, cost: (x) => Math.floor(x * 16) / 4, delays });

const delays = [
  (time: number) => Math.ceil(time / 3) * 3 - time,
  (time: number) => (time > 5 ? Infinity : 0),
];

test('from the source to all is what all know as their bound to it', () => {
  for (let seed = 0; seed < 30; seed++) {
    const graph = graphOf(seed);
    for (let target = 0; target < graph.nodes; target++) {
      expect(shortestCosts(graph, 3, 1).cost[target]).toBe(lowerBounds(graph, target)[3 * 2 + 1]);
    }
  }
});

test('with delays in the time criterion it is the least that the Pareto search finds', () => {
  for (let seed = 0; seed < 30; seed++) {
    const graph = graphOf(seed, 2);
    const time = { criterion: 0, delays };
    const { cost } = shortestCosts(graph, 0, 0, { delays: time });
    for (let target = 0; target < graph.nodes; target++) {
      const result = paretoSearch(graph, { source: 0, target, time });
      expect(cost[target]).toBe(result.kind === 'front' ? result.paths[0]!.costs[0] : Infinity);
    }
  }
});

test.each([0, 1])(
  'what is told along the way is what its arcs cost, delays replayed (criterion %i)',
  (criterion) => {
    for (let seed = 0; seed < 30; seed++) {
      const graph = graphOf(seed, 2);
      const time = { criterion: 0, delays };
      const { cost, arc, along } = shortestCosts(graph, 0, criterion, { delays: time });
      const reverse = reverseGraph(graph);
      for (let node = 0; node < graph.nodes; node++) {
        const told = Array.from(along.subarray(node * 2, node * 2 + 2));
        expect(told[criterion]).toBe(cost[node]);
        if (cost[node] === Infinity) {
          expect([arc[node], ...told]).toEqual([-1, Infinity, Infinity]);
          continue;
        }
        const arcs: number[] = [];
        for (let at = node; arc[at]! >= 0; at = reverse.tail[reverse.arc.indexOf(arc[at]!)]!)
          arcs.unshift(arc[at]!);
        expect(pathCosts(graph, Int32Array.from(arcs), time)).toEqual(told);
      }
    }
  },
);

test('closed arcs are not used, and nothing dearer than asked for is reached', () => {
  const { graph } = buildCostGraph({
    nodes: 3,
    criteria: 1,
    arcs: { tail: Int32Array.of(0, 0, 1), head: Int32Array.of(1, 2, 2), costs: Float64Array.of(1, 5, 1) },
  });
  expect(shortestCosts(graph, 0, 0).cost).toEqual(Float64Array.of(0, 1, 2));
  expect(shortestCosts(graph, 0, 0, { isClosed: Uint8Array.of(1, 0, 0) }).cost).toEqual(
    Float64Array.of(0, Infinity, 5),
  );
  expect(shortestCosts(graph, 0, 0, { within: 1 }).cost).toEqual(Float64Array.of(0, 1, Infinity));
});
