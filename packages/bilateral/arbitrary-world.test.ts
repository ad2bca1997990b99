import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryFlows, arbitraryWorld } from './arbitrary-world.ts';
import { exampleWorldTrade } from './example-world-trade.ts';
import { memberRows, productRow } from './pair-flows.ts';
import { marginsOf } from './trade-intensity.ts';

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

test('is the same for the same seed, another for another, and says that it is made up', () => {
  expect(arbitraryWorld(7)).toEqual(arbitraryWorld(7));
  expect(arbitraryWorld(8).exports).not.toEqual(arbitraryWorld(7).exports);
  expect(arbitraryWorld(7).isSynthetic).toBe(true);
});

test('has distinct codes in order', () => {
  const { countries, products } = arbitraryWorld(1, { products: 60, countries: 20, members: 10 });
  expect([...new Set(products)].sort()).toEqual(products);
  expect([...new Set(countries)].sort()).toEqual(countries);
  expect(products.every((hs) => /^\d{6}$/.test(hs))).toBe(true);
});

test('all its tables tell of the same flows', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const world = arbitraryWorld(seed);
      const { countries, members, products } = world;
      const margins = marginsOf({ size: countries.length, values: world.totals });
      for (let c = 0; c < countries.length; c++) {
        expect(sum(productRow(world.exports, c, world))).toBe(margins.exports[c]);
        expect(sum(productRow(world.imports, c, world))).toBe(margins.imports[c]);
      }
      memberRows(world).forEach((row, member) =>
        products.forEach((_, k) => {
          const bought = members.map(
            (__, i) => world.between.usd[(i * members.length + member) * products.length + k]!,
          );
          expect(sum(bought) + world.outsideImports.usd[member * products.length + k]!).toBe(
            world.imports[row * products.length + k],
          );
        }),
      );
    }),
    { numRuns: 20 },
  );
});

test('leaves fuels and gold out of the totals without them', () => {
  const { countries, products, members, flows } = arbitraryFlows(3);
  const plain = flows.filter(({ product }) => !product.startsWith('27') && !product.startsWith('7108'));
  expect(plain.length).toBeLessThan(flows.length);
  const world = exampleWorldTrade({ countries, products, members, flows });
  expect(world.totalsWithoutFuels).toEqual(
    exampleWorldTrade({ countries, products, members, flows: plain }).totals,
  );
});
