import { beforeAll, describe, expect, test } from 'vitest';
import type { PlainIndices } from '../../methods/trade/plain-indices.ts';
import { plainIndices } from '../../methods/trade/plain-indices.ts';
import { referenceMatrix, rowsOf } from '../../methods/trade/reference-matrix.ts';
import type { TradeIndices } from './indices.ts';
import { tradeIndices } from './indices.ts';
import { exportMatrix } from './matrix.ts';
import { proximity } from './proximity.ts';
import { rankedSet } from './ranked-set.ts';

const matrix = referenceMatrix();

/** Largest difference, relative where the value is above 1; a NaN on one side only is infinite. */
const distance = (ours: ArrayLike<number>, theirs: readonly number[]): number => {
  expect(ours.length).toBe(theirs.length);
  return theirs.reduce((worst, value, i) => {
    if (Number.isNaN(value) && Number.isNaN(ours[i])) return worst;
    const difference = Math.abs(ours[i]! - value) / Math.max(1, Math.abs(value));
    return difference <= worst ? worst : Number.isNaN(difference) ? Infinity : difference;
  }, 0);
};

describe.skipIf(matrix === null)(
  'on the 234 × 1,239 matrix of 2016 (skipped when the reference data are absent)',
  () => {
    let ours: TradeIndices;
    let plain: PlainIndices;
    beforeAll(() => {
      ours = tradeIndices(matrix!);
      plain = plainIndices(rowsOf(matrix!));
    });

    test('presence, diversity and ubiquity equal the plain counts', () => {
      expect(Array.from(ours.presence.cells)).toEqual(plain.presence.flat());
      expect(Array.from(ours.diversity)).toEqual(plain.diversity);
      expect(Array.from(ours.ubiquity)).toEqual(plain.ubiquity);
    });

    test.each([
      ['Balassa index', () => distance(ours.rca, plain.rca.flat())],
      ['ECI', () => distance(ours.eci, plain.eci)],
      ['PCI', () => distance(ours.pci, plain.pci)],
      ['density', () => distance(ours.density, plain.density.flat())],
      ['outlook index', () => distance(ours.coi, plain.coi)],
      ['outlook gain', () => distance(ours.cog, plain.cog.flat())],
      ['fitness', () => distance(ours.fitness, plain.fitness)],
      ['complexity of products by fitness', () => distance(ours.fitnessComplexity, plain.fitnessComplexity)],
      ['concentration', () => distance(ours.hhi, plain.hhi)],
    ])('%s agrees with the plain implementation to 1e-9', (_, largest) => {
      expect(largest()).toBeLessThan(1e-9);
    });

    test('every proximity agrees with the plain implementation to 1e-9', () => {
      const phi = proximity(ours.presence);
      const worst = plain.proximity.map((row, p) => distance(phi.row(p), row));
      expect(Math.max(...worst)).toBeLessThan(1e-9);
    });

    test('the counts published with this matrix are met: 162,910 cells, 16.17 trillion USD', () => {
      expect(matrix!.values.filter((value) => value > 0).length).toBe(162_910);
      expect(ours.totals.world / 1e12).toBeCloseTo(16.17, 2);
    });

    test('without a ranked set tiny exporters stand among the first twelve, as measured for this year', () => {
      const first = ours.matrix.countries
        .map((iso3, c) => [iso3, ours.eci[c]!] as const)
        .toSorted((a, b) => b[1] - a[1])
        .slice(0, 12)
        .map(([iso3]) => iso3);
      expect(first).toEqual(expect.arrayContaining(['TUV', 'UMI', 'NIU', 'WLF']));
    });

    test('with the size rules Japan, Switzerland and Germany lead and nobody loses his index', () => {
      const large = tradeIndices(matrix!, (presence, totals) =>
        rankedSet(presence, {
          populationPersons: totals.byCountry.map(() => 1e6),
          exportsUsd: totals.byCountry,
          worldTradeUsd: totals.byProduct,
        }),
      );
      const order = large.reference.countries
        .map((iso3) => [iso3, large.eci[large.matrix.countries.indexOf(iso3)]!] as const)
        .toSorted((a, b) => b[1] - a[1])
        .map(([iso3]) => iso3);
      expect(order.slice(0, 8)).toEqual(expect.arrayContaining(['JPN', 'CHE', 'DEU']));
      expect(large.reference.countries.length).toBeLessThan(234);
      expect(large.eci.some(Number.isNaN)).toBe(false);
    });
  },
  120_000,
);

test('a country and a product without exports stay unknown and change nobody else', () => {
  const cells = [
    ['A', 'x', 5],
    ['A', 'y', 5],
    ['A', 'z', 1],
    ['B', 'y', 7],
    ['B', 'z', 3],
    ['C', 'z', 9],
    ['C', 'y', 1],
  ].map(([country, product, value]) => ({
    country: String(country),
    product: String(product),
    value: Number(value),
  }));
  const without = tradeIndices(exportMatrix(cells));
  const withSilent = tradeIndices(
    exportMatrix([
      ...cells,
      { country: 'M', product: 'a', value: 0 },
      { country: 'A', product: 'a', value: 0 },
    ]),
  );
  expect(withSilent.matrix.countries).toEqual(['A', 'B', 'C', 'M']);
  for (const name of ['eci', 'coi', 'fitness', 'hhi'] as const) {
    expect(withSilent[name][3], name).toBeNaN();
    expect(Array.from(withSilent[name].subarray(0, 3)), name).toEqual(Array.from(without[name]));
  }
  expect(withSilent.pci[0]).toBeNaN();
  expect(Array.from(withSilent.pci.subarray(1))).toEqual(Array.from(without.pci));
  expect(Array.from(withSilent.density.subarray(12))).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
  expect(withSilent.rca[0]).toBeNaN();
});
