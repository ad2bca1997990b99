import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regionalConcentration } from './regional-concentration.ts';

// A and B are the bloc: A sells 60 to B and 40 to C; B 30 to A and 10 to C; C 20 to A and 40 to B. World 200.
const totals = { size: 3, values: Float64Array.of(0, 60, 40, 30, 0, 10, 20, 40, 0) };

test('by hand: 90 of 140 sold stay inside, and the bloc sells 140 of 200', () => {
  const found = regionalConcentration(totals, [0, 1], 'exports');
  expect([found.inside, found.total]).toEqual([90, 140]);
  expect(found.share).toBeCloseTo(90 / 140, 15);
  expect(found.index).toBeCloseTo(90 / 140 / (140 / 200), 15);
});

test('by hand: of imports, and of both with the inside counted on both sides', () => {
  expect(regionalConcentration(totals, [0, 1], 'imports').share).toBeCloseTo(90 / 150, 15);
  const both = regionalConcentration(totals, [0, 1], 'both');
  expect(both.share).toBeCloseTo(180 / 290, 15);
  expect(both.index).toBeCloseTo(180 / 290 / (290 / 400), 15);
});

test('the whole world as a bloc has share and index 1, however it is counted', () => {
  for (const side of ['exports', 'imports', 'both'] as const) {
    const found = regionalConcentration(totals, [0, 1, 2], side);
    expect([found.share, found.index]).toEqual([1, 1]);
  }
});

test('a bloc that trades nothing has no share, an unknown flow makes it unknown', () => {
  expect(regionalConcentration({ size: 2, values: new Float64Array(4) }, [0], 'exports').share).toBeNaN();
  const holed = { size: 3, values: Float64Array.from(totals.values).fill(Number.NaN, 1, 2) };
  expect(regionalConcentration(holed, [0, 1], 'both').share).toBeNaN();
});

test('what stays inside never falls when a member joins, and all of it does once all have', () => {
  const cells = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 25, maxLength: 25 });
  fc.assert(
    fc.property(cells, (values) => {
      const world = {
        size: 5,
        values: Float64Array.from(values, (value, cell) => (cell % 6 === 0 ? 0 : value)),
      };
      const inside = [2, 3, 4].map(
        (size) => regionalConcentration(world, [0, 1, 2, 3].slice(0, size), 'exports').inside,
      );
      expect([...inside].sort((a, b) => a - b)).toEqual(inside);
      const shares = regionalConcentration(world, [0, 1, 2, 3, 4], 'both').share;
      if (!Number.isNaN(shares)) expect(shares).toBe(1);
    }),
  );
});
