import type { CooperationOption, OptionItem, OptionKind, Weights } from './option.ts';
import { optionRanking } from './option-ranking.ts';

export type Reranked<T extends OptionItem = CooperationOption> =
  | { readonly kind: 'ranked'; readonly options: readonly T[] }
  /** Every part of this kind of option would weigh nothing: no order is left. */
  | { readonly kind: 'all-weights-zero'; readonly optionKind: OptionKind }
  | { readonly kind: 'weight-out-of-range'; readonly part: string; readonly weight: number };

/**
 * The same options under the reader's weights: scores, ranks, bands and order anew, percentiles kept. Give it all
 * options of a kind, not a filtered list, for ranks are places among those given. Sensitivities keep
 * speaking of the default weights. A weight must be a finite number, 0 or more. `optionRanking` does the same for one
 * who asks again and again.
 */
export const rerank = <T extends OptionItem>(options: readonly T[], weights: Weights): Reranked<T> => {
  const outcome = optionRanking(options)(weights);
  if (outcome.kind !== 'ranked') return outcome;
  const { given, placed } = outcome.list;
  return { kind: 'ranked', options: given.map(placed) };
};
