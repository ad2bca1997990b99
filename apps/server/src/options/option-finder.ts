import type { OptionItem, OptionKind } from '@hamkor/trade';
import { optionFilter, optionKinds } from '@hamkor/trade';
import type { Facts } from '../facts/facts.ts';
import { preferredLocale } from '../platform/language.ts';
import type { Problem } from '../platform/problem.ts';
import type { OptionQuery } from './option-query.ts';
import { filterOf } from './option-query.ts';
import { orderOptions } from './order-options.ts';
import { rankOptions } from './rank-options.ts';
import { recent } from './recent.ts';
import type { TradeStudy } from './trade-study.ts';
import { patienceMs, whenReady } from './when-ready.ts';

export interface OptionDependencies {
  readonly facts: Pick<Facts, 'trade' | 'nomenclature'>;
  readonly study: Pick<TradeStudy, 'part'>;
  /** How long a request waits for the study, milliseconds. */
  readonly waitMs?: number;
}

export type Found<T> =
  { readonly kind: 'found'; readonly value: T } | { readonly kind: 'problem'; readonly problem: Problem };

/** Gives the options a request asks for, or the problem to answer with. */
export interface OptionFinder {
  /** All options of the kinds asked for under the weights, best first. */
  readonly ranked: (
    kinds: readonly OptionKind[],
    weights: string,
    acceptLanguage: string | undefined,
  ) => Promise<Found<readonly OptionItem[]>>;
  /** Those of them that pass the filter, in the order asked for. */
  readonly listed: (
    query: OptionQuery,
    acceptLanguage: string | undefined,
  ) => Promise<Found<readonly OptionItem[]>>;
}

export const notReady: Problem = { kind: 'not-ready', retryAfterSeconds: 2 };

/** Rankings kept for a reader who turns the page or sets a filter under the same weights. */
const rankingsKept = 4;

export const optionFinder = ({ facts, study, waitMs = patienceMs }: OptionDependencies): OptionFinder => {
  const matches = optionFilter({
    headings: facts.trade.headings,
    correspondences: facts.trade.correspondences,
    countries: facts.nomenclature.areas.map(({ code, name }) => ({ iso3: code, name })),
  });
  const rankings = recent<readonly OptionItem[]>(rankingsKept);
  const rank = async (
    options: readonly OptionItem[],
    kinds: readonly OptionKind[],
    weights: string,
    acceptLanguage: string | undefined,
  ): Promise<Found<readonly OptionItem[]>> => {
    const key = `${kinds.toSorted().join(',')} ${weights}`;
    const kept = rankings.get(key);
    if (kept !== undefined) return { kind: 'found', value: kept };
    // Ranks are places among all of a kind, so nothing but whole kinds may be left out before.
    const ofKinds = options.filter(({ kind }) => kinds.includes(kind));
    const result = await rankOptions(ofKinds, weights, preferredLocale(acceptLanguage));
    if (result.kind === 'bad-weights')
      return { kind: 'problem', problem: { kind: 'bad-input', errors: [result.error] } };
    rankings.keep(key, result.options);
    return { kind: 'found', value: result.options };
  };
  const ranked: OptionFinder['ranked'] = async (kinds, weights, acceptLanguage) => {
    const options = await whenReady(study.part('options'), waitMs);
    return options.kind === 'ready'
      ? rank(options.value, kinds, weights, acceptLanguage)
      : { kind: 'problem', problem: notReady };
  };
  return {
    ranked,
    listed: async (query, acceptLanguage) => {
      const found = await ranked(query.kind ?? optionKinds, query.weights, acceptLanguage);
      if (found.kind === 'problem') return found;
      return { kind: 'found', value: orderOptions(matches(found.value, filterOf(query)), query.sort) };
    },
  };
};
