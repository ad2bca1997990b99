import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connected, marks, presenceOfMarks } from '../../methods/trade/arbitrary-presence.ts';
import { complexity } from './complexity.ts';
import { density } from './density.ts';
import { diversity } from './diversity.ts';
import { productSpace } from './product-space.ts';
import { proximity } from './proximity.ts';
import { ubiquity } from './ubiquity.ts';

test('gives for every country and product what the methods give by themselves', () => {
  fc.assert(
    fc.property(marks(), (rows) => {
      const presence = presenceOfMarks(connected(rows));
      const space = productSpace(presence);
      const width = presence.products.length;
      const phi = proximity(presence);
      const densities = density(presence);
      expect(space.diversity).toEqual(diversity(presence));
      expect(space.ubiquity).toEqual(ubiquity(presence));
      expect(space.complexity).toEqual(complexity(presence));
      presence.products.forEach((code, p) => {
        expect(space.productAt(code)).toBe(p);
        expect(space.proximity.row(p)).toEqual(phi.row(p));
      });
      presence.countries.forEach((iso3, c) => {
        expect(space.countryAt(iso3)).toBe(c);
        expect(space.density(c)).toEqual(densities.subarray(c * width, (c + 1) * width));
        expect(space.densityOfSets([space.capabilities(c)])).toEqual([space.density(c)]);
      });
    }),
    { numRuns: 30 },
  );
});

test('a code that is not in the space has no place', () => {
  const space = productSpace(presenceOfMarks([[1, 1]]));
  expect(space.countryAt('ATA')).toBeNull();
  expect(space.productAt('9999')).toBeNull();
});

test('counts diversity by country and ubiquity by product', () => {
  const space = productSpace(
    presenceOfMarks([
      [1, 1, 0],
      [1, 0, 0],
    ]),
  );
  expect(Array.from(space.diversity)).toEqual([2, 1]);
  expect(Array.from(space.ubiquity)).toEqual([2, 1, 0]);
});

test('what takes time is computed once', () => {
  const space = productSpace(
    presenceOfMarks([
      [1, 1, 0],
      [1, 0, 1],
    ]),
  );
  expect(space.proximity).toBe(space.proximity);
  expect(space.complexity).toBe(space.complexity);
  expect(space.density(0).buffer).toBe(space.density(1).buffer);
});
