import type { Complexity } from './complexity.ts';
import { complexity } from './complexity.ts';
import { density, densityOfSets } from './density.ts';
import { diversity } from './diversity.ts';
import type { PresenceMatrix } from './presence.ts';
import type { Proximity } from './proximity.ts';
import { proximity } from './proximity.ts';
import { ubiquity } from './ubiquity.ts';

/**
 * The product space of one presence matrix: who has what, how near products are to each other and to what
 * a country, or several together, can already do. Parts that cost time are computed once, when first asked.
 */
export interface ProductSpace {
  readonly presence: PresenceMatrix;
  readonly countries: readonly string[];
  readonly products: readonly string[];
  /** Row of a country code, column of a product code; null when it is not in the space. */
  readonly countryAt: (iso3: string) => number | null;
  readonly productAt: (code: string) => number | null;
  readonly diversity: Uint32Array;
  readonly ubiquity: Uint32Array;
  /** M of one country: 1 where it has an advantage. A view, not a copy. */
  readonly capabilities: (country: number) => Uint8Array;
  readonly proximity: Proximity;
  /**
   * Density of one country around every product. A view, not a copy; NaN where nobody has the product, and all NaN
   * for a country without presence.
   */
  readonly density: (country: number) => Float64Array;
  /** Density around every product of any sets of capabilities: one row of products per set. */
  readonly densityOfSets: (sets: readonly Uint8Array[]) => Float64Array[];
  readonly complexity: Complexity;
}

/** Remembers what was computed the first time. */
const once = <T>(compute: () => T): (() => T) => {
  let kept: { readonly value: T } | null = null;
  return () => (kept ??= { value: compute() }).value;
};
const places = (codes: readonly string[]): ((code: string) => number | null) => {
  const place = new Map(codes.map((code, index) => [code, index]));
  return (code) => place.get(code) ?? null;
};

/** The product space of a presence matrix. Nothing is computed but counts until it is asked for. */
export const productSpace = (presence: PresenceMatrix): ProductSpace => {
  const size = presence.products.length;
  const near = once(() => proximity(presence));
  const densities = once(() => density(presence));
  const complex = once(() => complexity(presence));
  return {
    presence,
    countries: presence.countries,
    products: presence.products,
    countryAt: places(presence.countries),
    productAt: places(presence.products),
    diversity: diversity(presence),
    ubiquity: ubiquity(presence),
    capabilities: (country) => presence.cells.subarray(country * size, (country + 1) * size),
    get proximity() {
      return near();
    },
    density: (country) => densities().subarray(country * size, (country + 1) * size),
    densityOfSets: (sets) => {
      const rows = densityOfSets(presence, sets);
      return sets.map((_, s) => rows.subarray(s * size, (s + 1) * size));
    },
    get complexity() {
      return complex();
    },
  };
};
