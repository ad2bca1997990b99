import { expect, test } from 'vitest';
import { arrowTarget } from './arrow-target.ts';

const from = { row: 1, column: 1 };

test.each([
  ['ArrowDown', { row: 2, column: 1 }],
  ['ArrowUp', { row: 0, column: 1 }],
  ['ArrowRight', { row: 1, column: 2 }],
  ['ArrowLeft', { row: 1, column: 0 }],
  ['Home', { row: 0, column: 1 }],
  ['End', { row: 2, column: 1 }],
  ['Enter', null],
])('%s leads to its neighbour', (key, to) => {
  expect(arrowTarget(key, from, 3, 3, false)).toEqual(to);
});

test('left and right are as they are seen, and nothing leads out of the text', () => {
  expect(arrowTarget('ArrowRight', from, 3, 3, true)).toEqual({ row: 1, column: 0 });
  expect(arrowTarget('ArrowUp', { row: 0, column: 0 }, 3, 3, false)).toBeNull();
  expect(arrowTarget('ArrowRight', { row: 0, column: 2 }, 3, 3, false)).toBeNull();
  expect(arrowTarget('Home', { row: 0, column: 2 }, 3, 3, false)).toBeNull();
});
