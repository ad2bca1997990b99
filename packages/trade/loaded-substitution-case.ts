import type { Flows } from '@hamkor/bilateral';
import type { TradeEvidence } from './evidence.ts';
import type { LoadedHeadings } from './loaded-headings.ts';
import { loadedHeadings } from './loaded-headings.ts';
import type { LoadedTrade } from './loaded-trade.ts';
import { maximumFlow } from './maximum-flow.ts';
import type { Standing } from './standing.ts';

/** Thresholds of substitution from loaded trade; each is also moved by a quarter to see whether ranks hold. */
export interface LoadedSubstitutionThresholds extends Readonly<Record<string, number>> {
  readonly 'minimum-match-usd': number;
  readonly advantage: number;
  /** Relative density from which a supplier without advantage counts as emerging, standard deviations. */
  readonly 'emerging-density': number;
}

export const loadedSubstitutionThresholds: LoadedSubstitutionThresholds = {
  'minimum-match-usd': 1_000_000,
  advantage: 1,
  'emerging-density': 1,
};

/** One six-digit line of a pair: what can change hands and how alike the prices are. */
export interface LineMatch {
  /** min(what the importer buys outside, what the supplier sells outside and did not buy itself), USD a year. */
  readonly matched: number;
  /** Smaller unit value over the larger; NaN where one of them is unknown. */
  readonly fit: number;
  /** matched × fit; matched where the fit is unknown. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What the lines of loaded trade say of a supplier and an importer, both places among the members. */
export type MatchOf = (supplier: number, importer: number, line: number) => LineMatch | null;

const unitValue = ({ tonnes, weighedUsd }: Flows, cell: number): number =>
  tonnes[cell]! > 0 && weighedUsd[cell]! > 0 ? weighedUsd[cell]! / tonnes[cell]! : Number.NaN;

/**
 * Share of what a member sells of a line that it did not buy: min(1, exports / imports), both to and from all the
 * world. 1 where it imports nothing.
 */
export const reExportGuard = (
  { trade: { exports, imports, products } }: Pick<LoadedTrade, 'trade'>,
  country: number,
  line: number,
): number => {
  const cell = country * products.length + line;
  return imports[cell]! > exports[cell]! ? exports[cell]! / imports[cell]! : 1;
};

/**
 * The match of a pair in one six-digit line: S = min(O, E × g) and S × q with q = exp(-|ln(UV_E / UV_O)|), the
 * smaller unit value over the larger. Bounds take both flows at their lower and at their upper end. Null where
 * nothing can change hands.
 */
export const lineMatches = (loaded: LoadedTrade, { members }: LoadedHeadings): MatchOf => {
  const { outsideExports: sold, outsideImports: bought, products } = loaded.trade;
  const width = products.length;
  const cells = sold.usd.length;
  const guards = new Float64Array(cells);
  const soldAt = new Float64Array(cells);
  const boughtAt = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const m = Math.floor(cell / width);
    guards[cell] = reExportGuard(loaded, members[m]!, cell - m * width);
    soldAt[cell] = unitValue(sold, cell);
    boughtAt[cell] = unitValue(bought, cell);
  }
  return (supplier, importer, line) => {
    const [from, to] = [supplier * width + line, importer * width + line];
    const guard = guards[from]!;
    const matched = Math.min(bought.usd[to]!, sold.usd[from]! * guard);
    if (!(matched > 0)) return null;
    const [a, b] = [soldAt[from]!, boughtAt[to]!];
    const fit = a < b ? a / b : b / a;
    const factor = Number.isNaN(fit) ? 1 : fit;
    return {
      matched,
      fit,
      value: matched * factor,
      low: Math.min(bought.low[to]!, sold.low[from]! * guard) * factor,
      high: Math.min(bought.high[to]!, sold.high[from]! * guard) * factor,
    };
  };
};

/** A heading that one member could supply to another. */
export interface LoadedSubstitution {
  readonly heading: number;
  readonly supplier: number;
  readonly importer: number;
  readonly matchedUsd: number;
  readonly valueUsd: number;
  readonly lowUsd: number;
  readonly highUsd: number;
  /** Fit weighted by the matched value of the lines where it is known; null where it is in none. */
  readonly fit: number | null;
  readonly lines: number;
  /** How the supplier stands to the heading. */
  readonly standing: Standing;
}

const sumLines = (
  match: MatchOf,
  [supplier, importer]: readonly [number, number],
  [from, to]: readonly [number, number],
) => {
  const sum = { matchedUsd: 0, valueUsd: 0, lowUsd: 0, highUsd: 0, lines: 0 };
  let [fitted, known] = [0, 0];
  for (let line = from; line < to; line++) {
    const found = match(supplier, importer, line);
    if (found === null) continue;
    sum.matchedUsd += found.matched;
    sum.valueUsd += found.value;
    sum.lowUsd += found.low;
    sum.highUsd += found.high;
    sum.lines++;
    if (Number.isNaN(found.fit)) continue;
    fitted += found.value;
    known += found.matched;
  }
  return { ...sum, fit: known > 0 ? fitted / known : null };
};

/** Every heading, supplier and importer with anything to change hands, whatever the thresholds; by code. */
export const allSubstitutions = (
  evidence: Pick<TradeEvidence, 'members'>,
  loaded: LoadedTrade,
  match: MatchOf,
  standingsAt: (hs: string) => readonly Standing[],
  leastUsd: number,
): LoadedSubstitution[] => {
  const { codes, first } = loadedHeadings(loaded);
  const size = evidence.members.length;
  return codes.flatMap((hs, heading) => {
    const standings = standingsAt(hs);
    const found: LoadedSubstitution[] = [];
    for (let supplier = 0; supplier < size; supplier++) {
      for (let importer = 0; importer < size; importer++) {
        if (supplier === importer) continue;
        const sum = sumLines(match, [supplier, importer], [first[heading]!, first[heading + 1]!]);
        if (sum.valueUsd < leastUsd) continue;
        found.push({ heading, supplier, importer, standing: standings[supplier]!, ...sum });
      }
    }
    return found;
  });
};

/** Whether a supplier is able: it has the heading, or stands near to it. */
export const isAble = (
  { rca, closeness }: Standing,
  thresholds: LoadedSubstitutionThresholds,
): 'established' | 'emerging' | null => {
  if (rca !== null && rca >= thresholds.advantage) return 'established';
  return closeness !== null && closeness.relativeDensity >= thresholds['emerging-density']
    ? 'emerging'
    : null;
};

/** What all pairs of a heading replace together. */
export interface HeadingBound {
  readonly boundUsd: number;
  readonly pairwiseUsd: number;
  readonly pairs: number;
  /** What a pair carries in one of the best plans, supplier × importer. */
  readonly carried: Float64Array;
}

/**
 * The joint bound of a heading: the sum over its lines of the maximum flow from able suppliers to importers, so
 * that no dollar is counted for two takers. Never more than what is bought, nor than what is sold.
 */
export const headingBound = (
  loaded: LoadedTrade,
  heading: number,
  able: readonly boolean[],
): HeadingBound => {
  const { first, members } = loadedHeadings(loaded);
  const { outsideExports, outsideImports, products } = loaded.trade;
  const size = members.length;
  const carried = new Float64Array(size * size);
  const linked = new Uint8Array(size * size);
  let [boundUsd, pairwiseUsd] = [0, 0];
  for (let line = first[heading]!; line < first[heading + 1]!; line++) {
    const cell = (m: number): number => m * products.length + line;
    const supply = able.map((is, m) =>
      is ? outsideExports.usd[cell(m)]! * reExportGuard(loaded, members[m]!, line) : 0,
    );
    const demand = able.map((_, m) => outsideImports.usd[cell(m)]!);
    const plan = maximumFlow(supply, demand, (i, j) => i !== j && supply[i]! > 0 && demand[j]! > 0);
    boundUsd += plan.total;
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        const matched = i === j ? 0 : Math.min(supply[i]!, demand[j]!);
        pairwiseUsd += matched;
        if (matched > 0) linked[i * size + j] = 1;
        carried[i * size + j]! += plan.flow[i * size + j]!;
      }
    }
  }
  return { boundUsd, pairwiseUsd, pairs: linked.reduce((sum, one) => sum + one, 0), carried };
};
