import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExampleFlow } from './example-trade.ts';
import { exampleTrade } from './example-trade.ts';
import { loadedHeadings } from './loaded-headings.ts';
import { allSubstitutions, headingBound, lineMatches, reExportGuard } from './loaded-substitution-case.ts';

const members = ['IND', 'KAZ', 'UZB'];

/**
 * Copper wire 7408, two lines. India buys 740811 for 100 at 10 a tonne and 740819 for 40 outside; Kazakhstan sells
 * 740811 for 60 at 8 a tonne and 740819 for 50 without a mass outside; of 740819 it buys twice what it sells.
 */
const rows: readonly ExampleFlow[] = [
  ['CHL', 'IND', '740811', 100, 10],
  ['CHL', 'IND', '740819', 40, 4],
  ['KAZ', 'DEU', '740811', 60, 7.5],
  ['KAZ', 'DEU', '740819', 50],
  ['CHL', 'KAZ', '740819', 100],
];
const loaded = exampleTrade(members, rows, 0.1);
const match = lineMatches(loaded, loadedHeadings(loaded));
const [india, kazakhstan] = [0, 1];

test('a line by hand: the smaller flow times the smaller unit value over the larger', () => {
  const found = match(kazakhstan, india, 0)!;
  expect(found.matched).toBe(60);
  expect(found.fit).toBeCloseTo(0.8, 12);
  expect(found.value).toBeCloseTo(48, 12);
  expect(found.low).toBeCloseTo(54 * 0.8, 12);
  expect(found.high).toBeCloseTo(66 * 0.8, 12);
});

test('what a supplier only passes on does not count, and an unknown fit takes nothing off', () => {
  expect(reExportGuard(loaded, loadedHeadings(loaded).members[kazakhstan]!, 1)).toBe(0.5);
  const found = match(kazakhstan, india, 1)!;
  expect(found.matched).toBe(25);
  expect(found.fit).toBeNaN();
  expect(found.value).toBe(25);
});

test('lines add up to the heading; the fit is of the lines where it is known', () => {
  const all = allSubstitutions({ members }, loaded, match, () => members.map(() => ({}) as never), 1);
  const found = all.find(({ supplier, importer }) => supplier === kazakhstan && importer === india)!;
  expect(found.matchedUsd).toBe(85);
  expect(found.valueUsd).toBeCloseTo(73, 12);
  expect(found.fit).toBeCloseTo(0.8, 12);
  expect(found.lines).toBe(2);
  expect(all.some(({ supplier, importer }) => supplier === importer)).toBe(false);
});

const sumOf = (table: Float64Array): number => table.reduce((all, usd) => all + usd, 0);
const outside = (iso3: string): boolean => !members.includes(iso3);

const codes = ['AUS', 'CHL', 'IND', 'KAZ', 'UZB'];
const flow = fc
  .tuple(
    fc.constantFrom(...codes),
    fc.constantFrom(...codes),
    fc.constantFrom('740811', '740819', '740821'),
    fc.integer({ min: 1, max: 1000 }),
    fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
  )
  .filter(([from, to]) => from !== to);
const ableOnes = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());

test('the joint bound is no more than what is bought, what is sold, or the pairs together', () => {
  fc.assert(
    fc.property(fc.array(flow, { minLength: 1, maxLength: 40 }), ableOnes, (flows, able) => {
      const world = exampleTrade(members, flows as ExampleFlow[]);
      const { boundUsd, pairwiseUsd, carried } = headingBound(world, 0, able);
      const { outsideImports, outsideExports } = world.trade;
      const close = 1e-6;
      expect(boundUsd).toBeLessThanOrEqual(
        Math.min(sumOf(outsideImports.usd), sumOf(outsideExports.usd)) + close,
      );
      expect(boundUsd).toBeLessThanOrEqual(pairwiseUsd + close);
      expect(sumOf(carried)).toBeCloseTo(boundUsd, 6);
      for (let i = 0; i < 3; i++) {
        expect(carried[i * 3 + i]).toBe(0);
        if (!able[i]) expect(sumOf(carried.subarray(i * 3, i * 3 + 3))).toBe(0);
      }
    }),
  );
});

test('matches are those of a plain sum over the rows, and bounds hold the value', () => {
  fc.assert(
    fc.property(fc.array(flow, { minLength: 1, maxLength: 40 }), (drawn) => {
      const flows = drawn as ExampleFlow[];
      const world = exampleTrade(members, flows, 0.2);
      const at = lineMatches(world, loadedHeadings(world));
      const total = (keep: (row: ExampleFlow) => boolean): number =>
        flows.filter(keep).reduce((sum, [, , , usd]) => sum + usd, 0);
      members.forEach((seller, i) =>
        members.forEach((buyer, j) => {
          if (i === j) return;
          world.trade.products.forEach((hs, k) => {
            const bought = total(([from, to, line]) => outside(from) && to === buyer && line === hs);
            const sold = total(([from, to, line]) => from === seller && outside(to) && line === hs);
            const exports = total(([from, , line]) => from === seller && line === hs);
            const imports = total(([, to, line]) => to === seller && line === hs);
            const own = sold * Math.min(1, imports === 0 ? 1 : exports / imports);
            const found = at(i, j, k);
            expect(found?.matched ?? 0).toBeCloseTo(Math.min(bought, own), 9);
            if (found === null) return;
            expect(found.value).toBeLessThanOrEqual(found.matched + 1e-9);
            expect(found.low).toBeLessThanOrEqual(found.value + 1e-9);
            expect(found.high).toBeGreaterThanOrEqual(found.value - 1e-9);
          });
        }),
      );
    }),
  );
});

test('the order in which members stand changes no pair', () => {
  const turned = [...members].reverse();
  const other = exampleTrade(turned, rows, 0.1);
  const there = lineMatches(other, loadedHeadings(other));
  members.forEach((_, i) =>
    members.forEach((__, j) => {
      if (i !== j) expect(there(2 - i, 2 - j, 0)).toEqual(match(i, j, 0));
    }),
  );
});
