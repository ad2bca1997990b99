import type { MatchDocument, MatchListDocument } from '@hamkor/contract';
import type { CodeDistance, Conditions, MatchTerms, PartnerMatch, Side } from '@hamkor/matching';
import { byExposure, hardFilters, matchPartners, sideOf, usualWeights } from '@hamkor/matching';
import type { RecordType, Viewer } from '@hamkor/registry';
import { recordTypes } from '@hamkor/registry';
import type { Facts } from '../../facts/facts.ts';
import type { BestRoutes } from '../../options/option-route.ts';
import { whenReady } from '../../options/when-ready.ts';
import type { PublishedRecord, RecordSource } from '../record-source.ts';
import { codeLinks } from './code-links.ts';
import { impressions } from './impressions.ts';

/** Partners of a side, best first; `not-ready` where days are asked for and the ways are still being worked out. */
export type FoundPartners =
  | {
      readonly kind: 'partners';
      readonly matches: readonly MatchDocument[];
      readonly excluded: MatchListDocument['excluded'];
    }
  | { readonly kind: 'not-ready' };

export interface PartnerService {
  /** The side of a record for partners to be sought; null where it asks and gives nothing, or is not in force. */
  readonly sideOf: (record: PublishedRecord) => Side | null;
  readonly partnersOf: (
    viewer: Viewer,
    subject: Side,
    conditions: Conditions,
    limit: number,
    types?: readonly RecordType[],
  ) => Promise<FoundPartners>;
}

export interface PartnerDependencies {
  readonly facts: Pick<Facts, 'trade'>;
  readonly records: RecordSource;
  /** The best ways between members. */
  readonly bestRoutes: () => Promise<BestRoutes>;
  /** Today as an ISO date. */
  readonly today: () => string;
  /** How long a request waits for the ways, milliseconds. */
  readonly waitMs?: number;
}

/** Ranked beside those that are shown, so that equals can change places at the end of the list too. */
const rankedBeside = 20;
/** Times a day that a record is shown before it comes behind all others that fit. */
const mostShown = 500;

/** Digit strings of one scheme among `HS/8413` and the like. */
const beginnings = (keys: readonly string[], scheme: string): string[] =>
  keys.filter((key) => key.startsWith(`${scheme}/`)).map((key) => key.slice(scheme.length + 1));

/** Days between the states of two sides: within a state they are not known. */
const daysBy =
  (ways: BestRoutes | null) =>
  (giver: Side, asker: Side): number | null => {
    const [from, to] = [giver.states[0], asker.states[0]];
    if (ways === null || from === undefined || to === undefined || from === to) return null;
    const way = ways.get(`${from}>${to}`);
    return way === undefined ? null : way.hours.value / 24;
  };

const matchDocument = ({ side, ...match }: PartnerMatch): MatchDocument => ({
  id: side.id,
  kind: side.type,
  name: side.name,
  states: [...side.states],
  score: match.score,
  wants: match.wants,
  wanted: match.wanted,
  parts: match.parts.map((part) => ({ ...part })),
  wantedParts: match.wantedParts.map((part) => ({ ...part })),
  days: match.days,
});

export const partnerService = ({
  facts,
  records,
  bestRoutes,
  today,
  waitMs,
}: PartnerDependencies): PartnerService => {
  let links: CodeDistance | null = null;
  const linksNow = (): CodeDistance => (links ??= codeLinks(facts));
  const shown = impressions(today);

  const candidates = async (
    viewer: Viewer,
    { id, codes }: Side,
    types: readonly RecordType[],
  ): Promise<readonly Side[]> => {
    const keys = codes.flatMap(linksNow().neighbourhood);
    const near = await records.wanted(viewer, {
      types,
      hs: beginnings(keys, 'HS'),
      isic: beginnings(keys, 'ISIC'),
    });
    return near
      .filter((record) => record.id !== id)
      .flatMap((record) => sideOf({ ...record, status: 'published' }, today()) ?? []);
  };

  return {
    sideOf: (record) => sideOf({ ...record, status: 'published' }, today()),
    partnersOf: async (viewer, subject, conditions, limit, types = recordTypes) => {
      const routes = await whenReady(bestRoutes(), waitMs);
      if (routes.kind === 'not-ready' && (conditions.withinDays != null || subject.withinDays !== null))
        return { kind: 'not-ready' };
      const terms: MatchTerms = {
        codes: linksNow(),
        days: daysBy(routes.kind === 'ready' ? routes.value : null),
        recognises: null,
        today: today(),
        weights: usualWeights(),
      };
      const sides = await candidates(viewer, subject, types);
      const { matches, excluded } = matchPartners(subject, sides, terms, conditions, limit + rankedBeside);
      const ranked = byExposure(
        matches.map((match) => ({ id: match.side.id, score: match.score, match })),
        { shown: shown.before, capacity: () => 1, cap: mostShown },
      ).slice(0, limit);
      shown.show(ranked.map(({ id }) => id));
      return {
        kind: 'partners',
        matches: ranked.map(({ match }) => matchDocument(match)),
        excluded: hardFilters.flatMap((filter) =>
          excluded[filter] === 0 ? [] : [{ filter, count: excluded[filter] }],
        ),
      };
    },
  };
};
