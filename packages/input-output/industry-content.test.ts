import fc from 'fast-check';
import { expect, test } from 'vitest';
import { industryContent } from './industry-content.ts';
import { exportContent } from './participation.ts';
import { randomTable } from './random-table.ts';
import { threeCountries } from './three-countries.ts';
import { valueAddedTrade } from './value-added.ts';
import type { WorldTable } from './world-table.ts';

const contentOf = (table: WorldTable) => {
  const outcome = valueAddedTrade(table);
  if (outcome.kind !== 'value-added') throw new Error(outcome.kind);
  return { trade: outcome.trade, industries: industryContent(table, outcome.trade) };
};

test('Argentine agriculture of the published example sells 33.2 abroad, by hand', () => {
  const { industries } = contentOf(threeCountries);
  // To industries: 3.2+4.3+0.4+3.1+2.8+4.9, to final use: 6.1+8.4.
  expect(industries.exports[0]).toBeCloseTo(33.2, 9);
});

test('industries of a country add up to what its exports hold', () => {
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }), fc.integer())
    .map(([countries, count, seed]) => {
      let state = seed >>> 0;
      const random = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
      return randomTable(countries, count, random);
    });
  fc.assert(
    fc.property(tables, (table) => {
      const { trade, industries } = contentOf(table);
      exportContent(trade, []).forEach(({ exports, valueAddedExports }, country) => {
        let [sold, added] = [0, 0];
        table.countryOf.forEach((own, sector) => {
          if (own !== country) return;
          sold += industries.exports[sector]!;
          added += industries.valueAddedExports[sector]!;
        });
        expect(Math.abs(sold - exports)).toBeLessThan(1e-9);
        expect(Math.abs(added - valueAddedExports)).toBeLessThan(1e-9);
      });
    }),
    { numRuns: 60 },
  );
});
