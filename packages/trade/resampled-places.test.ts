import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainComplexity, plainRca } from '../../methods/trade/plain-indices.ts';
import { referenceMatrix, rowsOf } from '../../methods/trade/reference-matrix.ts';
import { tradeIndices } from './indices.ts';
import type { ExportMatrix } from './matrix.ts';
import { presence, presenceMatrix } from './presence.ts';
import { rankedSet } from './ranked-set.ts';
import type { ResampledPlaces } from './resampled-places.ts';
import { placesOverProducts, placesOverYears } from './resampled-places.ts';
import { randomIndex, seededRandom } from './seeded-random.ts';

/** Exports of few countries in few products from a seed: somewhat nested, so that an order exists. */
const exportsOf = (height: number, width: number, seed: number): ExportMatrix => {
  const random = seededRandom(seed);
  return {
    countries: Array.from({ length: height }, (_, c) => `C${String(c).padStart(2, '0')}`),
    products: Array.from({ length: width }, (_, p) => `P${String(p).padStart(2, '0')}`),
    values: Float64Array.from({ length: height * width }, (_, at) => {
      const nested = Math.floor(at / width) / height >= (at % width) / width ? 1 : 0.2;
      return (0.05 + random()) * nested;
    }),
  };
};
const placeOf = (values: readonly number[], at: number): number =>
  1 + values.filter((value) => value > values[at]!).length;
/** Whether an order exists: neither unknown values nor two that are the same but for rounding. */
const isOrdered = (values: readonly number[]): boolean =>
  values.every(Number.isFinite) &&
  values.toSorted((a, b) => a - b).every((value, at, sorted) => at === 0 || value - sorted[at - 1]! > 1e-7);
const told = ({ places }: ResampledPlaces) =>
  [...places]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([iso3, { from, to }]) => [iso3, from, to]);
const settings = (seed: number, level = 0.9, resamples = 60) => ({
  resamples,
  level,
  random: seededRandom(seed),
});

describe('over years', () => {
  test('by the slow way: with two years the interval holds the places of either and of their mean', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 9 }),
        fc.integer({ min: 10, max: 16 }),
        fc.nat(),
        (n, width, seed) => {
          const years = [exportsOf(n, width, seed), exportsOf(n, width, seed + 1)];
          const { countries, products } = years[0]!;
          const halves = years[0]!.values.map((value, cell) => (value + years[1]!.values[cell]!) / 2);
          const slow = [years[0]!.values, halves, years[1]!.values].map((values) => {
            const has = plainRca(rowsOf({ countries, products, values })).map((row) =>
              row.map((ratio) => (ratio >= 1 ? 1 : 0)),
            );
            const kept = products.flatMap((_, p) => (has.some((row) => row[p] === 1) ? [p] : []));
            return plainComplexity(has.map((row) => kept.map((p) => row[p]!))).eci;
          });
          const found = placesOverYears(
            years,
            { ranked: countries, placed: [] },
            products,
            settings(seed, 1),
          );
          // A matrix that falls apart has no index in either way; countries that have the same share a place.
          fc.pre(found.resamples === 60 && slow.every(isOrdered));
          countries.forEach((iso3, c) => {
            const places = slow.map((eci) => placeOf(eci, c));
            expect(found.places.get(iso3)).toMatchObject({
              from: Math.min(...places),
              to: Math.max(...places),
            });
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  test('years that are the same leave no doubt', () => {
    const year = exportsOf(8, 14, 3);
    const { places, resamples } = placesOverYears(
      [year, year, year],
      { ranked: year.countries, placed: [] },
      year.products,
      settings(1),
    );
    expect(resamples).toBe(60);
    for (const { from, to, median } of places.values()) expect([from, to]).toEqual([median, median]);
    const { eci } = tradeIndices(year);
    for (const [iso3, { median }] of places)
      expect(median).toBe(placeOf([...eci], year.countries.indexOf(iso3)));
  });

  test('an exporter placed on the scale moves nobody, and stands where its own index would put it', () => {
    const years = [exportsOf(9, 15, 4), exportsOf(9, 15, 5)];
    const ranked = years[0]!.countries.slice(0, 7);
    const [alone, both] = [[], years[0]!.countries.slice(7)].map((placed) =>
      placesOverYears(years, { ranked, placed }, years[0]!.products, settings(2)),
    );
    for (const iso3 of ranked) expect(both!.places.get(iso3)).toEqual(alone!.places.get(iso3));
    for (const { from, to } of both!.places.values()) {
      expect(from).toBeGreaterThanOrEqual(1);
      expect(to).toBeLessThanOrEqual(8);
    }
    expect([...both!.places.keys()]).toEqual(years[0]!.countries);
  });
});

describe('over products', () => {
  test('by the slow way: the same draws, each with its plain index', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 8 }), fc.nat(), (n, seed) => {
        const whole = presence(exportsOf(n, 24, seed));
        const width = whole.products.length;
        const found = placesOverProducts(whole, whole, [], settings(seed, 1, 12));
        fc.pre(found.resamples === 12);
        const random = seededRandom(seed);
        const slow = Array.from({ length: 12 }, () => {
          const drawn = Array.from({ length: width }, () => randomIndex(random, width));
          const rows = whole.countries.map((_, c) => drawn.map((p) => whole.cells[c * width + p]!));
          const kept = drawn.flatMap((_, at) => (rows.some((row) => row[at] === 1) ? [at] : []));
          return plainComplexity(rows.map((row) => kept.map((at) => row[at]!))).eci;
        });
        fc.pre(slow.every(isOrdered));
        whole.countries.forEach((iso3, c) => {
          const places = slow.map((eci) => placeOf(eci, c));
          expect(found.places.get(iso3)).toMatchObject({
            from: Math.min(...places),
            to: Math.max(...places),
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  test('the same seed gives the same places, a lower level narrower ones', () => {
    const whole = presence(exportsOf(9, 30, 11));
    const [once, again, narrow] = [0.9, 0.9, 0.5].map((level) =>
      placesOverProducts(whole, whole, [], settings(7, level)),
    );
    expect(told(again!)).toEqual(told(once!));
    for (const [iso3, { from, to, median }] of narrow!.places) {
      const wide = once!.places.get(iso3)!;
      expect(wide.from).toBeLessThanOrEqual(from);
      expect(wide.to).toBeGreaterThanOrEqual(to);
      expect(median).toBe(wide.median);
    }
  });

  test('resamples that fall apart are counted out', () => {
    const apart = presenceMatrix(
      ['A', 'B', 'C', 'D'],
      ['p', 'q', 'r', 's'],
      Uint8Array.from([1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 1]),
    );
    const { places, resamples } = placesOverProducts(apart, apart, [], settings(5));
    expect(resamples).toBeLessThan(60);
    for (const { from, to } of places.values()) expect(to).toBeGreaterThanOrEqual(from);
  });
});

const matrix = referenceMatrix();
describe.skipIf(matrix === null)(
  'on the 234 × 1,239 matrix of 2016 (skipped when the reference data are absent)',
  () => {
    let ranks: Map<string, number>;
    let found: ResampledPlaces;
    beforeAll(() => {
      const all = tradeIndices(matrix!, (whole, totals) =>
        rankedSet(whole, {
          populationPersons: totals.byCountry.map(() => 1e6),
          exportsUsd: totals.byCountry,
          worldTradeUsd: totals.byProduct,
        }),
      );
      const own = all.reference.countries.map((iso3) => all.eci[matrix!.countries.indexOf(iso3)]!);
      ranks = new Map(all.reference.countries.map((iso3, at) => [iso3, placeOf(own, at)]));
      found = placesOverProducts(all.presence, all.reference, [], settings(2016, 0.9, 40));
    }, 120_000);

    test('nearly every place that the whole matrix gives lies in its interval', () => {
      expect(found.resamples).toBe(40);
      const inside = [...ranks].filter(([iso3, rank]) => {
        const { from, to } = found.places.get(iso3)!;
        return from <= rank && rank <= to;
      });
      expect(inside.length / ranks.size).toBeGreaterThan(0.95);
    });

    test('the first are sure, the middle is not: Japan within three places, a median width of several', () => {
      const japan = found.places.get('JPN')!;
      expect(japan.to).toBeLessThanOrEqual(3);
      const widths = [...found.places.values()].map(({ from, to }) => to - from).sort((a, b) => a - b);
      expect(widths[Math.floor(widths.length / 2)]).toBeGreaterThanOrEqual(4);
    });
  },
);
