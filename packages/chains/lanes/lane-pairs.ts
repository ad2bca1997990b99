import type { ChainModel } from '../model/model.ts';

/** A place of a model that goods leave or reach: a site, a supplier or a market. */
export interface ChainPlace {
  readonly id: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  /** Place of the corridor network that serves it; null = the nearest one is to be looked for. */
  readonly node: string | null;
}

/** Two places that can exchange something, with the products that may pass. */
export interface LanePair {
  readonly from: ChainPlace;
  readonly to: ChainPlace;
  readonly products: readonly string[];
}

type Tables = Pick<
  ChainModel,
  'sites' | 'lines' | 'recipes' | 'inputs' | 'suppliers' | 'supplies' | 'markets' | 'demands'
>;

type Exchange = readonly [place: ChainPlace, products: ReadonlySet<string>];

const without = (place: ChainPlace): ChainPlace => ({
  id: place.id,
  country: place.country,
  lat: place.lat,
  lon: place.lon,
  node: place.node,
});

/** Pairs of places between which a product can go: from where it is made or sold to where it is used or wanted. */
export const lanePairs = (model: Tables): readonly LanePair[] => {
  const productOf = new Map(model.recipes.map(({ id, product }) => [id, product]));
  const inputsOf = Map.groupBy(model.inputs, ({ recipe }) => recipe);
  const linesAt = Map.groupBy(model.lines, ({ site }) => site);
  const recipesAt = (site: string): readonly string[] =>
    (linesAt.get(site) ?? []).map(({ recipe }) => recipe);
  const senders: readonly Exchange[] = [
    ...model.suppliers.map((place): Exchange => [
      place,
      new Set(model.supplies.filter(({ supplier }) => supplier === place.id).map(({ product }) => product)),
    ]),
    ...model.sites.map((place): Exchange => [
      place,
      new Set(recipesAt(place.id).flatMap((recipe) => productOf.get(recipe) ?? [])),
    ]),
  ];
  const receivers: readonly Exchange[] = [
    ...model.sites.map((place): Exchange => [
      place,
      new Set(
        recipesAt(place.id).flatMap((recipe) => (inputsOf.get(recipe) ?? []).map(({ product }) => product)),
      ),
    ]),
    ...model.markets.map((place): Exchange => [
      place,
      new Set(model.demands.filter(({ market }) => market === place.id).map(({ product }) => product)),
    ]),
  ];
  return senders.flatMap(([from, sent]) =>
    receivers.flatMap(([to, wanted]) => {
      const products = [...sent].filter((product) => wanted.has(product));
      return from.id === to.id || products.length === 0
        ? []
        : [{ from: without(from), to: without(to), products }];
    }),
  );
};
