import type { CountryIndicesDocument, PlacesDocument } from '@hamkor/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Placed } from './placed.ts';
import { inPlaceOrder, isSurelyAbove, surelyAbove } from './placed.ts';

const country = (iso3: string, places: PlacesDocument | null, eci = 0) =>
  ({ iso3, eci, places }) as CountryIndicesDocument;

test('countries stand by their middle place; those without places are left out', () => {
  const rows = [
    country('KAZ', { from: 60, to: 90, median: 75 }),
    country('TUV', null),
    country('JPN', { from: 1, to: 1, median: 1 }),
    country('UZB', { from: 70, to: 95, median: 75 }, 1),
  ];
  expect(inPlaceOrder(rows).map(({ iso3 }) => iso3)).toEqual(['JPN', 'UZB', 'KAZ']);
});

test('whiskers that touch are not ordered', () => {
  expect(isSurelyAbove({ from: 1, to: 4, median: 2 }, { from: 5, to: 9, median: 6 })).toBe(true);
  expect(isSurelyAbove({ from: 1, to: 5, median: 2 }, { from: 5, to: 9, median: 6 })).toBe(false);
});

test('being surely above is an order: nobody is above itself, and above two steps is above', () => {
  const places = fc
    .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 20 }))
    .map(([from, width]) => ({ from, to: from + width, median: from + width / 2 }));
  fc.assert(
    fc.property(fc.array(places, { maxLength: 12 }), (all) => {
      const told = surelyAbove(all.map((each, at) => country(`C${at}`, each) as Placed));
      const above = new Map(
        told.map(({ country: { iso3 }, above: those }) => [iso3, those.map((c) => c.iso3)]),
      );
      for (const [iso3, those] of above) {
        expect(those).not.toContain(iso3);
        for (const other of those) expect(those).toEqual(expect.arrayContaining(above.get(other)!));
      }
    }),
  );
});
