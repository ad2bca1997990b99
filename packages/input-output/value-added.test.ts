import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportContent } from './participation.ts';
import { randomTable } from './random-table.ts';
import { publishedOrigins, threeCountries } from './three-countries.ts';
import type { ValueAddedTrade } from './value-added.ts';
import { valueAddedTrade } from './value-added.ts';
import { valueAddedRca } from './value-added-rca.ts';
import type { WorldTable } from './world-table.ts';

const tradeOf = (table: WorldTable): ValueAddedTrade => {
  const outcome = valueAddedTrade(table);
  if (outcome.kind !== 'value-added') throw new Error(outcome.kind);
  return outcome.trade;
};
const randomOf = (seed: number) => {
  let state = seed >>> 0;
  return (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
};
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('the published example of three countries', () => {
  const trade = tradeOf(threeCountries);

  test('exports hold the value added of each country that the authors of the example give', () => {
    for (let from = 0; from < 3; from++)
      for (let to = 0; to < 3; to++) {
        const published = publishedOrigins.filter(
          (_value, at) => Math.floor(at / 27) === from && Math.floor((at % 9) / 3) === to,
        );
        expect(trade.inExports[from * 3 + to]!).toBeCloseTo(sum(published), 5);
      }
  });

  test('its shares by hand: Argentina exports 64.3, of which 10.61 is added abroad', () => {
    const [argentina] = exportContent(trade, ['ARG', 'TUR']);
    // Rows of the table to another country, e.g. agriculture: 3.2+4.3+0.4+3.1+2.8+4.9 and 6.1+8.4 = 33.2.
    expect(argentina!.exports).toBeCloseTo(33.2 + 28.5 + 2.6, 9);
    expect(argentina!.foreignShare).toBeCloseTo(10.6100435 / 64.3, 5);
    expect(argentina!.blocShareOfForeign).toBeCloseTo(4.23886 / 10.6100435, 4);
    expect(argentina!.domesticShare + argentina!.foreignShare).toBeCloseTo(1, 9);
  });

  test('its advantage in value added: shares of each industry weigh to 1', () => {
    const rca = valueAddedRca(trade, threeCountries.countryOf, threeCountries.industryOf, 3);
    const abroad = (sector: number): number =>
      sum(
        [0, 1, 2]
          .filter((to) => to !== threeCountries.countryOf[sector])
          .map((to) => trade.bySector[sector * 3 + to]!),
      );
    const world = sum(Array.from({ length: 9 }, (_, s) => abroad(s)));
    for (let industry = 0; industry < 3; industry++) {
      const weighed = [0, 1, 2].map(
        (country) =>
          (rca[country * 3 + industry]! *
            (abroad(country * 3) + abroad(country * 3 + 1) + abroad(country * 3 + 2))) /
          world,
      );
      expect(sum(weighed)).toBeCloseTo(1, 9);
    }
  });
});

describe('on any table', () => {
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 7 }), fc.integer())
    .map(([countries, industries, seed]) => randomTable(countries, industries, randomOf(seed)));

  test('value added of all origins sums to the final use of each country, and to its exports', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { absorbed, inExports, exports } = tradeOf(table);
        const size = table.countries.length;
        for (let country = 0; country < size; country++) {
          const used = sum(table.final.filter((_value, at) => at % size === country));
          const column = (matrix: Float64Array): number =>
            sum(matrix.filter((_value, at) => at % size === country));
          expect(Math.abs(column(absorbed) - used)).toBeLessThan(1e-9);
          expect(Math.abs(column(inExports) - exports[country]!)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('value added of a country sums to its output less what it bought', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { absorbed } = tradeOf(table);
        const size = table.countries.length;
        const n = table.output.length;
        const own = new Float64Array(size);
        for (let sector = 0; sector < n; sector++) {
          own[table.countryOf[sector]!]! += table.output[sector]!;
          for (let row = 0; row < n; row++)
            own[table.countryOf[sector]!]! -= table.intermediate[row * n + sector]!;
        }
        own.forEach((added, country) =>
          expect(Math.abs(sum(absorbed.subarray(country * size, (country + 1) * size)) - added)).toBeLessThan(
            1e-9,
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('another currency changes amounts alone', () => {
    fc.assert(
      fc.property(tables, fc.double({ min: 0.01, max: 100, noNaN: true }), (table, rate) => {
        const scaled = (values: Float64Array): Float64Array => values.map((value) => value * rate);
        const dear = tradeOf({
          ...table,
          intermediate: scaled(table.intermediate),
          final: scaled(table.final),
          output: scaled(table.output),
        });
        const plain = exportContent(tradeOf(table), ['C0', 'C1']);
        exportContent(dear, ['C0', 'C1']).forEach(({ exports, foreignShare }, at) => {
          expect(exports).toBeCloseTo(plain[at]!.exports * rate, 6);
          if (exports > 0) expect(foreignShare).toBeCloseTo(plain[at]!.foreignShare, 9);
          else expect(foreignShare).toBeNaN();
        });
      }),
      { numRuns: 40 },
    );
  });

  test('of countries that do not trade, nothing is said', () => {
    const [alone] = exportContent(tradeOf(randomTable(1, 3, randomOf(1))), ['C0']);
    expect([alone!.exports, alone!.vaxRatio, alone!.blocShareOfForeign]).toEqual([0, NaN, NaN]);
  });
});

test('a table that eats all it makes has no value added', () => {
  expect(
    valueAddedTrade({
      countries: ['AAA'],
      countryOf: Int32Array.of(0),
      intermediate: Float64Array.of(5),
      final: Float64Array.of(0),
      output: Float64Array.of(5),
    }),
  ).toEqual({ kind: 'singular' });
});
