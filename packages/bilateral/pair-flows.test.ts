import { expect, test } from 'vitest';
import { arbitraryFlows } from './arbitrary-world.ts';
import { exampleWorldTrade } from './example-world-trade.ts';
import { flowsBetween, memberRows, productRow } from './pair-flows.ts';

test('finds each flow between members under exporter, importer, product', () => {
  const made = arbitraryFlows(11);
  const world = exampleWorldTrade(made);
  made.members.forEach((exporter, i) =>
    made.members.forEach((importer, j) => {
      const { usd, tonnes } = flowsBetween(world, i, j);
      made.products.forEach((product, k) => {
        const own = made.flows.find(
          (flow) => flow.exporter === exporter && flow.importer === importer && flow.product === product,
        );
        expect(usd[k]).toBe(own?.usd ?? 0);
        expect(tonnes[k]).toBe(own?.tonnes ?? 0);
      });
    }),
  );
});

test('is a view, not a copy', () => {
  const world = exampleWorldTrade(arbitraryFlows(1));
  expect(flowsBetween(world, 1, 0).usd.buffer).toBe(world.between.usd.buffer);
  expect(productRow(world.exports, 1, world).byteOffset).toBe(8 * world.products.length);
});

test('knows the members among the countries, and refuses a world without one of them', () => {
  expect(Array.from(memberRows({ countries: ['DEU', 'KAZ', 'UZB'], members: ['KAZ', 'UZB'] }))).toEqual([
    1, 2,
  ]);
  expect(() => memberRows({ countries: ['DEU'], members: ['KAZ'] })).toThrow('KAZ');
});
