import fc from 'fast-check';
import { expect, test } from 'vitest';
import growthLab from '../../methods/trade/growth-lab-1995.json' with { type: 'json' };
import { plainComplexity } from '../../methods/trade/plain-indices.ts';
import { connected, marks, presenceOfMarks } from '../../methods/trade/arbitrary-presence.ts';
import type { Complexity } from './complexity.ts';
import { complexity } from './complexity.ts';
import { goldenPresence } from '../../methods/trade/golden-presence.ts';
import { correlation } from './moments.ts';
import { meanPci } from './pci.ts';

type Known = Extract<Complexity, { kind: 'complexity' }>;
const known = (rows: readonly (readonly number[])[]): Known => {
  const found = complexity(presenceOfMarks(rows));
  fc.pre(found.kind === 'complexity' && found.secondEigenvalue - found.thirdEigenvalue > 0.01);
  return found as Known;
};

test('reproduces the Growth Lab’s figures once its convention, the sd over all rows of its table, is applied', () => {
  const { pci } = complexity(goldenPresence()) as Known;
  growthLab.out.pci.forEach((published, p) => {
    expect(pci[p]! * Math.sqrt(299 / 300)).toBeCloseTo(published, 12);
  });
});

test('a country’s ECI is the mean PCI of what it has', () => {
  fc.assert(
    fc.property(marks(), (rows) => {
      const full = connected(rows);
      const { eci, pci } = known(full);
      full.forEach((row, c) => {
        if (row.includes(1)) expect(meanPci(pci, Uint8Array.from(row))).toBeCloseTo(eci[c]!, 9);
      });
    }),
  );
});

test('agrees with the plain implementation', () => {
  fc.assert(
    fc.property(marks(), (rows) => {
      const full = connected(rows);
      const ours = known(full);
      const counts = full.map((row) => row.reduce((sum, mark) => sum + mark, 0));
      fc.pre(Math.abs(correlation(ours.rawEci, counts)) > 0.05);
      plainComplexity(full).pci.forEach((value, p) => expect(ours.pci[p]).toBeCloseTo(value, 7));
    }),
  );
});

test('of a product nobody has is unknown, and so is the mean of nothing', () => {
  const found = complexity(
    presenceOfMarks([
      [1, 1, 1, 0],
      [1, 1, 0, 0],
      [1, 0, 0, 0],
    ]),
  ) as Known;
  expect(found.pci[3]).toBeNaN();
  expect(meanPci(found.pci, Uint8Array.from([0, 0, 0, 1]))).toBeNaN();
  expect(meanPci(found.pci, Uint8Array.from([1, 0, 0, 1]))).toBe(found.pci[0]);
});
