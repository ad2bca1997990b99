import type { WorldTable } from './world-table.ts';
import { outputOf } from './world-table.ts';

/**
 * A world table for tests from uniform numbers: some cells and sectors are empty; every other sector sells something
 * to final use, so that the inverse exists.
 */
export const randomTable = (countries: number, industries: number, random: () => number): WorldTable => {
  const n = countries * industries;
  const isEmpty = Array.from({ length: n }, () => random() < 0.1);
  const cell = (row: number, scale: number): number =>
    isEmpty[row]! || random() < 0.3 ? 0 : random() * scale;
  const parts = {
    countries: Array.from({ length: countries }, (_, c) => `C${c}`),
    countryOf: Int32Array.from({ length: n }, (_, sector) => Math.floor(sector / industries)),
    intermediate: Float64Array.from({ length: n * n }, (_, at) =>
      isEmpty[at % n]! ? 0 : cell(Math.floor(at / n), 1 / n),
    ),
    final: Float64Array.from({ length: n * countries }, (_, at) =>
      isEmpty[Math.floor(at / countries)]! ? 0 : (0.1 + random()) / countries,
    ),
  };
  return { ...parts, output: outputOf(parts) };
};
