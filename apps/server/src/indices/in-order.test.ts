import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

interface Row {
  readonly id: number;
  readonly size: number | null;
  readonly name: string;
}
const keys = { size: ({ size }: Row) => size, name: ({ name }: Row) => name };

test('a list goes up by a key, down with a minus, and unknown values come last both ways', () => {
  const rows: Row[] = [
    { id: 1, size: null, name: 'b' },
    { id: 2, size: 5, name: 'c' },
    { id: 3, size: -2, name: 'a' },
  ];
  expect(inOrder(rows, keys, 'size').map(({ id }) => id)).toEqual([3, 2, 1]);
  expect(inOrder(rows, keys, '-size').map(({ id }) => id)).toEqual([2, 3, 1]);
  expect(inOrder(rows, keys, '-name').map(({ id }) => id)).toEqual([2, 1, 3]);
});

test('equals keep their order and nothing is lost', () => {
  const row = fc.record({
    id: fc.integer(),
    size: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
    name: fc.constant(''),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const sorted = inOrder(rows, keys, 'size');
      expect(new Set(sorted)).toEqual(new Set(rows));
      for (const size of [null, 0, 1, 2, 3]) {
        const of = (list: readonly Row[]) => list.filter((item) => item.size === size);
        expect(of(sorted)).toEqual(of(rows));
      }
    }),
  );
});
