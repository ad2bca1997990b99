import type { CountryIndices, Places, ProductIndices } from '@hamkor/trade';
import type { KeptEdition } from '../world/kept-edition.ts';

/** Indices of an exporter with the places it takes over the resamples; null where there is no index. */
export interface PlacedCountry extends CountryIndices {
  readonly places: Places | null;
}

/** Indices of a heading of any edition. */
export interface HeadingIndices extends Omit<ProductIndices, 'hs92' | 'neighbours'> {
  readonly hs: string;
  /** Exports of all countries, US dollars a year; null where unknown. */
  readonly worldUsd: number | null;
  /** Members that export it with advantage. */
  readonly holders: readonly string[];
}

/** How places were resampled. */
export interface Resampled {
  readonly by: 'years' | 'products';
  readonly drawn: number;
  /** Resamples among them that have an index. */
  readonly resamples: number;
  readonly level: number;
}

/** What an index set rests on. */
export interface IndexBasis {
  /** `name@content`; null for the shipped facts. */
  readonly vintage: string | null;
  readonly isSynthetic: boolean;
  readonly edition: KeptEdition;
  readonly years: readonly [number, number];
  readonly origin: string;
}

/** All indices of one basis. */
export interface IndexSet extends IndexBasis {
  readonly resampled: Resampled;
  readonly rankedCountries: number;
  readonly rankedProducts: number;
  /** In order of code. */
  readonly countries: readonly PlacedCountry[];
  readonly products: readonly HeadingIndices[];
}

/** Years, confidence and origin as documents carry them: made-up data are unverified, all else is our computation. */
export const basisOf = ({ years, isSynthetic, origin }: IndexBasis) => ({
  years: [...years] as [number, number],
  confidence: isSynthetic ? ('unverified' as const) : ('estimated' as const),
  origins: [origin] as [string],
});
