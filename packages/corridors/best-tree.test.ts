import { expect, test } from 'vitest';
import { arcsUsed, bestWay, branchesOf, tailsOf } from './best-tree.ts';
import { buildCostGraph } from './build-cost-graph.ts';
import { shortestCosts } from './shortest-costs.ts';

// 0 → 1 → 2 is quicker than 0 → 2; 3 hangs on 1; 4 is not reached. Arcs are given sorted by tail.
const { graph } = buildCostGraph({
  nodes: 5,
  criteria: 1,
  arcs: {
    tail: Int32Array.of(0, 0, 1, 1),
    head: Int32Array.of(1, 2, 2, 3),
    costs: Float64Array.of(1, 5, 1, 1),
  },
});
const tails = tailsOf(graph);
const tree = shortestCosts(graph, 0, 0);

test('every arc knows the node it leaves', () => {
  expect(Array.from(tails)).toEqual([0, 0, 1, 1]);
});

test('the best way is told in order of travel, is empty to the root, and is none where nothing leads', () => {
  expect(Array.from(bestWay(tree, tails, 2)!)).toEqual([0, 2]);
  expect(Array.from(bestWay(tree, tails, 0)!)).toEqual([]);
  expect(bestWay(tree, tails, 4)).toBeNull();
});

test('only arcs on the way to the nodes asked for are used', () => {
  expect(Array.from(arcsUsed(tree, tails, [2]))).toEqual([1, 0, 1, 0]);
  expect(Array.from(arcsUsed(tree, tails, [3, 2]))).toEqual([1, 0, 1, 1]);
});

test('branches are the nodes that hang on a node', () => {
  const { first, next } = branchesOf(tree, tails);
  expect(first[0]).toBe(1);
  expect(new Set([first[1], next[first[1]!]])).toEqual(new Set([2, 3]));
  expect(first[4]).toBe(-1);
});
