import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryFlows, arbitraryWorld } from './arbitrary-world.ts';
import { exampleWorldTrade } from './example-world-trade.ts';
import { exportPotential, unrealisedOf } from './export-potential.ts';
import type { WorldTrade } from './world-trade.ts';

/*
 * KAZ and UZB are the bloc, DEU the rest. Product 1: KAZ sells 20 to UZB, 60 to DEU; DEU sells 20 to UZB.
 * Product 2: KAZ sells 10 to UZB; DEU sells 90 to UZB and 20 to KAZ.
 * v_KAZ = 80, 10; v_1 = 100, v_2 = 120; m_UZB = 40, 100; m_KAZ = 0, 20.
 */
const flow = (exporter: string, importer: string, product: string, usd: number) => ({
  exporter,
  importer,
  product,
  usd,
});
const small = exampleWorldTrade({
  countries: ['DEU', 'KAZ', 'UZB'],
  members: ['KAZ', 'UZB'],
  products: ['720851', '840810'],
  flows: [
    flow('KAZ', 'UZB', '720851', 20),
    flow('KAZ', 'DEU', '720851', 60),
    flow('DEU', 'UZB', '720851', 20),
    flow('KAZ', 'UZB', '840810', 10),
    flow('DEU', 'UZB', '840810', 90),
    flow('DEU', 'KAZ', '840810', 20),
  ],
});

test('by hand: today’s growth, no distances, no tariffs', () => {
  const found = exportPotential(small);
  // Ease KAZ-UZB = 30 / (80/100 × 40 + 10/120 × 100).
  const ease = 30 / (32 + 1000 / 120);
  expect(found.ease[1]).toBeCloseTo(ease, 14);
  expect(found.potential[2]).toBeCloseTo(0.8 * 40 * ease, 12);
  // Re-export guard in the second product: sells 10, buys 20.
  expect(found.reExportGuard[1]).toBe(0.5);
  expect(found.potential[3]).toBeCloseTo((10 / 120) * 0.5 * 100 * ease, 12);
  expect(found.potentialToday).toEqual(found.potential);
  expect([found.isGrowthKnown, found.areTariffsKnown]).toEqual([false, false]);
});

test('by hand: growth moves shares within the product and demand by income and heads', () => {
  const found = exportPotential(small, {
    gdpGrowth: Float64Array.of(1, 1.5, 1.2),
    populationGrowth: Float64Array.of(1, 1, 1.1),
  });
  expect(found.projectedShare[0]).toBeCloseTo((80 * 1.5) / (80 * 1.5 + 20 * 1), 14);
  // Elasticity 1: growth per head times growth of heads is growth of the economy.
  expect(found.demand[2]).toBeCloseTo(40 * 1.2, 12);
  const elastic = exportPotential(small, {
    gdpGrowth: Float64Array.of(1, 1.5, 1.2),
    populationGrowth: Float64Array.of(1, 1, 1.1),
    elasticity: Float64Array.of(1, 1, 2, Number.NaN),
  });
  expect(elastic.demand[2]).toBeCloseTo(40 * (1.2 / 1.1) ** 2 * 1.1, 12);
  expect(elastic.demand[3]).toBeCloseTo(100 * 1.2, 12);
});

test('a country whose growth is unknown keeps its share', () => {
  const found = exportPotential(small, { gdpGrowth: Float64Array.of(1.3, Number.NaN, 1) });
  expect(found.projectedShare[0]).toBeCloseTo(0.8, 14);
});

test('by hand: distance and tariffs are factors of their own', () => {
  const distances = Float64Array.of(Number.NaN, Math.log(1000), Math.log(1000), Number.NaN);
  const base = exportPotential(small);
  const far = exportPotential(small, { lnDistance: distances });
  const factor = Math.exp(-Math.abs(Math.log(1000) - small.suppliers.meanLnDistance[2]!));
  expect(far.distanceFactor(0, 1, 0)).toBeCloseTo(factor, 14);
  expect(far.potential[2]).toBeCloseTo(base.potential[2]! * factor, 12);
  const favoured = exportPotential(small, {
    globalAdvantage: Float64Array.of(1.1, 1, 1, 1),
    marketAdvantage: new Float64Array(8).fill(Number.NaN).fill(1.2, 2, 3),
  });
  expect(favoured.potential[2]).toBeCloseTo(base.potential[2]! * 1.1 * 1.2, 12);
  expect(favoured.potential[3]).toBe(base.potential[3]);
});

test('a pair that does not trade takes the median of its neighbours, and is marked', () => {
  const found = exportPotential(small);
  // UZB sells nothing: the only pair that trades is KAZ-UZB, which shares neither exporter nor importer.
  expect(Array.from(found.isEaseFloor)).toEqual([0, 0, 1, 0]);
  expect(found.ease[2]).toBe(found.ease[1]);
  const world = arbitraryWorld(5, { members: 4, countries: 7, filled: 0.9 });
  const size = 4;
  const silent = { ...world, between: { ...world.between, usd: Float64Array.from(world.between.usd) } };
  silent.between.usd.fill(0, world.products.length, 2 * world.products.length);
  const { ease, isEaseFloor } = exportPotential(silent);
  expect(isEaseFloor[1]).toBe(1);
  const neighbours = [2, 3, 1 + 2 * size, 1 + 3 * size].map((cell) => ease[cell]!).sort((a, b) => a - b);
  expect(ease[1]).toBeCloseTo((neighbours[1]! + neighbours[2]!) / 2, 14);
});

test('unknown exports or imports leave the potential unknown, others as they are', () => {
  const holed: WorldTrade = { ...small, imports: Float64Array.from(small.imports).fill(Number.NaN, 4, 5) };
  const found = exportPotential(holed);
  expect(found.potential[2]).toBeNaN();
  expect(found.potential[3]).toBeGreaterThan(0);
});

test('what is not counted has no potential and does not enter the ease', () => {
  const found = exportPotential(small, { counted: Uint8Array.of(1, 0) });
  expect(found.potential[3]).toBeNaN();
  expect(found.ease[1]).toBeCloseTo(20 / 32, 14);
});

/** The formula with loops over flows, without any table of the world. */
const slow = (
  made: ReturnType<typeof arbitraryFlows>,
  growth: readonly number[],
  i: string,
  j: string,
  k: string,
) => {
  const sum = (keeps: (of: (typeof made.flows)[number]) => boolean): number =>
    made.flows.filter(keeps).reduce((total, { usd }) => total + usd, 0);
  const sold = (c: string, p: string): number => sum((of) => of.exporter === c && of.product === p);
  const bought = (c: string, p: string): number => sum((of) => of.importer === c && of.product === p);
  const grown = made.countries.reduce((total, c, place) => total + sold(c, k) * growth[place]!, 0);
  const share = (sold(i, k) * growth[made.countries.indexOf(i)]!) / grown;
  const guard = bought(i, k) > 0 ? Math.min(1, sold(i, k) / bought(i, k)) : 1;
  const predicted = made.products.reduce((total, p) => {
    const world = sum((of) => of.product === p);
    return world > 0 ? total + (sold(i, p) / world) * bought(j, p) : total;
  }, 0);
  const ease = sum((of) => of.exporter === i && of.importer === j) / predicted;
  return share * guard * bought(j, k) * growth[made.countries.indexOf(j)]! * ease;
};

test('agrees with the formula flow by flow', () => {
  const growths = fc.array(fc.double({ min: 0.8, max: 1.6, noNaN: true }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.integer(), growths, (seed, growth) => {
      const made = arbitraryFlows(seed, { products: 8, filled: 0.7 });
      const found = exportPotential(exampleWorldTrade(made), {
        gdpGrowth: Float64Array.from(growth),
        populationGrowth: new Float64Array(6).fill(1),
      });
      for (const [i, j] of [
        [0, 1],
        [2, 0],
      ] as const)
        for (let k = 0; k < made.products.length; k++) {
          if (found.isEaseFloor[i * 3 + j] === 1) continue;
          const expected = slow(made, growth, made.members[i]!, made.members[j]!, made.products[k]!);
          const value = found.potential[(i * 3 + j) * made.products.length + k]!;
          if (Number.isFinite(expected))
            expect(value / (expected || 1)).toBeCloseTo(expected === 0 ? 0 : 1, 9);
        }
    }),
    { numRuns: 25 },
  );
});

test('over products a pair’s potential is its trade when shares, guard and growth are neutral', () => {
  // Σ_k (v_ik / v_k) m_jk × ease = v_ij: without growth, distance and guard the method only redistributes.
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const world = arbitraryWorld(seed);
      const found = exportPotential(world);
      const width = world.products.length;
      for (const pair of [1, 2, 3, 5]) {
        if (found.isEaseFloor[pair] === 1) continue;
        const i = Math.floor(pair / 3);
        let [potential, actual] = [0, 0];
        for (let k = 0; k < width; k++) {
          const value = found.potential[pair * width + k]!;
          if (value > 0) potential += value / found.reExportGuard[i * width + k]!;
          actual += world.between.usd[pair * width + k]!;
        }
        expect(potential / actual).toBeCloseTo(1, 9);
      }
    }),
    { numRuns: 40 },
  );
});

test('another currency changes amounts and nothing else', () => {
  const scaled = exampleWorldTrade({
    countries: ['DEU', 'KAZ', 'UZB'],
    members: ['KAZ', 'UZB'],
    products: ['720851', '840810'],
    flows: [
      flow('KAZ', 'UZB', '720851', 20_000),
      flow('KAZ', 'DEU', '720851', 60_000),
      flow('DEU', 'UZB', '720851', 20_000),
    ],
  });
  const base = exampleWorldTrade({
    countries: ['DEU', 'KAZ', 'UZB'],
    members: ['KAZ', 'UZB'],
    products: ['720851', '840810'],
    flows: [
      flow('KAZ', 'UZB', '720851', 20),
      flow('KAZ', 'DEU', '720851', 60),
      flow('DEU', 'UZB', '720851', 20),
    ],
  });
  expect(exportPotential(scaled).ease).toEqual(exportPotential(base).ease);
  expect(exportPotential(scaled).potential[2]).toBeCloseTo(1000 * exportPotential(base).potential[2]!, 9);
  // Nobody sells the second product: nothing can be sold of it.
  expect(exportPotential(base).potential[3]).toBe(0);
});

test.each([
  ['half sold, friction only', 100, 100, 50, { unrealised: 50, byEase: 50, byGrowth: 0, share: 0.5 }],
  ['growth only', 120, 80, 90, { unrealised: 30, byEase: 0, byGrowth: 30, share: 0.25 }],
  ['both', 120, 100, 60, { unrealised: 60, byEase: 40, byGrowth: 20, share: 0.5 }],
  ['a shrinking market', 80, 100, 60, { unrealised: 20, byEase: 20, byGrowth: 0, share: 0.25 }],
  ['more than its potential', 100, 100, 150, { unrealised: 0, byEase: 0, byGrowth: 0, share: 0 }],
] as const)('%s', (_, potential, today, actual, expected) => {
  expect(unrealisedOf(potential, today, actual)).toEqual(expected);
});

test('the parts add up; the unknown stays unknown', () => {
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, (potential, today, actual) => {
      const { unrealised, byEase, byGrowth } = unrealisedOf(potential, today, actual);
      expect(byEase + byGrowth).toBeCloseTo(unrealised, 6);
      expect(Math.min(unrealised, byEase, byGrowth)).toBeGreaterThanOrEqual(0);
    }),
  );
  const { unrealised, byEase, byGrowth } = unrealisedOf(Number.NaN, 1, 1);
  expect([unrealised, byEase, byGrowth]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect(unrealisedOf(0, 0, 0).share).toBeNaN();
});
