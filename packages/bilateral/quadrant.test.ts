import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, quadrantBorders, quadrantOf } from './quadrant.ts';

test('the median leaves out the unknown', () => {
  expect(median([3, Number.NaN, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
  expect(median([Number.NaN])).toBeNaN();
});

const borders = { complementarity: 30, intensity: 1, grubelLloyd: 0.2 };
test.each([
  ['fits and trades', 40, 2, 0, 'match-used'],
  ['fits and hardly trades', 40, 0.5, 0.9, 'match-unused'],
  ['on the borders counts as high', 30, 1, 0, 'match-used'],
  ['fits not, but trades both ways', 20, 0.5, 0.3, 'production-sharing'],
  ['neither', 20, 5, 0.1, 'weak'],
  ['fits, but trade is unknown', 40, Number.NaN, 0.5, null],
  ['fit unknown', Number.NaN, 1, 0.5, null],
  ['fits not, two-way trade unknown', 20, 1, Number.NaN, null],
] as const)('%s', (_, complementarity, intensity, grubelLloyd, expected) => {
  expect(quadrantOf(complementarity, intensity, grubelLloyd, borders)).toBe(expected);
});

test('half of the pairs or more are high in each measure, and at most half are low', () => {
  const measure = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(measure, measure, measure, (complementarity, intensity, grubelLloyd) => {
      const pairs = {
        complementarity: Float64Array.from(complementarity),
        intensity: Float64Array.from(intensity),
        grubelLloyd: Float64Array.from(grubelLloyd),
      };
      const middle = quadrantBorders(pairs);
      const found = complementarity.map((tci, pair) =>
        quadrantOf(tci, intensity[pair]!, grubelLloyd[pair]!, middle),
      );
      expect(found).not.toContain(null);
      expect(
        found.filter((quadrant) => quadrant?.startsWith('match') === true).length,
      ).toBeGreaterThanOrEqual(3);
      const isHigh = complementarity.map((tci) => tci >= middle.complementarity);
      expect(found.map((quadrant) => quadrant?.startsWith('match'))).toEqual(isHigh);
    }),
  );
});
