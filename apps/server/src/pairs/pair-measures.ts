import type { Counted, QuadrantBorders, UnitValueSplit, WorldTrade, IntraIndustry } from '@hamkor/bilateral';
import {
  complementarity,
  flowsBetween,
  grubelLloyd,
  matchedValue,
  memberRows,
  productRow,
  quadrantBorders,
  tradeIntensity,
  unitValueSplit,
  withoutFuelsAndGold,
} from '@hamkor/bilateral';

import type { KnownTrade } from '../world/known-trade.ts';
import { knownTrade } from '../world/known-trade.ts';

/** Whether fuels and gold are counted. */
export type Fuels = 'with' | 'without';

/** Measures of all pairs of members; arrays are members × members, exporter by row, NaN where unknown. */
export interface PairMeasures {
  readonly trade: WorldTrade;
  readonly fuels: Fuels;
  readonly counted: Counted | undefined;
  /** Products that are neither fuels nor gold. */
  readonly countWithoutFuels: number;
  /** Row of each member among the countries. */
  readonly rows: Int32Array;
  /** US dollars a year; NaN where no flow at all is recorded. */
  readonly value: Float64Array;
  readonly kojima: Float64Array;
  readonly drysdale: Float64Array;
  readonly complementarity: Float64Array;
  readonly complementarityWithoutFuels: Float64Array;
  readonly matched: Float64Array;
  readonly intraIndustry: readonly IntraIndustry[];
  readonly grubelLloyd: Float64Array;
  readonly split: (a: number, b: number) => UnitValueSplit;
  readonly borders: QuadrantBorders;
  readonly known: KnownTrade;
  /** Sums of `totals` by exporter and importer, and of all. */
  readonly sold: Float64Array;
  readonly bought: Float64Array;
  readonly world: number;
}

/**
 * All measures of all pairs at once: quadrants part at the medians of all. A pair without any recorded flow is
 * unknown, not 0: where neither side reports, nothing is seen of what goes between them. What needs totals of
 * a member or of the world is unknown where the vintage does not hold them.
 */
export const pairMeasures = (trade: WorldTrade, fuels: Fuels): PairMeasures => {
  const { members, countries } = trade;
  const size = members.length;
  const rows = memberRows(trade);
  const mask = withoutFuelsAndGold(trade.products);
  const counted = fuels === 'with' ? undefined : mask;
  const totals = {
    size: countries.length,
    values: fuels === 'with' ? trade.totals : trade.totalsWithoutFuels,
  };
  const sold = new Float64Array(countries.length);
  const bought = new Float64Array(countries.length);
  let world = 0;
  totals.values.forEach((usd, cell) => {
    sold[Math.floor(cell / totals.size)]! += usd;
    bought[cell % totals.size]! += usd;
    world += usd;
  });
  const ofMembers = (table: Float64Array): Float64Array => {
    const found = new Float64Array(size * size).fill(Number.NaN);
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) {
        const cell = rows[i]! * totals.size + rows[j]!;
        // Recorded or not is a matter of all goods: a pair that trades fuels only is known to trade nothing else.
        if (i !== j && trade.totals[cell]! > 0) found[i * size + j] = table[cell]!;
      }
    return found;
  };
  const everyPair = (measure: (i: number, j: number) => number): Float64Array =>
    Float64Array.from({ length: size * size }, (_, cell) => {
      const [i, j] = [Math.floor(cell / size), cell % size];
      return i === j ? Number.NaN : measure(i, j);
    });
  const exportsOf = (i: number): Float64Array => productRow(trade.exports, rows[i]!, trade);
  const importsOf = (j: number): Float64Array => productRow(trade.imports, rows[j]!, trade);
  const known = knownTrade(trade);
  const nowhere = new Float64Array(size * size).fill(Number.NaN);
  const ofTotals = (measure: (i: number, j: number) => number): Float64Array =>
    everyPair((i, j) => (known.exports[i]! && known.imports[j]! ? measure(i, j) : Number.NaN));
  const fit = ofTotals((i, j) => complementarity(exportsOf(i), importsOf(j), counted));
  const intraIndustry = Array.from({ length: size * size }, (_, cell) => {
    const [i, j] = [Math.floor(cell / size), cell % size];
    return grubelLloyd(flowsBetween(trade, i, j).usd, flowsBetween(trade, j, i).usd, counted);
  });
  const overlap = everyPair((i, j) => intraIndustry[i * size + j]!.index);
  const kojima = known.isWorld ? ofMembers(tradeIntensity(totals, 'kojima')) : nowhere;
  return {
    trade,
    fuels,
    counted,
    known,
    countWithoutFuels: mask.reduce((sum, mark) => sum + mark, 0),
    rows,
    sold,
    bought,
    world,
    value: ofMembers(totals.values),
    kojima,
    drysdale: known.isWorld ? ofMembers(tradeIntensity(totals, 'drysdale')) : nowhere,
    complementarity: fit,
    complementarityWithoutFuels: ofTotals((i, j) => complementarity(exportsOf(i), importsOf(j), mask)),
    matched: ofTotals((i, j) => matchedValue(exportsOf(i), importsOf(j), counted)),
    intraIndustry,
    grubelLloyd: overlap,
    split: (a, b) => unitValueSplit(flowsBetween(trade, a, b), flowsBetween(trade, b, a), counted),
    borders: quadrantBorders({ complementarity: fit, intensity: kojima, grubelLloyd: overlap }),
  };
};
