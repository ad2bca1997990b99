import type { OptionRouteDocument } from '@hamkor/contract';
import type { OptionItem, OptionKind, RankedList } from '@hamkor/trade';
import { optionFilter, optionKinds, optionRanking, withoutFuelsAndGold } from '@hamkor/trade';
import type { MemberPlaces } from '../corridors/best-routes-of-members.ts';
import { mainPlaces } from '../corridors/best-routes-of-members.ts';
import type { CorridorService } from '../corridors/corridor-service.ts';
import type { Facts } from '../facts/facts.ts';
import { phrases, preferredLocale } from '../platform/language.ts';
import type { Problem } from '../platform/problem.ts';
import { groupByProduct } from './group-options.ts';
import type { BasisQuery, OptionQuery } from './option-query.ts';
import { filterOf } from './option-query.ts';
import { readPlaces } from './option-places.ts';
import type { BestRoutes } from './option-route.ts';
import { isWithinDays, routeOfOption } from './option-route.ts';
import { orderOptions } from './order-options.ts';
import type { RankUnder } from './rank-options.ts';
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
  /** The best ways between members, from and to the places that stand for them; no option has one where absent. */
  readonly bestRoutes?: (places?: MemberPlaces) => Promise<BestRoutes>;
  /** The network that knows those places; they stay the main ones where absent. */
  readonly corridors?: Pick<CorridorService, 'open'>;
  /** How long a request waits for the study, milliseconds. */
  readonly waitMs?: number;
}

/** Options found, with the study they come from. */
export type Found<T> =
  | { readonly kind: 'found'; readonly value: T; readonly inUse: StudyInUse }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** An option of a list; `more` where it stands for others about the same product, `route` between its partners. */
export type ListedOption = OptionItem & {
  readonly more?: number;
  readonly route: OptionRouteDocument | null;
};

/** The best ways between members, or what is wrong with the places asked for. */
export type FoundRoutes =
  | { readonly kind: 'routes'; readonly ways: BestRoutes | null }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Options that answer a request, in their order; those shown are put together when they are taken. */
export interface ListedOptions {
  readonly total: number;
  /** Whether the ways between members were known in time. */
  readonly hasRoutes: boolean;
  readonly items: (from?: number, to?: number) => readonly ListedOption[];
}

/** Gives the options a request asks for, or the problem to answer with. */
export interface OptionFinder {
  /** All options of the kinds asked for under the weights, best first. */
  readonly ranked: (
    kinds: readonly OptionKind[],
    weights: string,
    basis: BasisQuery,
    acceptLanguage: string | undefined,
  ) => Promise<Found<RankedList<OptionItem>>>;
  /** Those of them that pass the filter, in the order asked for. */
  readonly listed: (query: OptionQuery, acceptLanguage: string | undefined) => Promise<Found<ListedOptions>>;
  /** The ways between the places that stand for members, null where they do not come in time. */
  readonly routes: (
    places: OptionQuery['places'],
    acceptLanguage: string | undefined,
  ) => Promise<FoundRoutes>;
}

export const notReady: Problem = { kind: 'not-ready', retryAfterSeconds: 2 };

/** Rankings kept for a reader who turns the page or sets a filter under the same weights. */
const rankingsKept = 4;
/** Options prepared for whatever weights come next: of the vintages in memory, all kinds or one. */
const preparedKept = 6;

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
  bestRoutes,
  corridors,
  waitMs = patienceMs,
}: OptionDependencies): OptionFinder => {
  const matches = optionFilter({
    headings: facts.trade.headings,
    correspondences: facts.trade.correspondences,
    countries: facts.nomenclature.areas.map(({ code, name }) => ({ iso3: code, name })),
  });
  const rankings = recent<RankedList<OptionItem>>(rankingsKept);
  const wantedOf = recent<readonly OptionItem[]>(preparedKept);
  const prepared = recent<RankUnder>(preparedKept);

  const rank = async (
    inUse: StudyInUse,
    options: readonly OptionItem[],
    kinds: readonly OptionKind[],
    weights: string,
    fuels: BasisQuery['fuels'],
    acceptLanguage: string | undefined,
  ): Promise<Found<RankedList<OptionItem>>> => {
    const basis = `${inUse.vintage ?? 'shipped'} ${fuels} ${kinds.toSorted().join(',')}`;
    const key = `${basis} ${weights}`;
    const kept = rankings.get(key);
    if (kept !== undefined) return { kind: 'found', value: kept, inUse };
    const wanted = wantedOf.get(basis) ?? (await among(inUse, options, kinds, fuels));
    wantedOf.keep(basis, wanted);
    const under = (): RankUnder => {
      const known = prepared.get(basis) ?? optionRanking(wanted);
      prepared.keep(basis, known);
      return known;
    };
    const result = await rankOptions(wanted, weights, preferredLocale(acceptLanguage), under);
    if (result.kind === 'bad-weights')
      return { kind: 'problem', problem: { kind: 'bad-input', errors: [result.error] } };
    rankings.keep(key, result.list);
    return { kind: 'found', value: result.list, inUse };
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
  const routes: OptionFinder['routes'] = async (given = [], acceptLanguage) => {
    if (bestRoutes === undefined) return { kind: 'routes', ways: null };
    const opened = given.length > 0 ? corridors?.open(undefined) : undefined;
    const locale = preferredLocale(acceptLanguage);
    const reading =
      opened?.kind === 'network'
        ? readPlaces(opened.network, given, locale, await phrases(locale))
        : { kind: 'places' as const, places: mainPlaces };
    if (reading.kind === 'wrong')
      return { kind: 'problem', problem: { kind: 'bad-input', errors: reading.errors } };
    const found = await whenReady(bestRoutes(reading.places), waitMs);
    return { kind: 'routes', ways: found.kind === 'ready' ? found.value : null };
  };
  return {
    ranked,
    routes,
    listed: async (query, acceptLanguage) => {
      const found = await ranked(query.kind ?? optionKinds, query.weights, query, acceptLanguage);
      if (found.kind === 'problem') return found;
      const { given, placed } = found.value;
      const { withinDays } = query;
      const freight = await routes(query.places, acceptLanguage);
      if (freight.kind === 'problem') return freight;
      const { ways } = freight;
      // Without the ways nobody can tell which options pass: better no answer than a wrong one.
      if (ways === null && withinDays !== undefined) return { kind: 'problem', problem: notReady };
      const matching = matches(given, filterOf(query));
      const passing =
        ways === null || withinDays === undefined
          ? matching
          : matching.filter((option) => isWithinDays(option, ways, withinDays));
      // Best first needs no scores: they stand in that order already.
      const isBestFirst = query.sort === '-score';
      const shown = isBestFirst ? passing : orderOptions(passing.map(placed), query.sort);
      const finish = (option: OptionItem): ListedOption => ({
        ...(isBestFirst ? placed(option) : option),
        route: ways === null ? null : routeOfOption(option, ways),
      });
      const hasRoutes = ways !== null;
      if (query.group === undefined) {
        const items = (from?: number, to?: number) => shown.slice(from, to).map(finish);
        return { ...found, value: { total: shown.length, hasRoutes, items } };
      }
      const groups = groupByProduct(shown);
      const items = (from?: number, to?: number) =>
        groups.slice(from, to).map(({ option, more }) => Object.assign(finish(option), { more }));
      return { ...found, value: { total: groups.length, hasRoutes, items } };
    },
  };
};
