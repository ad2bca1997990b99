import type { Band, CooperationOption, OptionItem, OptionKind, ScorePart, Weights } from './option.ts';
import { optionKinds } from './option.ts';
import type { ScoreInterval } from './rank-band.ts';
import { bandsOf, scoreInterval } from './rank-band.ts';
import { byStanding, reweigh, weightedScore } from './score.ts';

export type Reranked<T extends OptionItem = CooperationOption> =
  | { readonly kind: 'ranked'; readonly options: readonly T[] }
  /** Every part of this kind of option would weigh nothing: no order is left. */
  | { readonly kind: 'all-weights-zero'; readonly optionKind: OptionKind }
  | { readonly kind: 'weight-out-of-range'; readonly part: string; readonly weight: number };

/** What stands where: an option with its score and, where weights changed them, its parts. */
interface Standing<T extends OptionItem> {
  readonly id: string;
  readonly option: T;
  readonly parts: readonly ScorePart[];
  readonly score: number;
}

const placed = <T extends OptionItem>(
  { option, parts, score }: Standing<T>,
  rank: number,
  band: Band,
): T => ({ ...option, parts, score, rank, band });

/** Ranks and bands within each kind; options are copied once, here. */
const ranked = <T extends OptionItem>(standings: readonly Standing<T>[]): T[] => {
  const next = new Map<OptionKind, number>(optionKinds.map((kind) => [kind, 0]));
  const ordered = byStanding(standings);
  const ofKind = new Map<OptionKind, ScoreInterval[]>(optionKinds.map((kind) => [kind, []]));
  for (const { option, parts } of ordered) ofKind.get(option.kind)!.push(scoreInterval(parts));
  const places = new Map([...ofKind].map(([kind, intervals]) => [kind, bandsOf(intervals)]));
  return ordered.map((standing) => {
    const { kind } = standing.option;
    const before = next.get(kind)!;
    next.set(kind, before + 1);
    return placed(standing, before + 1, places.get(kind)![before]!);
  });
};

/** Ranks and bands within each kind, from 1, of options whose scores are set; the whole list best first. */
export const withRanks = <T extends OptionItem>(options: readonly T[]): T[] =>
  ranked(options.map((option) => ({ id: option.id, option, parts: option.parts, score: option.score })));

/**
 * The same options under the reader's weights: scores, ranks, bands and order anew, percentiles kept. Give it all
 * options of a kind, not a filtered list, for ranks are places among those given. Sensitivities keep
 * speaking of the default weights. A weight must be a finite number, 0 or more.
 */
export const rerank = <T extends OptionItem>(options: readonly T[], weights: Weights): Reranked<T> => {
  for (const [part, weight] of Object.entries(weights)) {
    if (!Number.isFinite(weight) || weight < 0) return { kind: 'weight-out-of-range', part, weight };
  }
  const standings: Standing<T>[] = [];
  for (const option of options) {
    const parts = reweigh(option.parts, weights);
    const score = weightedScore(parts);
    if (score === null) return { kind: 'all-weights-zero', optionKind: option.kind };
    standings.push({ id: option.id, option, parts, score });
  }
  return { kind: 'ranked', options: ranked(standings) };
};
