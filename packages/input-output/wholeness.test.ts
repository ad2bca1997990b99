import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomTable } from './random-table.ts';
import { threeCountries } from './three-countries.ts';
import { wholeness } from './wholeness.ts';
import type { WorldTable } from './world-table.ts';
import { outputOf } from './world-table.ts';

const { countryOf } = threeCountries;

/** The table with some of its sales left out, output made of the rest. */
const without = (
  isLeftOut: (from: number, to: number, isFinal: boolean) => boolean,
  keepsOutput = false,
): WorldTable => {
  const parts = {
    ...threeCountries,
    intermediate: threeCountries.intermediate.map((amount, at) =>
      isLeftOut(countryOf[Math.floor(at / 9)]!, countryOf[at % 9]!, false) ? 0 : amount,
    ),
    final: threeCountries.final.map((amount, at) =>
      isLeftOut(countryOf[Math.floor(at / 3)]!, at % 3, true) ? 0 : amount,
    ),
  };
  return keepsOutput ? parts : { ...parts, output: outputOf(parts) };
};

test('the published example is whole', () => {
  expect(wholeness(threeCountries)).toEqual({ kind: 'whole' });
});

test('trade alone, without what countries sell at home, is a part', () => {
  expect(wholeness(without((from, to) => from === to))).toEqual({
    kind: 'partial',
    withoutFinalUse: [],
    withoutHome: ['ARG', 'TUR', 'DEU'],
    unaccounted: 0,
  });
});

test('sales to industries alone, without final use, are a part', () => {
  expect(wholeness(without((_from, _to, isFinal) => isFinal))).toMatchObject({
    kind: 'partial',
    withoutFinalUse: ['ARG', 'TUR', 'DEU'],
    withoutHome: [],
  });
});

test('published output that sales do not add up to tells how much is missing', () => {
  // Turkey and Germany are left without what they sell to each other.
  const part = wholeness(without((from, to) => from !== to && from > 0 && to > 0, true));
  let missing = 0;
  threeCountries.intermediate.forEach((amount, at) => {
    const [from, to] = [countryOf[Math.floor(at / 9)]!, countryOf[at % 9]!];
    if (from !== to && from > 0 && to > 0) missing += amount;
  });
  threeCountries.final.forEach((amount, at) => {
    const [from, to] = [countryOf[Math.floor(at / 3)]!, at % 3];
    if (from !== to && from > 0 && to > 0) missing += amount;
  });
  const output = threeCountries.output.reduce((sum, value) => sum + value, 0);
  if (part.kind !== 'partial') throw new Error(part.kind);
  expect(part.unaccounted).toBeGreaterThan(missing / output - 0.005);
  expect(part.unaccounted).toBeLessThan(missing / output + 0.005);
});

test('any table whose countries all sell at home and use something is whole, whatever its unit', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 3, max: 6 }), fc.integer())
    .map(([countries, industries, seed]) => {
      let state = seed >>> 0;
      const random = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
      return randomTable(countries, industries, random);
    });
  fc.assert(
    fc.property(table, fc.double({ min: 0.01, max: 1000, noNaN: true }), (one, rate) => {
      const told = wholeness(one);
      const scaled = (values: Float64Array): Float64Array => values.map((value) => value * rate);
      const same = wholeness({
        ...one,
        intermediate: scaled(one.intermediate),
        final: scaled(one.final),
        output: scaled(one.output),
      });
      expect(same.kind).toBe(told.kind);
      if (told.kind === 'partial') {
        // Then a country has only empty sectors: it is named, nothing else is missing.
        expect(told.unaccounted).toBe(0);
        expect(told.withoutHome.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 60 },
  );
});
