import type { Counted, Quadrant, QuadrantBorders } from '@hamkor/bilateral';
import {
  complementarity,
  flowsBetween,
  grubelLloyd,
  productRow,
  quadrantBorders,
  quadrantOf,
  tradeIntensity,
  withoutFuelsAndGold,
} from '@hamkor/bilateral';
import type { LoadedHeadings } from './loaded-headings.ts';
import type { LoadedTrade } from './loaded-trade.ts';

/** How one member's exports meet another's imports. Places among the members; money is USD a year. */
export interface PairMatch {
  readonly exporter: number;
  readonly importer: number;
  /** Michaely's index, 0 to 100, of all products and without fuels and gold. */
  readonly all: number;
  readonly withoutFuels: number;
  /** Of the totals counted (with or without fuels and gold). */
  readonly kojima: number;
  readonly drysdale: number;
  readonly grubelLloyd: number;
  /** Null where a measure it turns on is not known. */
  readonly quadrant: Quadrant | null;
  /** Σ min(exports, imports); what of it is traded already; Σ of what is not, with bounds. */
  readonly matchedUsd: number;
  readonly actualUsd: number;
  readonly unusedUsd: number;
  readonly lowUsd: number;
  readonly highUsd: number;
}

export interface PairMatches {
  readonly pairs: readonly PairMatch[];
  readonly borders: QuadrantBorders;
}

/** The money of a pair: product by product, as far as counted. */
const moneyOf = ({ trade }: LoadedTrade, members: Int32Array, i: number, j: number, counted: Counted) => {
  const exports = productRow(trade.exports, members[i]!, trade);
  const imports = productRow(trade.imports, members[j]!, trade);
  const { usd, low, high } = flowsBetween(trade, i, j);
  const sum = { matchedUsd: 0, actualUsd: 0, unusedUsd: 0, lowUsd: 0, highUsd: 0 };
  for (let k = 0; k < counted.length; k++) {
    if (counted[k] === 0) continue;
    const matched = Math.min(exports[k]!, imports[k]!);
    sum.matchedUsd += matched;
    sum.actualUsd += Math.min(matched, usd[k]!);
    sum.unusedUsd += Math.max(0, matched - usd[k]!);
    sum.lowUsd += Math.max(0, matched - high[k]!);
    sum.highUsd += Math.max(0, matched - low[k]!);
  }
  return sum;
};

/**
 * All ordered pairs of members, with the borders of the quadrants at the medians of these pairs. `fuels` tells
 * whether fuels and gold are counted in everything but the two indices that are always both told.
 */
export const pairMatches = (
  loaded: LoadedTrade,
  { members }: LoadedHeadings,
  fuels: 'with' | 'without',
): PairMatches => {
  const { trade } = loaded;
  const size = members.length;
  const without = withoutFuelsAndGold(trade.products);
  const counted = fuels === 'with' ? new Uint8Array(without.length).fill(1) : without;
  const world = {
    size: trade.countries.length,
    values: fuels === 'with' ? trade.totals : trade.totalsWithoutFuels,
  };
  const [kojima, drysdale] = [tradeIntensity(world, 'kojima'), tradeIntensity(world, 'drysdale')];
  const measured = Array.from({ length: size * size }, (_, cell) => [Math.floor(cell / size), cell % size])
    .filter(([i, j]) => i !== j)
    .map(([i, j]): Omit<PairMatch, 'quadrant'> => {
      const exports = productRow(trade.exports, members[i!]!, trade);
      const imports = productRow(trade.imports, members[j!]!, trade);
      const at = members[i!]! * world.size + members[j!]!;
      const [there, back] = [flowsBetween(trade, i!, j!).usd, flowsBetween(trade, j!, i!).usd];
      const pair = {
        exporter: i!,
        importer: j!,
        all: complementarity(exports, imports),
        withoutFuels: complementarity(exports, imports, without),
        kojima: kojima[at]!,
        drysdale: drysdale[at]!,
        grubelLloyd: grubelLloyd(there, back, counted).index,
      };
      return Object.assign(pair, moneyOf(loaded, members, i!, j!, counted));
    });
  const used = (pair: Omit<PairMatch, 'quadrant'>): number =>
    fuels === 'with' ? pair.all : pair.withoutFuels;
  const borders = quadrantBorders({
    complementarity: Float64Array.from(measured, used),
    intensity: Float64Array.from(measured, (pair) => pair.kojima),
    grubelLloyd: Float64Array.from(measured, (pair) => pair.grubelLloyd),
  });
  return {
    pairs: measured.map((pair) =>
      Object.assign(pair, { quadrant: quadrantOf(used(pair), pair.kojima, pair.grubelLloyd, borders) }),
    ),
    borders,
  };
};
