import type { Figure } from '@hamkor/provenance';
import type { TradeEvidence } from './evidence.ts';
import type { LoadedFigures } from './loaded-figure.ts';
import { loadedFigures } from './loaded-figure.ts';
import type { LoadedHeadings } from './loaded-headings.ts';
import { loadedHeadings } from './loaded-headings.ts';
import type { LoadedTrade } from './loaded-trade.ts';
import type { CoverageOf } from './member-coverage.ts';
import { memberCoverage } from './member-coverage.ts';
import type { CoverageGrade, Flag, FoundOptions, MissingData, OptionProduct } from './option.ts';
import { remembered } from './remembered.ts';
import { matrixYear, oldData, yearsText } from './space-basis.ts';

/** Options of one kind at the most: a list that nobody can read to its end tells less than its first part. */
export const mostOptions = 6_000;

/** Six-digit lines unfolded behind an option, the largest first. */
export const linesShown = 12;

/** What options computed from loaded trade are told from, whatever the kind. */
export interface LoadedFacts {
  readonly loaded: LoadedTrade;
  readonly headings: LoadedHeadings;
  readonly figures: LoadedFigures;
  /** The years of the window as steps name them. */
  readonly years: string;
  readonly product: (hs: string) => OptionProduct;
  readonly coverage: (a: string, b: string) => CoverageGrade;
  readonly old: readonly Flag[];
  readonly origins: readonly string[];
}

/** Gathers them once for the finder of a kind. */
export const loadedFacts = (evidence: TradeEvidence, loaded: LoadedTrade): LoadedFacts => {
  const names = new Map(evidence.headings.map((heading) => [heading.hs, heading]));
  const coverageOf: CoverageOf = memberCoverage(evidence);
  const grade = remembered((pair: string) => coverageOf(pair.split(' '), matrixYear));
  return {
    loaded,
    headings: loadedHeadings(loaded),
    figures: loadedFigures(loaded.trade),
    years: String(yearsText(evidence.space.years)),
    product: remembered((hs: string): OptionProduct => {
      const known = names.get(hs);
      const name = known?.name ?? { en: hs, ru: hs, zh: hs };
      return { hs, edition: 'HS2022', name, stage: known?.stage ?? null, part: 'focus' };
    }),
    coverage: (a, b) => grade(`${a} ${b}`),
    old: oldData(evidence),
    origins: [loaded.trade.origin, 'country-indicators'],
  };
};

/** The largest of some cases, and what must be said of the rest. */
export interface Largest<T> {
  readonly kept: readonly T[];
  readonly notes: readonly MissingData[];
}

/** Keeps the largest cases by value, equal ones in the order given; how many were left out is told. */
export const largest = <T extends { readonly valueUsd: number }>(
  cases: readonly T[],
  most = mostOptions,
): Largest<T> => {
  const kept = cases.toSorted((a, b) => b.valueUsd - a.valueUsd).slice(0, most);
  const count = cases.length - kept.length;
  const usd = Math.round(kept.at(-1)?.valueUsd ?? 0);
  return { kept, notes: count === 0 ? [] : [{ key: 'left-out', args: { count, usd } }] };
};

/** Digits of the finest codes loaded: six, or four. */
export const lineDigits = ({ trade: { products } }: Pick<LoadedTrade, 'trade'>): number =>
  products[0]?.length ?? 6;

/** Share below which rows without a six-digit code are not worth a word. */
const worthTelling = 0.0005;

/** What must be said of every kind that is computed line by line. */
export const coarseNotes = ({ coarseShare }: Pick<LoadedTrade, 'coarseShare'>): MissingData[] =>
  coarseShare < worthTelling ? [] : [{ key: 'coarse-rows', args: { share: coarseShare } }];

/** A coverage ratio as a quantity of a score: no more than all can be seen. */
export const coveragePart = ({ ratio }: CoverageGrade) => ({
  name: 'coverage' as const,
  raw: ratio === null ? null : Math.min(1, ratio),
  unit: 'share',
});

/** An unknown quantity of a unit. */
export const unknownFigure = (figures: LoadedFigures, unit: string): Figure => figures.of(Number.NaN, unit);

/** No options of a kind that needs bilateral trade, and what would bring them. */
export const withoutTrade: FoundOptions = {
  drafts: [],
  variants: [],
  notes: [{ key: 'loaded-kinds', args: {} }],
};
