import { expect, test } from 'vitest';
import { buildCostGraph } from './build-cost-graph.ts';
import { searchColumns } from './pareto-search-columns.ts';

const { graph } = buildCostGraph({
  nodes: 2,
  criteria: 5,
  arcs: {
    tail: Int32Array.of(0, 0),
    head: Int32Array.of(1, 1),
    costs: Float64Array.of(1, 0.5, 0.1, 2 ** 51, 7, 2, 2 ** -20, 3, 2 ** 52, 7),
    delay: Uint16Array.of(0, 1),
  },
});
const ends = { source: 0, target: 1 };
const columnsOf = (search: object) => {
  const { column, limit, time } = searchColumns(graph, { ...ends, ...search });
  return { column: [...column], limit: [...limit], time };
};

test('labels carry what is optimised, what limits, and the time where something waits', () => {
  expect(columnsOf({ optimised: 2 })).toEqual({ column: [0, 1], limit: [Infinity, Infinity], time: -1 });
  expect(columnsOf({ optimised: 1, limits: [9, Infinity, Infinity, 4] })).toEqual({
    column: [0, 3],
    limit: [9, 4],
    time: -1,
  });
  const time = { criterion: 4, delays: [() => 0] };
  expect(columnsOf({ optimised: 2, time })).toMatchObject({ column: [0, 1, 4], time: 2 });
  expect(columnsOf({ time })).toMatchObject({ column: [0, 1, 2, 3, 4], time: 4 });
});

test('bounds are lowered only where sums may be rounded', () => {
  const lowered = 1 - 6 * 2 ** -52;
  const time = { criterion: 4, delays: [() => 0] };
  expect([...searchColumns(graph, ends).deflation]).toEqual([1, 1, lowered, lowered, 1]);
  expect([...searchColumns(graph, { ...ends, time }).deflation]).toEqual([1, 1, lowered, lowered, lowered]);
});
