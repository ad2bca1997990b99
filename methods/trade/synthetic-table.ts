import type { ExportMatrix } from '@hamkor/trade';

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export const seededNumbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A matrix as a CSV table of its positive cells. */
export const csvOf = ({ countries, products, values }: ExportMatrix): string => {
  const lines = ['exporter,product,export_usd'];
  for (let cell = 0; cell < values.length; cell++) {
    if (values[cell] === 0) continue;
    const country = countries[Math.floor(cell / products.length)]!;
    lines.push(`${country},${products[cell % products.length]!},${values[cell]!}`);
  }
  return `${lines.join('\n')}\n`;
};

/**
 * A table of the size of HS6, for timing only: every heading is split in four, a cell keeps each part with a chance
 * of 0.7 and its value is dealt out among the parts kept by random weights.
 */
export const splitInFour = (matrix: ExportMatrix, seed: number): string => {
  const random = seededNumbers(seed);
  const width = matrix.products.length;
  const lines = ['exporter,product,export_usd'];
  for (let cell = 0; cell < matrix.values.length; cell++) {
    const value = matrix.values[cell]!;
    if (value === 0) continue;
    const weights = [0, 1, 2, 3].map(() => (random() < 0.7 ? random() : 0));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    weights.forEach((weight, part) => {
      const usd = Math.round((value * weight) / all);
      if (usd > 0) {
        lines.push(
          `${matrix.countries[Math.floor(cell / width)]!},${matrix.products[cell % width]!}0${part + 1},${usd}`,
        );
      }
    });
  }
  return `${lines.join('\n')}\n`;
};
