import { memberRows } from '@hamkor/bilateral';
import type { LoadedTrade } from './loaded-trade.ts';

/** The headings of loaded trade and the six-digit lines of each, which stand side by side. */
export interface LoadedHeadings {
  /** Four-digit codes, ascending. */
  readonly codes: readonly string[];
  /** First line of each heading, and behind the last one the number of lines. */
  readonly first: Int32Array;
  readonly placeOf: (hs: string) => number | null;
  /** Places of the members among the countries. */
  readonly members: Int32Array;
}

const kept = new WeakMap<LoadedTrade, LoadedHeadings>();

const read = ({ trade }: LoadedTrade): LoadedHeadings => {
  const codes: string[] = [];
  const first: number[] = [];
  trade.products.forEach((line, k) => {
    const code = line.slice(0, 4);
    if (codes.at(-1) === code) return;
    codes.push(code);
    first.push(k);
  });
  const place = new Map(codes.map((code, h) => [code, h]));
  return {
    codes,
    first: Int32Array.from([...first, trade.products.length]),
    placeOf: (hs) => place.get(hs) ?? null,
    members: memberRows(trade),
  };
};

/** Reads the headings once for all that need them. */
export const loadedHeadings = (loaded: LoadedTrade): LoadedHeadings => {
  const headings = kept.get(loaded) ?? read(loaded);
  kept.set(loaded, headings);
  return headings;
};

/** Sums over the lines of a heading; `table` is rows × lines. */
export const sumOfLines = (
  table: Float64Array,
  row: number,
  width: number,
  from: number,
  to: number,
): number => {
  let sum = 0;
  for (let cell = row * width + from; cell < row * width + to; cell++) sum += table[cell]!;
  return sum;
};
