import { expect, test } from 'vitest';
import { boundsShelf } from './bounds-shelf.ts';
import { lowerBounds } from './lower-bounds.ts';
import { randomGraph } from './random-graph.ts';

test('bounds are kept for the targets asked for last', () => {
  const graph = randomGraph({ seed: 1, nodes: 10, arcs: 30, criteria: 2, cost: (x) => x, delays: 0 });
  const boundsTo = boundsShelf(graph, 2);
  const [a, b] = [boundsTo(1), boundsTo(2)];
  expect(a).toEqual(lowerBounds(graph, 1));
  expect(boundsTo(1)).toBe(a);
  boundsTo(3);
  expect(boundsTo(1)).toBe(a);
  const again = boundsTo(2);
  expect(again).not.toBe(b);
  expect(again).toEqual(b);
});
