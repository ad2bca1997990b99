/**
 * A made-up market in which everybody's wishes are known: who would accept whom is drawn from each one's own weights, which
 * the ranking does not know. A list is judged by mutual success: both would say yes (Pizzato et al., RECON, RecSys 2010).
 */
import type { MatchPart, MatchTerms, PartKey, PartnerMatch, Side } from '@hamkor/matching';
import { codeDistance, matchOf, partKeys, usualWeights } from '@hamkor/matching';
import { seeded } from './generated-profiles.ts';

export interface Market {
  readonly askers: readonly Side[];
  readonly givers: readonly Side[];
  /** Whether both would accept, by place of the asker and of the giver. */
  readonly isMutual: (asker: number, giver: number) => boolean;
  readonly matchOf: (asker: number, giver: number) => PartnerMatch;
}

const states = ['UZB', 'KAZ', 'BLR', 'IND', 'CHN', 'PAK'];
const today = '2026-11-29';
/** Everybody accepts this share of the others: those it likes best. */
const acceptedShare = 0.2;

/** `one product`: all make and want the same and lie equally far, so that only what each wishes of the other counts. */
export type Variety = 'one product' | 'kindred products';

export const madeUpMarket = (size: number, seed: number, variety: Variety): Market => {
  const random = seeded(seed);
  const isVaried = variety === 'kindred products';
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const side = (id: string, given: Partial<Side>): Side => ({
    id,
    type: 'organisation',
    kind: 'enterprise',
    role: 'gives',
    name: { en: `Sample ${id}`, ru: null, zh: null },
    states: [...new Set([pick(states), pick(states), pick(states)])],
    organisation: id,
    codes: [{ scheme: 'HS', edition: '2022', code: isVaried ? pick(['870830', '870840', '8708']) : '8708' }],
    quantity: null,
    smallestLot: null,
    withinDays: null,
    certificates: [],
    capacities: [],
    languages: pick([['ru'], ['en'], ['zh', 'en'], []]),
    employees: null,
    confidence: pick(['published', 'estimated', 'unverified']),
    heldOn: pick(['2026-10-01', '2026-01-01', '2025-01-01', null]),
    ...given,
  });
  const tonnes = (): number => Math.round(10 ** (1 + random() * 3));
  const givers = Array.from({ length: size }, (_, number) => {
    const giver = side(`G${number}`, {});
    const perYear = { value: tonnes(), unit: 't', year: null };
    return {
      ...giver,
      capacities: [{ code: giver.codes[0]!, perYear, free: random(), smallestOrder: null }],
    };
  });
  const askers = Array.from({ length: size }, (_, number) =>
    side(`A${number}`, {
      type: 'rfq',
      kind: null,
      role: 'asks',
      quantity: { value: tonnes(), unit: 't', year: null },
    }),
  );
  const distances = new Map<string, number>();
  for (const one of states)
    for (const other of states) distances.set(one + other, isVaried ? Math.round(2 + random() * 38) : 15);
  const terms: MatchTerms = {
    codes: codeDistance([], []),
    days: (giver, asker) => distances.get(giver.states[0]! + asker.states[0]!)!,
    recognises: null,
    today,
    weights: usualWeights(),
  };
  const matches = askers.map((asker) =>
    givers.map((giver) => {
      const matched = matchOf(asker, giver, terms, {});
      if (typeof matched === 'string')
        throw new Error(`${asker.id} and ${giver.id} are kept apart: ${matched}`);
      return matched;
    }),
  );
  const ownWeights = (): Readonly<Record<PartKey, number>> => {
    const usual = usualWeights();
    return Object.fromEntries(
      partKeys.map((key) => [key, usual[key] * 4 ** (random() * 2 - 1)] as const),
    ) as Record<PartKey, number>;
  };
  const accepted = (lists: readonly (readonly (readonly MatchPart[])[])[]): readonly ReadonlySet<number>[] =>
    lists.map((parts) => {
      const weights = ownWeights();
      const liking = parts.map((one) => likingOf(one, weights));
      const order = [...liking.keys()].sort((one, other) => liking[other]! - liking[one]!);
      return new Set(order.slice(0, Math.round(acceptedShare * order.length)));
    });
  const byAsker = accepted(matches.map((row) => row.map(({ parts }) => parts)));
  const byGiver = accepted(givers.map((_, giver) => matches.map((row) => row[giver]!.wantedParts)));
  return {
    askers,
    givers,
    isMutual: (asker, giver) => byAsker[asker]!.has(giver) && byGiver[giver]!.has(asker),
    matchOf: (asker, giver) => matches[asker]![giver]!,
  };
};

const likingOf = (parts: readonly MatchPart[], weights: Readonly<Record<PartKey, number>>): number => {
  const known = parts.filter(({ fit }) => fit !== null);
  const sum = known.reduce((total, { key, fit }) => total + fit! * weights[key], 0);
  return sum / known.reduce((total, { key }) => total + weights[key], 0);
};

/** Share of the first ten of every asker's list in which both would say yes. */
export const mutualSuccess = (market: Market, by: (match: PartnerMatch) => number): number => {
  let shown = 0;
  let mutual = 0;
  for (const asker of market.askers.keys()) {
    const scores = market.givers.map((_, giver) => by(market.matchOf(asker, giver)));
    const order = [...scores.keys()].sort((one, other) => scores[other]! - scores[one]! || one - other);
    for (const giver of order.slice(0, 10)) {
      shown += 1;
      if (market.isMutual(asker, giver)) mutual += 1;
    }
  }
  return mutual / shown;
};
