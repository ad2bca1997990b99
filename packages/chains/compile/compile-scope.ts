import type { LineEntry, ModelIndex } from './compile-index.ts';
import type { LaneRow, LimitRow, ProductRow, SiteRow } from '../model/model.ts';

/** What a limit speaks of. */
export interface LimitScope {
  readonly hasProduct: (product: ProductRow) => boolean;
  /** The product, where it is one alone. */
  readonly single: ProductRow | null;
  readonly hasSite: (site: SiteRow) => boolean;
  readonly hasCountry: (country: string) => boolean;
  readonly hasMarket: (market: string) => boolean;
  readonly hasLane: (lane: LaneRow) => boolean;
  readonly hasLine: (line: LineEntry) => boolean;
}

/**
 * Resolves `what` (product, stage or group of them), `where` (country, site, market or group of them) and `via` (border post,
 * lane, mode or group of them). Where lanes are meant, `where` is either of their ends.
 */
export const limitScope = (index: ModelIndex, { what, where, via }: LimitRow): LimitScope => {
  const { membersOf, products, places } = index;
  const things = what === null ? null : new Set(membersOf(what));
  const spots = where === null ? null : new Set(membersOf(where));
  const ways = via === null ? null : new Set(membersOf(via));
  const hasProduct = ({ id, stage }: ProductRow): boolean =>
    things === null || things.has(id) || (stage !== null && things.has(stage));
  const hasPlace = (place: string): boolean =>
    spots === null || spots.has(place) || spots.has(places.get(place)!.row.country);
  const meant = [...products.values()].filter(hasProduct);
  return {
    hasProduct,
    single: what !== null && products.has(what) && meant.length === 1 ? meant[0] : null,
    hasSite: (site) => hasPlace(site.id),
    hasCountry: (country) => spots === null || spots.has(country),
    hasMarket: hasPlace,
    hasLane: (lane) =>
      (ways === null ||
        ways.has(lane.id) ||
        ways.has(lane.mode) ||
        lane.borders.some((border) => ways.has(border))) &&
      (hasPlace(lane.from) || hasPlace(lane.to)),
    hasLine: ({ site, recipe }) => hasPlace(site.id) && hasProduct(recipe.product),
  };
};
