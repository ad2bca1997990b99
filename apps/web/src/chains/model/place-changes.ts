import type { ChainModel, MarketRow, SiteRow, SupplierRow } from '@hamkor/contract';

export type Place = SiteRow | SupplierRow | MarketRow;

export const placesOf = (model: ChainModel): readonly Place[] => [
  ...model.sites,
  ...model.suppliers,
  ...model.markets,
];

/** Where the ends of lanes stood when lanes were last taken from the corridor engine: place of the network by place. */
export type LaneBasis = Readonly<Record<string, string | null>>;

export const laneBasis = (model: ChainModel): LaneBasis =>
  Object.fromEntries(placesOf(model).map(({ id, node }) => [id, node]));

/** Places that are new, gone or elsewhere since lanes were taken: what makes lanes out of date. */
export const placeChanges = (basis: LaneBasis, model: ChainModel): readonly string[] => {
  const now = laneBasis(model);
  return [...new Set([...Object.keys(basis), ...Object.keys(now)])].filter((id) => basis[id] !== now[id]);
};
