import fc from 'fast-check';
import { expect, test } from 'vitest';
import growthLab from '../../methods/trade/growth-lab-1995.json' with { type: 'json' };
import { connected, marks, presenceOfMarks } from '../../methods/trade/arbitrary-presence.ts';
import { cog } from './cog.ts';
import type { Complexity } from './complexity.ts';
import { complexity } from './complexity.ts';
import { goldenPresence } from '../../methods/trade/golden-presence.ts';
import type { PresenceMatrix } from './presence.ts';
import { proximity } from './proximity.ts';
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

test('reproduces the Growth Lab’s figures from the same sum in its convention', () => {
  const { row } = proximity(golden);
  const [first] = setsOf(golden);
  const { rawPci, sd } = goldenComplexity;
  growthLab.out.cogOfAut.forEach((published, p) => {
    const near = row(p);
    const gain = first!.reduce(
      (sum, mark, q) =>
        mark === 1 || first![p] === 1 || q === p ? sum : sum + (near[q]! * rawPci[q]!) / goldenConnection[q]!,
      0,
    );
    expect((gain / sd) * overRows).toBeCloseTo(published, 12);
  });
});

test('agrees with its sum written out, and is 0 for what a country has', () => {
  fc.assert(
    fc.property(marks(), (rows) => {
      const presence = presenceOfMarks(connected(rows));
      const complex = complexity(presence);
      fc.pre(complex.kind === 'complexity');
      const { rawPci, sd } = complex as Known;
      const connection = proximitySums(presence);
      const phi = proximity(presence);
      const gains = cog(presence, setsOf(presence), complex as Known);
      const width = presence.products.length;
      setsOf(presence).forEach((set, c) => {
        for (let p = 0; p < width; p++) {
          let sum = 0;
          for (let q = 0; q < width; q++) {
            if (set[q] === 0) sum += (phi.between(p, q) * rawPci[q]!) / connection[q]! / sd;
          }
          const expected = set[p] === 1 ? 0 : sum;
          expect(gains[c * width + p]! - expected).toBeCloseTo(0, 9);
          if (set[p] === 1) expect(gains[c * width + p]).toBe(0);
        }
      });
    }),
  );
});

test('is unknown for an empty set', () => {
  const gains = cog(golden, [new Uint8Array(size)], goldenComplexity);
  expect(gains.every(Number.isNaN)).toBe(true);
});
