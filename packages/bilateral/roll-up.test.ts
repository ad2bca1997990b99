import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUp } from './roll-up.ts';

const sum = (of: Iterable<number>): number => [...of].reduce((total, value) => total + value, 0);

test('sums subheadings to their heading and chapter', () => {
  const products = ['010121', '010129', '010221', '020110'];
  const values = Float64Array.of(1, 2, 4, 8);
  expect(rollUp(products, values, 4)).toEqual({
    codes: ['0101', '0102', '0201'],
    values: Float64Array.of(3, 4, 8),
  });
  expect(rollUp(products, values, 2)).toEqual({ codes: ['01', '02'], values: Float64Array.of(7, 8) });
});

test('a heading with an unknown part is unknown, its neighbours are not', () => {
  const rolled = rollUp(['010121', '010129', '010221'], Float64Array.of(1, Number.NaN, 4), 4);
  expect(Array.from(rolled.values)).toEqual([Number.NaN, 4]);
});

test('keeps the total, in any order of products', () => {
  const product = fc.record({
    hs: fc.stringMatching(/^[0-3][0-3][0-3][0-3]00$/),
    usd: fc.integer({ min: 0, max: 1e6 }),
  });
  fc.assert(
    fc.property(fc.array(product), fc.constantFrom(2, 4, 6), (rows, digits) => {
      const rolled = rollUp(
        rows.map(({ hs }) => hs),
        Float64Array.from(rows, ({ usd }) => usd),
        digits,
      );
      expect(sum(rolled.values)).toBe(sum(rows.map(({ usd }) => usd)));
      for (const [place, code] of rolled.codes.entries()) {
        const own = rows.filter(({ hs }) => hs.startsWith(code)).map(({ usd }) => usd);
        expect(rolled.values[place]).toBe(sum(own));
      }
    }),
  );
});
