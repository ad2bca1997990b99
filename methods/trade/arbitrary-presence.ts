import fc from 'fast-check';
import type { PresenceMatrix } from '@hamkor/trade';
import { presenceMatrix } from '@hamkor/trade';

/** A presence matrix of these rows of 0 and 1; countries C0, C1, …, products P0, P1, … */
export const presenceOfMarks = (rows: readonly (readonly number[])[]): PresenceMatrix =>
  presenceMatrix(
    rows.map((_, c) => `C${c}`),
    rows[0]!.map((_, p) => `P${p}`),
    Uint8Array.from(rows.flat()),
  );

/** Rows of 0 and 1 of any shape between the given sizes. */
export const marks = (most = { countries: 9, products: 12 }): fc.Arbitrary<number[][]> =>
  fc
    .tuple(fc.integer({ min: 2, max: most.countries }), fc.integer({ min: 2, max: most.products }))
    .chain(([countries, products]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: products, maxLength: products }), {
        minLength: countries,
        maxLength: countries,
      }),
    );

/** Adds a heading that all have and a country that has all, so that no row or column is empty. */
export const connected = (rows: readonly (readonly number[])[]): number[][] => [
  ...rows.map((row) => [...row, 1]),
  [...rows[0]!.map(() => 1), 1],
];
