import type { OptionItem, OptionKind } from '@hamkor/trade';
import { optionFilter, optionKinds, withoutFuelsAndGold } from '@hamkor/trade';
import type { Facts } from '../facts/facts.ts';
import { preferredLocale } from '../platform/language.ts';
import type { Problem } from '../platform/problem.ts';
import type { BasisQuery, OptionQuery } from './option-query.ts';
import { filterOf } from './option-query.ts';
import { orderOptions } from './order-options.ts';
import { rankOptions } from './rank-options.ts';
import { recent } from './recent.ts';
import type { StudyInUse, TradeStudies } from './trade-studies.ts';
import { onlyShipped } from './trade-studies.ts';
import type { TradeStudy } from './trade-study.ts';
import { patienceMs, whenReady } from './when-ready.ts';

export interface OptionDependencies {
  readonly facts: Pick<Facts, 'trade' | 'nomenclature'>;
  readonly study: Pick<TradeStudy, 'part'>;
  /** Studies of loaded trade; the shipped facts alone where absent. */
  readonly studies?: Pick<TradeStudies, 'of'>;
  /** How long a request waits for the study, milliseconds. */
  readonly waitMs?: number;
}

/** Options found, with the study they come from. */
export type Found<T> =
  | { readonly kind: 'found'; readonly value: T; readonly inUse: StudyInUse }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Gives the options a request asks for, or the problem to answer with. */
export interface OptionFinder {
  /** All options of the kinds asked for under the weights, best first. */
  readonly ranked: (
    kinds: readonly OptionKind[],
    weights: string,
    basis: BasisQuery,
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

const withoutExplanation = ({
  explanation: _explanation,
  ...item
}: OptionItem & { readonly explanation: unknown }): OptionItem => item;

/** The options of some kinds, those about fuels and gold left out where asked for. */
const among = async (
  { study: used }: StudyInUse,
  options: readonly OptionItem[],
  kinds: readonly OptionKind[],
  fuels: BasisQuery['fuels'],
): Promise<readonly OptionItem[]> => {
  // Ranks are places among all of a kind, so nothing but whole kinds may be left out before.
  const ofKinds = options.filter(({ kind }) => kinds.includes(kind));
  if (fuels === 'with') return ofKinds;
  const replacements = (await used.part('withoutFuels')).filter(({ kind }) => kinds.includes(kind));
  return withoutFuelsAndGold<OptionItem>(ofKinds, replacements.map(withoutExplanation));
};

export const optionFinder = ({
  facts,
  study,
  studies = onlyShipped(study),
  waitMs = patienceMs,
}: OptionDependencies): OptionFinder => {
  const matches = optionFilter({
    headings: facts.trade.headings,
    correspondences: facts.trade.correspondences,
    countries: facts.nomenclature.areas.map(({ code, name }) => ({ iso3: code, name })),
  });
  const rankings = recent<readonly OptionItem[]>(rankingsKept);

  const rank = async (
    inUse: StudyInUse,
    options: readonly OptionItem[],
    kinds: readonly OptionKind[],
    weights: string,
    fuels: BasisQuery['fuels'],
    acceptLanguage: string | undefined,
  ): Promise<Found<readonly OptionItem[]>> => {
    const key = `${inUse.vintage ?? 'shipped'} ${fuels} ${kinds.toSorted().join(',')} ${weights}`;
    const kept = rankings.get(key);
    if (kept !== undefined) return { kind: 'found', value: kept, inUse };
    const wanted = await among(inUse, options, kinds, fuels);
    const result = await rankOptions(wanted, weights, preferredLocale(acceptLanguage));
    if (result.kind === 'bad-weights')
      return { kind: 'problem', problem: { kind: 'bad-input', errors: [result.error] } };
    rankings.keep(key, result.options);
    return { kind: 'found', value: result.options, inUse };
  };
  const ranked: OptionFinder['ranked'] = async (kinds, weights, { vintage, fuels }, acceptLanguage) => {
    const found = studies.of(vintage);
    if (found.kind === 'unknown-vintage')
      return { kind: 'problem', problem: { kind: 'not-found', resource: 'vintage', id: found.ref } };
    const options = await whenReady(found.inUse.study.part('options'), waitMs);
    return options.kind === 'ready'
      ? rank(found.inUse, options.value, kinds, weights, fuels, acceptLanguage)
      : { kind: 'problem', problem: notReady };
  };
  return {
    ranked,
    listed: async (query, acceptLanguage) => {
      const found = await ranked(query.kind ?? optionKinds, query.weights, query, acceptLanguage);
      if (found.kind === 'problem') return found;
      return { ...found, value: orderOptions(matches(found.value, filterOf(query)), query.sort) };
    },
  };
};
