import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryFlows } from './arbitrary-world.ts';
import { dependence } from './dependence.ts';
import { exampleWorldTrade } from './example-world-trade.ts';
import { withoutFuelsAndGold } from './fuels-and-gold.ts';
import { coarserCodes } from './roll-up.ts';

const flow = (exporter: string, product: string, usd: number) => ({
  exporter,
  importer: 'KAZ',
  product,
  usd,
});

test('by hand: one product from a single outside supplier, one shared, one from a member', () => {
  const world = exampleWorldTrade({
    countries: ['DEU', 'KAZ', 'RUS', 'USA'],
    members: ['KAZ', 'RUS'],
    products: ['840810', '840820', '870110'],
    flows: [
      flow('DEU', '840810', 60),
      flow('RUS', '840810', 40),
      flow('DEU', '840820', 50),
      flow('USA', '840820', 50),
      flow('RUS', '870110', 100),
    ],
  });
  const groups = coarserCodes(world.products, 2);
  const found = dependence(world, { of: groups.of, count: groups.codes.length });
  // Kazakhstan: chapter 84 then 87; Russia buys nothing.
  expect(Array.from(found.imports)).toEqual([200, 100, 0, 0]);
  expect(found.hhi[0]).toBeCloseTo((100 * (0.36 + 0.16) + 100 * 0.5) / 200, 14);
  expect(Array.from(found.singleOutside)).toEqual([100, 0, 0, 0]);
  expect(Array.from(found.singleOutsideShare)).toEqual([0.5, 0, Number.NaN, Number.NaN]);
  expect(Array.from(found.bloc.subarray(0, 2))).toEqual([0.2, 1]);
  expect(Array.from(found.products)).toEqual([2, 1, 0, 0]);
  expect(Array.from(found.singleProducts)).toEqual([1, 0, 0, 0]);
});

test('exactly half is not a single supplier', () => {
  const world = exampleWorldTrade({
    countries: ['DEU', 'KAZ', 'USA'],
    members: ['KAZ'],
    products: ['840820'],
    flows: [flow('DEU', '840820', 50), flow('USA', '840820', 50)],
  });
  expect(dependence(world, { of: Int32Array.of(0), count: 1 }).singleOutside[0]).toBe(0);
});

test('agrees with counting flow by flow, with and without fuels', () => {
  fc.assert(
    fc.property(fc.integer(), fc.boolean(), (seed, areFuelsLeftOut) => {
      const made = arbitraryFlows(seed);
      const world = exampleWorldTrade(made);
      const groups = coarserCodes(world.products, 2);
      const counted = areFuelsLeftOut ? withoutFuelsAndGold(world.products) : undefined;
      const found = dependence(world, { of: groups.of, count: groups.codes.length }, counted);
      made.members.forEach((member, row) =>
        groups.codes.forEach((group, column) => {
          const own = made.flows.filter(
            ({ importer, product }) =>
              importer === member &&
              product.startsWith(group) &&
              !(areFuelsLeftOut && (product.startsWith('27') || product.startsWith('7108'))),
          );
          const total = own.reduce((sum, { usd }) => sum + usd, 0);
          let single = 0;
          for (const product of new Set(own.map(({ product: hs }) => hs))) {
            const sellers = own.filter((candidate) => candidate.product === product);
            const all = sellers.reduce((sum, { usd }) => sum + usd, 0);
            if (sellers.some(({ exporter, usd }) => !made.members.includes(exporter) && usd > all / 2))
              single += all;
          }
          const cell = row * groups.codes.length + column;
          expect(found.imports[cell]).toBe(total);
          expect(found.singleOutside[cell]).toBe(single);
          if (total > 0)
            expect(found.bloc[cell]).toBeCloseTo(
              own.reduce((sum, { exporter, usd }) => sum + (made.members.includes(exporter) ? usd : 0), 0) /
                total,
              12,
            );
          else expect(found.bloc[cell]).toBeNaN();
        }),
      );
    }),
    { numRuns: 30 },
  );
});
