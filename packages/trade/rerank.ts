import type { Band, CooperationOption, OptionItem, OptionKind, Weights } from './option.ts';
import { optionKinds } from './option.ts';
import { bandsOf, scoreInterval } from './rank-band.ts';
import { byStanding, reweigh, weightedScore } from './score.ts';

export type Reranked<T extends OptionItem = CooperationOption> =
  | { readonly kind: 'ranked'; readonly options: readonly T[] }
  /** Every part of this kind of option would weigh nothing: no order is left. */
  | { readonly kind: 'all-weights-zero'; readonly optionKind: OptionKind }
  | { readonly kind: 'weight-out-of-range'; readonly part: string; readonly weight: number };

/** Places of each option among its kind while its value moves within its interval, in the order given. */
const bands = <T extends OptionItem>(options: readonly T[]): ReadonlyMap<T, Band> =>
  new Map(
    [...Map.groupBy(options, ({ kind }) => kind).values()].flatMap((ofKind) => {
      const places = bandsOf(ofKind.map(({ parts }) => scoreInterval(parts)));
      return ofKind.map((option, index) => [option, places[index]!] as const);
    }),
  );

const standing = <T extends OptionItem>(option: T, rank: number, band: Band): T => ({
  ...option,
  rank,
  band,
});

/** Ranks and bands within each kind, from 1, of options whose scores are set; the whole list best first. */
export const withRanks = <T extends OptionItem>(options: readonly T[]): T[] => {
  const next = new Map<OptionKind, number>(optionKinds.map((kind) => [kind, 1]));
  const places = bands(options);
  return byStanding(options).map((option) => {
    const rank = next.get(option.kind)!;
    next.set(option.kind, rank + 1);
    return standing(option, rank, places.get(option)!);
  });
};

/**
 * The same options under the reader's weights: scores, ranks and order anew, percentiles kept. Give it all
 * options of a kind, not a filtered list, for ranks are places among those given. Sensitivities keep
 * speaking of the default weights. A weight must be a finite number, 0 or more.
 */
export const rerank = <T extends OptionItem>(options: readonly T[], weights: Weights): Reranked<T> => {
  for (const [part, weight] of Object.entries(weights)) {
    if (!Number.isFinite(weight) || weight < 0) return { kind: 'weight-out-of-range', part, weight };
  }
  const rescored: T[] = [];
  for (const option of options) {
    const parts = reweigh(option.parts, weights);
    const score = weightedScore(parts);
    if (score === null) return { kind: 'all-weights-zero', optionKind: option.kind };
    rescored.push({ ...option, parts, score });
  }
  return { kind: 'ranked', options: withRanks(rescored) };
};
