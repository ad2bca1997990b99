/** A made-up world as large as the real one at six digits, straight into typed arrays. No figure in it is real. */
import type { Flows, WorldTrade } from '@hamkor/bilateral';
import { memberCodes } from '@hamkor/nomenclature';

/** Numbers from 0 up to, not including, 1, the same for the same seed (Park & Miller's generator). */
export const madeUpNumbers = (seed: number): (() => number) => {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
};

const flows = (cells: number, fill: (cell: number) => number): Flows => {
  const usd = Float64Array.from({ length: cells }, (_, cell) => fill(cell));
  return {
    usd,
    low: usd.map((value) => value * 0.8),
    high: usd.map((value) => value * 1.3),
    tonnes: usd.map((value, cell) => value / (100 + (cell % 977))),
    weighedUsd: usd,
  };
};

export interface WorldSize {
  readonly countries: number;
  readonly products: number;
}

/** Ten members among `countries`, about a third of all cells filled. */
export const largeWorld = ({ countries: n, products: width }: WorldSize): WorldTrade => {
  const random = madeUpNumbers(1);
  const amount = (): number => (random() < 0.35 ? Math.round(10 ** (3 + 5 * random())) : 0);
  const members = memberCodes.toSorted();
  const others = Array.from({ length: n - members.length }, (_, c) => `X${String(c).padStart(3, '0')}`);
  const countries = [...members, ...others].sort();
  const m = members.length;
  const fill = (cells: number): Float64Array => Float64Array.from({ length: cells }, amount);
  return {
    origin: 'vintage:made-up@000000000000',
    years: [2022, 2023, 2024],
    isSynthetic: true,
    countries,
    products: Array.from({ length: width }, (_, k) => String(10_000 + k * 16).padStart(6, '0')),
    members,
    exports: fill(n * width),
    imports: fill(n * width),
    totals: fill(n * n).map((value, cell) => (cell % (n + 1) === 0 ? 0 : value)),
    totalsWithoutFuels: fill(n * n),
    between: flows(m * m * width, (cell) => (Math.floor(cell / width) % (m + 1) === 0 ? 0 : amount())),
    outsideImports: flows(m * width, amount),
    outsideExports: flows(m * width, amount),
    suppliers: {
      hhi: Float64Array.from({ length: m * width }, random),
      top: new Int16Array(m * width).fill(m),
      topShare: Float64Array.from({ length: m * width }, random),
      topOutside: new Int16Array(m * width).fill(m),
      topOutsideShare: Float64Array.from({ length: m * width }, random),
      meanLnDistance: Float64Array.from({ length: m * width }, () => 7 + 2 * random()),
    },
  };
};
