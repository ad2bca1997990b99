import { expect, test } from 'vitest';
import { buildCostGraph } from './build-cost-graph.ts';
import { reverseGraph } from './reverse-graph.ts';

const { graph, order } = buildCostGraph({
  nodes: 4,
  criteria: 2,
  arcs: {
    tail: Int32Array.of(2, 0, 2, 0, 1),
    head: Int32Array.of(3, 1, 0, 2, 3),
    costs: Float64Array.of(1, 10, 2, 20, 3, 30, 4, 40, 5, 50),
    delay: Uint16Array.of(0, 7, 0, 0, 9),
  },
});

test('arcs are sorted by the node they leave, and it is told where each went', () => {
  expect(graph).toEqual({
    nodes: 4,
    criteria: 2,
    first: Int32Array.of(0, 2, 3, 5, 5),
    head: Int32Array.of(1, 2, 3, 3, 0),
    costs: Float64Array.of(2, 20, 4, 40, 5, 50, 1, 10, 3, 30),
    delay: Uint16Array.of(7, 0, 9, 0, 0),
  });
  expect(order).toEqual(Int32Array.of(3, 0, 4, 1, 2));
});

test('where no arc waits there is no list of delays', () => {
  const arcs = { tail: Int32Array.of(0), head: Int32Array.of(0), costs: Float64Array.of(1) };
  expect(buildCostGraph({ nodes: 1, criteria: 1, arcs }).graph.delay).toBeNull();
});

test('the reverse of a graph lists arcs by where they lead, once for each graph', () => {
  expect(reverseGraph(graph)).toEqual({
    first: Int32Array.of(0, 1, 2, 3, 5),
    tail: Int32Array.of(2, 0, 0, 1, 2),
    arc: Int32Array.of(4, 0, 1, 2, 3),
  });
  expect(reverseGraph(graph)).toBe(reverseGraph(graph));
});
