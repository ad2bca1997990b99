import { expect, test } from 'vitest';
import { buildCostGraph } from './build-cost-graph.ts';
import { pathCosts } from './path-costs.ts';

const { graph } = buildCostGraph({
  nodes: 3,
  criteria: 2,
  arcs: {
    tail: Int32Array.of(0, 1),
    head: Int32Array.of(1, 2),
    costs: Float64Array.of(3, 10, 4, 20),
    delay: Uint16Array.of(0, 1),
  },
});

test('arcs add up in every criterion; who is told the time waits at the gate', () => {
  expect(pathCosts(graph, Int32Array.of(0, 1))).toEqual([7, 30]);
  const delays = [(time: number) => 24 - time];
  expect(pathCosts(graph, Int32Array.of(0, 1), { criterion: 0, delays })).toEqual([28, 30]);
  expect(pathCosts(graph, Int32Array.of(0, 1), { criterion: 1, delays })).toEqual([7, 44]);
  expect(pathCosts(graph, new Int32Array(0))).toEqual([0, 0]);
});
