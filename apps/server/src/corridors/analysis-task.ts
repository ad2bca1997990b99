/** What an analysis of the network is asked, as it is handed to its thread. */
import type { CountryDocument, ParkDocument } from '@hamkor/contract';
import type { Consignment, CorridorFacts, Overlay, Pair } from '@hamkor/corridors';

/** What a park needs to be placed on the network. */
export type AnalysedPark = Pick<ParkDocument, 'id' | 'name' | 'country' | 'place'>;

/** A member as a market; null is unknown. */
export interface MemberMarket {
  readonly country: CountryDocument['iso3'];
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly gdpUsd: number | null;
  readonly gdpYear: number | null;
}

/**
 * Pairs that an analysis rests on: of the main places of the members, of the places that parks are served from, or of
 * the places whose ids are named.
 */
export type PairChoice =
  | { readonly set: 'members' }
  | { readonly set: 'parks'; readonly parks: readonly AnalysedPark[] }
  | { readonly set: 'chosen'; readonly places: readonly string[] };

export type AnalysisTask =
  | {
      readonly kind: 'access';
      readonly parks: readonly AnalysedPark[];
      readonly markets: readonly MemberMarket[];
      readonly days: readonly number[];
      /** Origins of the parks and of the figures of the markets. */
      readonly origins: readonly string[];
    }
  | {
      readonly kind: 'criticality' | 'fixes';
      readonly choice: PairChoice;
    }
  | {
      readonly kind: 'green';
      /** Renewable share of electricity by country, 0 to 1. */
      readonly renewable: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'best-routes'; readonly pairs: readonly Pair[] };

export interface AnalysisInput {
  readonly facts: CorridorFacts;
  readonly overlay: Overlay | null;
  readonly consignment: Consignment;
  readonly task: AnalysisTask;
}
