import type { PresenceMatrix } from './presence.ts';
import { presenceAmong } from './presence.ts';

/** What a country and a product must reach for complexity to be computed on them. */
export interface RankingRules {
  readonly populationPersons: number;
  readonly exportsUsd: number;
  readonly worldTradeUsd: number;
  /** Countries of the ranked set with an advantage in the product. */
  readonly ubiquity: number;
}

/**
 * Atlas of Economic Complexity: at least one million people and 1 thousand million USD of exports; products
 * traded for at least 10 million USD and exported with advantage by at least two. Without such a rule islands
 * with a handful of exports lead the list (2016: TUV, UMI, NIU, WLF among the first twelve).
 */
export const atlasRules: RankingRules = {
  populationPersons: 1_000_000,
  exportsUsd: 1_000_000_000,
  worldTradeUsd: 10_000_000,
  ubiquity: 2,
};

/** What the rules look at, in the order of the matrix; an unknown (NaN) size does not pass. */
export interface Sizes {
  readonly populationPersons: ArrayLike<number>;
  readonly exportsUsd: ArrayLike<number>;
  readonly worldTradeUsd: ArrayLike<number>;
}

/**
 * The presence matrix of the countries and products large enough to be ranked. Presence itself is not computed
 * anew: an advantage is an advantage over the whole world. Others are placed on the scale of this set
 * afterwards by the mean PCI of what they have (`meanPci`), never dropped.
 */
export const rankedSet = (
  whole: PresenceMatrix,
  sizes: Sizes,
  rules: RankingRules = atlasRules,
): PresenceMatrix => {
  const { starts, items } = whole.countriesOf;
  const isRanked = (country: number): boolean =>
    sizes.populationPersons[country]! >= rules.populationPersons &&
    sizes.exportsUsd[country]! >= rules.exportsUsd;
  const rankedUbiquity = (product: number): number =>
    items.subarray(starts[product], starts[product + 1]).filter(isRanked).length;
  return presenceAmong(
    whole,
    isRanked,
    (product) =>
      sizes.worldTradeUsd[product]! >= rules.worldTradeUsd && rankedUbiquity(product) >= rules.ubiquity,
  );
};
