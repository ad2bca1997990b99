import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainProximity } from '../../methods/trade/plain-indices.ts';
import { connected, marks, presenceOfMarks } from '../../methods/trade/arbitrary-presence.ts';
import { cooccurrence, proximity } from './proximity.ts';

test('is the share of common exporters among those of the more common product', () => {
  // x is exported by A, B, C; y by A, B; z by C alone.
  const { between } = proximity(
    presenceOfMarks([
      [1, 1, 0],
      [1, 1, 0],
      [1, 0, 1],
    ]),
  );
  expect(between(0, 1)).toBe(2 / 3);
  expect(between(0, 2)).toBe(1 / 3);
  expect(between(1, 2)).toBe(0);
  expect(between(1, 1)).toBe(1);
});

test('of a product nobody has is unknown', () => {
  const { between, row } = proximity(
    presenceOfMarks([
      [1, 0],
      [1, 0],
    ]),
  );
  expect(between(0, 1)).toBeNaN();
  expect(between(1, 1)).toBeNaN();
  expect(Array.from(row(0))).toEqual([1, Number.NaN]);
});

test('agrees with counting pair by pair, is symmetric and lies between 0 and 1', () => {
  fc.assert(
    fc.property(marks(), (rows) => {
      const full = connected(rows);
      const phi = proximity(presenceOfMarks(full));
      plainProximity(full).forEach((expected, p) => {
        expect(Array.from(phi.row(p))).toEqual(expected);
        expected.forEach((share, q) => {
          expect(phi.between(q, p)).toBe(share);
          expect(share >= 0 && share <= 1).toBe(true);
        });
      });
    }),
  );
});

test('a row of co-occurrence may be counted from a place on', () => {
  const presence = presenceOfMarks([
    [1, 1, 1],
    [1, 0, 1],
  ]);
  expect(Array.from(cooccurrence(presence, 0, new Uint32Array(3)))).toEqual([2, 1, 2]);
  expect(Array.from(cooccurrence(presence, 0, new Uint32Array(3), 2))).toEqual([0, 0, 2]);
});
