import { expect, test } from 'vitest';
import growthLab from '../../methods/trade/growth-lab-1995.json' with { type: 'json' };
import { coi } from './coi.ts';
import type { Complexity } from './complexity.ts';
import { complexity } from './complexity.ts';
import { density } from './density.ts';
import { goldenPresence } from '../../methods/trade/golden-presence.ts';
import { moments } from './moments.ts';
import type { PresenceMatrix } from './presence.ts';
import { proximitySums } from './proximity-product.ts';

type Known = Extract<Complexity, { kind: 'complexity' }>;
const setsOf = ({ countries, products, cells }: PresenceMatrix): Uint8Array[] =>
  countries.map((_, c) => cells.subarray(c * products.length, (c + 1) * products.length));

const golden = goldenPresence();
const goldenComplexity = complexity(golden) as Known;
const size = golden.products.length;
/** The Growth Lab's program leaves the diagonal out of both sums of density and takes the sd over all rows. */
const goldenConnection = proximitySums(golden).map((sum) => sum - 1);
const overRows = Math.sqrt(299 / 300);

test('reproduces the Growth Lab’s figures from densities in its convention', () => {
  const densities = density(golden).map(
    (share, cell) =>
      (share * (goldenConnection[cell % size]! + 1) - golden.cells[cell]!) / goldenConnection[cell % size]!,
  );
  const found = coi(setsOf(golden), densities, goldenComplexity.rawPci);
  Object.values(growthLab.out.coi).forEach((published, c) => {
    expect(found[c]! * overRows).toBeCloseTo(published, 12);
  });
});

test('weighs with the raw PCI: the standardised one would miss the published figures', () => {
  const densities = density(golden);
  const raw = coi(setsOf(golden), densities, goldenComplexity.rawPci);
  const shifted = coi(setsOf(golden), densities, goldenComplexity.pci);
  expect(Math.max(...raw.map((value, c) => Math.abs(value - shifted[c]!)))).toBeGreaterThan(0.01);
});

test('does not depend on the size of the raw PCI', () => {
  const densities = density(golden);
  const doubled = coi(
    setsOf(golden),
    densities,
    goldenComplexity.rawPci.map((k) => 2 * k),
  );
  coi(setsOf(golden), densities, goldenComplexity.rawPci).forEach((value, c) => {
    expect(doubled[c]).toBeCloseTo(value, 12);
  });
});

test('an empty set is unknown, and those outside the reference do not move its scale', () => {
  const densities = Float64Array.from([0, 0.2, 0.4, 0, 0.9, 0.1, Number.NaN, Number.NaN, Number.NaN]);
  const sets = [
    [1, 0, 0],
    [1, 0, 1],
    [0, 0, 0],
  ].map((row) => Uint8Array.from(row));
  const all = coi(sets, densities, Float64Array.from([3, 1, 2]));
  expect(Array.from(all)).toEqual([expect.closeTo(1, 12), expect.closeTo(-1, 12), Number.NaN]);
  const outside = [...sets.slice(0, 2), Uint8Array.from([0, 1, 0])];
  const wide = coi(
    outside,
    Float64Array.from([...densities.subarray(0, 6), 0.5, 0.5, 0.5]),
    Float64Array.from([3, 1, 2]),
    (set) => set < 2,
  );
  expect(moments(wide.subarray(0, 2)).sd).toBeCloseTo(1, 12);
  // 0.5 · 3 + 0.5 · 2 = 2.5 against 1 and 0.9: mean 0.95, sd 0.05.
  expect(wide[2]).toBeCloseTo((2.5 - 0.95) / 0.05, 10);
});
