import type { CountryIndicesDocument, PlacesDocument } from '@hamkor/contract';

/** A country whose places are known. */
export type Placed = CountryIndicesDocument & { readonly places: PlacesDocument };

const isPlaced = (country: CountryIndicesDocument): country is Placed => country.places !== null;

/** Countries with places by their middle place, then by their index; equals by code, so that the picture stands still. */
export const inPlaceOrder = (countries: readonly CountryIndicesDocument[]): readonly Placed[] =>
  countries
    .filter(isPlaced)
    .toSorted(
      (one, other) =>
        one.places.median - other.places.median ||
        (other.eci ?? 0) - (one.eci ?? 0) ||
        (one.iso3 < other.iso3 ? -1 : 1),
    );

/** Whether the first stands above the second in all that the whiskers allow: they do not overlap. */
export const isSurelyAbove = (one: PlacesDocument, other: PlacesDocument): boolean => one.to < other.from;

/** For each country, those of the list that it stands surely above, in the order of the list. */
export const surelyAbove = (
  countries: readonly Placed[],
): readonly { readonly country: Placed; readonly above: readonly Placed[] }[] =>
  countries.map((country) => ({
    country,
    above: countries.filter((other) => isSurelyAbove(country.places, other.places)),
  }));
