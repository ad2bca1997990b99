import type { Flows, WorldTrade } from '@hamkor/bilateral';
import type { LoadedTrade } from './loaded-trade.ts';

/** A flow of a made-up world: exporter, importer, six-digit line, USD a year, tonnes a year. */
export type ExampleFlow = readonly [string, string, string, number, number?];

const flowsOf = (size: number): Flows => ({
  usd: new Float64Array(size),
  low: new Float64Array(size),
  high: new Float64Array(size),
  tonnes: new Float64Array(size),
  weighedUsd: new Float64Array(size),
});

const sum = (shares: Float64Array): number => shares.reduce((all, usd) => all + usd, 0);

/** The largest of those that count, the first of equals; -1 where none does. */
const top = (shares: Float64Array, counts: (country: number) => boolean): number =>
  shares.reduce((best, usd, c) => (usd > 0 && counts(c) && (best < 0 || usd > shares[best]!) ? c : best), -1);

/**
 * Loaded trade from a list of flows, added up plainly, for tests; no figure in it is real. Bounds are `spread` below and
 * above the value; all distances are 1,000 km.
 */
export const exampleTrade = (
  members: readonly string[],
  rows: readonly ExampleFlow[],
  spread = 0,
): LoadedTrade => {
  const countries = [...new Set([...members, ...rows.flatMap(([from, to]) => [from, to])])].sort();
  const products = [...new Set(rows.map(([, , hs]) => hs))].sort();
  const width = products.length;
  const [n, size] = [countries.length, members.length];
  const world = {
    exports: new Float64Array(n * width),
    imports: new Float64Array(n * width),
    totals: new Float64Array(n * n),
    totalsWithoutFuels: new Float64Array(n * n),
  };
  const flows = {
    between: flowsOf(size * size * width),
    outsideImports: flowsOf(size * width),
    outsideExports: flowsOf(size * width),
  };
  const yearly = new Float64Array(width);
  const bought = Array.from({ length: size * width }, () => new Float64Array(n));
  for (const [from, to, hs, usd, tonnes] of rows) {
    const [i, j, k] = [countries.indexOf(from), countries.indexOf(to), products.indexOf(hs)];
    const [a, b] = [members.indexOf(from), members.indexOf(to)];
    world.exports[i * width + k]! += usd;
    world.imports[j * width + k]! += usd;
    world.totals[i * n + j]! += usd;
    if (!/^(27|7108)/.test(hs)) world.totalsWithoutFuels[i * n + j]! += usd;
    yearly[k]! += usd;
    if (b >= 0) bought[b * width + k]![i]! += usd;
    if (a < 0 && b < 0) continue;
    const [table, cell] =
      a < 0
        ? [flows.outsideImports, b * width + k]
        : b < 0
          ? [flows.outsideExports, a * width + k]
          : [flows.between, (a * size + b) * width + k];
    table.usd[cell]! += usd;
    table.low[cell]! += usd * (1 - spread);
    table.high[cell]! += usd * (1 + spread);
    if (tonnes === undefined) continue;
    table.tonnes[cell]! += tonnes;
    table.weighedUsd[cell]! += usd;
  }
  const isOutside = (c: number): boolean => !members.includes(countries[c]!);
  const suppliers: WorldTrade['suppliers'] = {
    hhi: Float64Array.from(bought, (shares) =>
      shares.reduce((all, usd) => all + (usd / sum(shares)) ** 2, 0),
    ),
    top: Int16Array.from(bought, (shares) => top(shares, () => true)),
    topShare: Float64Array.from(bought, (shares) => Math.max(...shares) / sum(shares)),
    topOutside: Int16Array.from(bought, (shares) => top(shares, isOutside)),
    topOutsideShare: Float64Array.from(
      bought,
      (shares) => (shares[top(shares, isOutside)] ?? 0) / sum(shares),
    ),
    meanLnDistance: new Float64Array(size * width).fill(Math.log(1000)),
  };
  return {
    trade: {
      origin: 'vintage:example@000000000000',
      years: [2023],
      isSynthetic: false,
      countries,
      products,
      members,
      ...world,
      ...flows,
      suppliers,
    },
    lnDistance: new Float64Array(size * size).fill(Math.log(1000)),
    yearly,
    coarseShare: 0,
    isBounded: true,
  };
};
