import fc from 'fast-check';
import { expect, test } from 'vitest';
import growthLab from '../../methods/trade/growth-lab-1995.json' with { type: 'json' };
import { plainDensity, plainProximity } from '../../methods/trade/plain-indices.ts';
import { connected, marks, presenceOfMarks } from '../../methods/trade/arbitrary-presence.ts';
import { density, densityOfSets } from './density.ts';
import { goldenPresence } from '../../methods/trade/golden-presence.ts';
import { proximitySums } from './proximity-product.ts';

test('is the share of a product’s proximity that lies in products held, itself included', () => {
  // Proximities: xx 1, xy 2/3, xz 1/3; the first country has x and y.
  const presence = presenceOfMarks([
    [1, 1, 0],
    [1, 1, 0],
    [1, 0, 1],
  ]);
  const ofFirst = density(presence).subarray(0, 3);
  expect(ofFirst[0]).toBeCloseTo((1 + 2 / 3) / 2, 15);
  expect(ofFirst[1]).toBe(1);
  expect(ofFirst[2]).toBeCloseTo(1 / 3 / (1 + 1 / 3), 15);
});

test('agrees with the sums written out', () => {
  fc.assert(
    fc.property(marks(), (rows) => {
      const full = connected(rows);
      const expected = plainDensity(full, plainProximity(full)).flat();
      const found = density(presenceOfMarks(full));
      for (const [cell, share] of expected.entries()) {
        if (full.at(Math.floor(cell / full[0]!.length))!.includes(1))
          expect(found[cell]).toBeCloseTo(share, 12);
      }
    }),
  );
});

test('of everything is 1, of nothing unknown, and never falls when a product is added', () => {
  fc.assert(
    fc.property(marks(), fc.nat(), (rows, at) => {
      const presence = presenceOfMarks(connected(rows));
      const size = presence.products.length;
      const everything = new Uint8Array(size).fill(1);
      const some = presence.cells.slice(0, size);
      const more = some.slice();
      more[at % size] = 1;
      const [all, none, before, after] = [everything, new Uint8Array(size), some, more].map((set) =>
        densityOfSets(presence, [set]),
      );
      for (let p = 0; p < size; p++) {
        expect(all![p]).toBeCloseTo(1, 12);
        expect(none![p]).toBeNaN();
        expect(after![p]! - before![p]!).toBeGreaterThanOrEqual(-1e-12);
      }
    }),
  );
});

test('is exactly 0 around a product that shares no exporter with what is held', () => {
  const presence = presenceOfMarks([
    [1, 1, 0, 0],
    [0, 0, 1, 1],
  ]);
  expect(Array.from(density(presence))).toEqual([1, 1, 0, 0, 0, 0, 1, 1]);
});

test('reproduces the Growth Lab’s figures once its convention, the diagonal left out, is applied', () => {
  const presence = goldenPresence();
  const connection = proximitySums(presence);
  const ofAut = density(presence).subarray(0, presence.products.length);
  growthLab.out.densityOfAut.forEach((published, p) => {
    const withoutItself = (ofAut[p]! * connection[p]! - presence.cells[p]!) / (connection[p]! - 1);
    expect(withoutItself).toBeCloseTo(published, 12);
  });
});
