import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from './table-order.ts';

test('a table comes after those it refers to', () => {
  expect(inOrder(['act', 'act_entry', 'zone'], [{ from: 'act', to: 'zone' }])).toEqual([
    'act_entry',
    'zone',
    'act',
  ]);
});

test('a table may refer to itself', () => {
  expect(inOrder(['place'], [{ from: 'place', to: 'place' }])).toEqual(['place']);
});

test('a circle is a defect of the schema', () => {
  expect(() =>
    inOrder(
      ['a', 'b'],
      [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'a' },
      ],
    ),
  ).toThrow(/a, b/);
});

test('any references without a circle are kept', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const downwards = fc
    .tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 }))
    .map(([one, other]) => ({ from: names[Math.max(one, other)]!, to: names[Math.min(one, other)]! }));
  fc.assert(
    fc.property(fc.array(downwards), fc.shuffledSubarray(names, { minLength: 6 }), (references, shuffled) => {
      const order = inOrder(shuffled, references);
      for (const { from, to } of references)
        expect(order.indexOf(from)).toBeGreaterThanOrEqual(order.indexOf(to));
    }),
  );
});
