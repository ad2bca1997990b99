import { expect, test } from 'vitest';
import { piecesOf } from './batch-work.ts';

test('pieces hold every pair once, one destination each, destinations one after the other', () => {
  const pairs = Array.from({ length: 200 }, (_, pair) => ({
    pair,
    from: `F${pair}`,
    to: pair % 3 === 0 ? 'X' : `Y${pair % 2}`,
  }));
  const pieces = piecesOf(pairs);
  expect(pieces.flat().toSorted((a, b) => a.pair - b.pair)).toEqual(pairs);
  const destinations = pieces.map((piece) => [...new Set(piece.map(({ to }) => to))]);
  expect(destinations.every((those) => those.length === 1)).toBe(true);
  const runs = destinations.flat().filter((to, place, all) => to !== all[place - 1]);
  expect(runs).toHaveLength(new Set(runs).size);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(25);
});
