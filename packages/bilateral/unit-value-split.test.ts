import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tradeType, unitValueSplit } from './unit-value-split.ts';

test.each([
  ['nothing either way', 0, 0, 1, null],
  ['one direction only, unit values unknown', 100, 0, Number.NaN, 'one-way'],
  ['9.9 % comes back', 1000, 99, 1, 'one-way'],
  ['exactly a tenth comes back', 1000, 100, 1, 'horizontal'],
  ['like prices, upper border', 100, 100, 1.15, 'horizontal'],
  ['like prices, lower border', 100, 100, 1 / 1.15, 'horizontal'],
  ['0.869 is below the symmetric border though above 0.85', 100, 100, 0.869, 'vertical'],
  ['dearer', 100, 100, 1.16, 'vertical'],
  ['two-way without unit values', 100, 50, Number.NaN, 'unknown'],
  ['a flow unknown', Number.NaN, 50, 1, 'unknown'],
  ['a flow unknown, the other 0', Number.NaN, 0, 1, 'unknown'],
] as const)('%s', (_, there, back, ratio, expected) => {
  expect(tradeType(there, back, ratio)).toBe(expected);
});

test('is the same seen from the other side, as the convention [0.85, 1.15] is not', () => {
  const amount = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(amount, amount, fc.double({ min: 0.5, max: 2, noNaN: true }), (there, back, ratio) => {
      // A rounding error at the very border may fall either way.
      fc.pre(Math.abs(ratio - 1.15) > 1e-9 && Math.abs(ratio - 1 / 1.15) > 1e-9);
      expect(tradeType(back, there, 1 / ratio)).toBe(tradeType(there, back, ratio));
    }),
  );
});

const flows = (usd: readonly number[], tonnes: readonly number[], weighed: readonly number[] = usd) => ({
  usd: Float64Array.from(usd),
  tonnes: Float64Array.from(tonnes),
  weighedUsd: Float64Array.from(weighed),
});

test('by hand: shares of 1,000 dollars of trade', () => {
  // One way 300; horizontal 100 + 100 at 10 and 11 $/t; vertical 100 + 200 at 10 and 50 $/t; 120 + 80 unweighed.
  const there = flows([300, 100, 100, 120], [3, 10, 10, 0]);
  const back = flows([0, 100, 200, 80], [0, 100 / 11, 4, 5]);
  const split = unitValueSplit(there, back);
  expect(split.trade).toBe(1000);
  expect(split.oneWay).toBeCloseTo(0.3, 15);
  expect(split.horizontal).toBeCloseTo(0.2, 15);
  expect(split.vertical).toBeCloseTo(0.3, 15);
  expect(split.unknown).toBeCloseTo(0.2, 15);
});

test('the unit value is that of what was weighed, not of all that was sold', () => {
  // Half of the flow there is weighed, at 10 $/t: over all 200 dollars it would pass for 20 $/t.
  const split = unitValueSplit(flows([200], [10], [100]), flows([200], [20], [200]));
  expect(split.horizontal).toBe(1);
});

test('unknown flows are counted, not shared out; nothing known has no shares', () => {
  const split = unitValueSplit(flows([Number.NaN, 10], [1, 1]), flows([10, 0], [1, 0]));
  expect(split).toMatchObject({ leftOut: 1, oneWay: 1, trade: 10 });
  expect(unitValueSplit(flows([0], [0]), flows([0], [0])).horizontal).toBeNaN();
});

test('the shares add up to 1, and leaving a product out is the same as not having it', () => {
  const row = fc.record({
    there: fc.integer({ min: 0, max: 1000 }),
    back: fc.integer({ min: 0, max: 1000 }),
    tonnesThere: fc.integer({ min: 0, max: 20 }),
    tonnesBack: fc.integer({ min: 0, max: 20 }),
    counts: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const split = (of: typeof rows, counted?: Uint8Array) =>
        unitValueSplit(
          flows(
            of.map(({ there }) => there),
            of.map(({ tonnesThere }) => tonnesThere),
          ),
          flows(
            of.map(({ back }) => back),
            of.map(({ tonnesBack }) => tonnesBack),
          ),
          counted,
        );
      const own = rows.filter(({ counts }) => counts);
      const masked = split(
        rows,
        Uint8Array.from(rows, ({ counts }) => (counts ? 1 : 0)),
      );
      expect(masked).toEqual(split(own));
      if (masked.trade > 0)
        expect(masked.oneWay + masked.horizontal + masked.vertical + masked.unknown).toBeCloseTo(1, 12);
    }),
  );
});
