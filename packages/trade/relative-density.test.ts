import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presenceMatrix } from './presence.ts';
import { productSpace } from './product-space.ts';
import { densityScale, relativeDensity } from './relative-density.ts';

const spaceOf = (rows: readonly (readonly number[])[]) =>
  productSpace(
    presenceMatrix(
      rows.map((_, c) => `C${c}`),
      rows[0]!.map((_, p) => `${1000 + p}`),
      Uint8Array.from(rows.flat()),
    ),
  );

/** The definition written out: proximity by counting, density by its sums, least squares by the normal equations. */
const slowRelativeDensity = (rows: readonly (readonly number[])[], set: readonly number[]): number[] => {
  const products = rows[0]!.map((_, p) => p);
  const k = products.map((p) => rows.reduce((sum, row) => sum + row[p]!, 0));
  const phi = products.map((p) =>
    products.map((q) => rows.reduce((sum, row) => sum + row[p]! * row[q]!, 0) / Math.max(k[p]!, k[q]!)),
  );
  const density = (held: readonly number[]) =>
    products.map((p) => {
      const all = phi[p]!.reduce((sum, near) => sum + near, 0);
      return phi[p]!.reduce((sum, near, q) => sum + near * held[q]!, 0) / all;
    });
  const ranked = rows.map(density);
  const mean = products.map((p) => ranked.reduce((sum, row) => sum + row[p]!, 0) / rows.length);
  const residual = (y: readonly number[]) => {
    const n = mean.length;
    const [sx, sy] = [mean.reduce((a, b) => a + b, 0), y.reduce((a, b) => a + b, 0)];
    const sxx = mean.reduce((a, b) => a + b * b, 0);
    const sxy = mean.reduce((a, b, p) => a + b * y[p]!, 0);
    const b = (n * sxy - sx * sy) / (n * sxx - sx * sx);
    const a = (sy - b * sx) / n;
    return y.map((value, p) => value - a - b * mean[p]!);
  };
  const left = ranked.map(residual);
  return residual(density(set)).map((value, p) => {
    const column = left.map((row) => row[p]!);
    const m = column.reduce((x, y) => x + y, 0) / column.length;
    return value / Math.sqrt(column.reduce((x, y) => x + (y - m) ** 2, 0) / column.length);
  });
};

const world = [
  [1, 1, 1, 0, 0, 1],
  [1, 1, 0, 0, 1, 0],
  [0, 1, 1, 1, 0, 0],
  [0, 0, 1, 1, 1, 1],
  [1, 0, 0, 1, 0, 1],
];

test('relative density agrees with the definition written out, for a country and for a union', () => {
  const space = spaceOf(world);
  const scale = densityScale(space);
  for (const set of [world[0]!, [1, 1, 1, 0, 1, 1], [0, 0, 0, 1, 0, 0]]) {
    const [density] = space.densityOfSets([Uint8Array.from(set)]);
    const slow = slowRelativeDensity(world, set);
    relativeDensity(density!, scale).forEach((value, p) => expect(value).toBeCloseTo(slow[p]!, 9));
  }
});

test('over the ranked exporters it has standard deviation 1 around every product, whatever the matrix', () => {
  const cell = fc.integer({ min: 0, max: 1 });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 4, maxLength: 8 }),
      (rows) => {
        const space = spaceOf(rows);
        const scale = densityScale(space);
        const all = rows.map((_, country) => relativeDensity(space.density(country), scale));
        space.products.forEach((_, p) => {
          if (!(scale.sd[p]! > 1e-9)) return;
          const column = all.map((row) => row[p]!);
          const mean = column.reduce((a, b) => a + b, 0) / column.length;
          const variance = column.reduce((a, b) => a + (b - mean) ** 2, 0) / column.length;
          expect(variance).toBeCloseTo(1, 6);
        });
      },
    ),
  );
});

test('a product nobody has stays unknown and disturbs no other', () => {
  const withGap = world.map((row) => [...row, 0]);
  const plain = spaceOf(world);
  const gapped = spaceOf(withGap);
  const before = relativeDensity(plain.density(0), densityScale(plain));
  const after = relativeDensity(gapped.density(0), densityScale(gapped));
  expect(after[6]).toBeNaN();
  before.forEach((value, p) => expect(after[p]).toBeCloseTo(value, 12));
});

test('a set that has everything is near to all products alike, so nothing is left over', () => {
  const space = spaceOf(world);
  const [density] = space.densityOfSets([new Uint8Array(6).fill(1)]);
  relativeDensity(density!, densityScale(space)).forEach((value) => expect(value).toBeCloseTo(0, 9));
});
