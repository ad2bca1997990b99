import type { ChainSpec, SpecDemand, SpecSite, SpecSupply } from './chain-spec.ts';
import type { DesignAsked, DesignGrounds, GroundPark } from './design-grounds.ts';
import type { DesignGap } from './design-gap.ts';
import type { DesignPrice } from './design-prices.ts';
import { judgedFigure } from './judged-figure.ts';
import type { TreeProduct } from './process-tree.ts';

/** Parks of one state that are taken in at most. */
const mostParks = 3;
/** Part of what a state imports of the heading that the chain is designed for: one product of several under it. */
const servedShare = 0.1;
/** US dollars a year where nothing is known of imports. */
const assumedImports = 1e7;
/** What a market pays from outside over the reference price: freight, duty and trade, judged. */
const outsideMarkup = 1.2;
/** Partners that a raw input is bought from at most. */
const mostSuppliers = 2;

interface Chosen<T> {
  readonly rows: T;
  readonly gaps: readonly DesignGap[];
}

/** Parks whose trades make one of the headings; any of the state where there is none. */
const parksFor = (
  parks: readonly GroundPark[],
  divisions: ReadonlySet<string>,
): { readonly chosen: readonly GroundPark[]; readonly isFitting: boolean } => {
  const fitting = parks.filter((park) => park.divisions.some((division) => divisions.has(division)));
  const chosen = (fitting.length > 0 ? fitting : parks).slice(0, mostParks);
  return { chosen, isFitting: fitting.length > 0 };
};

/** Sites in parks of the partners whose trades fit what is made. */
export const designSites = (
  { partners }: DesignAsked,
  grounds: DesignGrounds,
  made: readonly TreeProduct[],
): Chosen<readonly SpecSite[]> => {
  const divisions = new Set(made.flatMap(({ hs }) => grounds.divisionsOf(hs.slice(0, 4))));
  const gaps: DesignGap[] = [];
  const rows = partners.flatMap((country) => {
    const { chosen, isFitting } = parksFor(grounds.parksOf(country), divisions);
    if (!isFitting)
      gaps.push({
        kind: 'site-assumed',
        table: 'sites',
        row: country,
        field: null,
        what: [...divisions].join(', '),
        assumed: chosen.length,
      });
    return chosen.map(({ id, name, country: state, lat, lon, node, kind }) => ({
      id,
      name,
      country: state,
      kind,
      lat,
      lon,
      node,
      park: id,
      isOpen: false,
      capacityTonnes: null,
      fixedCost: judgedFigure(3e5, 1e5, 9e5, 'rent, management and security of a site, judged'),
    }));
  });
  return { rows, gaps };
};

/** Main places of the partners, with what each may want of the product. */
export const designDemands = (
  { product, partners }: DesignAsked,
  grounds: DesignGrounds,
  final: TreeProduct,
  price: number,
): Chosen<{ readonly markets: ChainSpec['markets']; readonly demands: readonly SpecDemand[] }> => {
  const markets = partners.flatMap((country) => {
    const place = grounds.mainPlaceOf(country);
    return place === null ? [] : [{ id: `market-${country}`, ...place }];
  });
  const demands = markets.map(({ id, country }) => {
    const dollars = grounds.importsOf(country, product);
    const quantity = Math.max(1, Math.round(((dollars ?? assumedImports) * servedShare) / price));
    const basis =
      dollars === null
        ? 'nothing is known of imports: ten million USD a year'
        : `imports of the heading, ${Math.round(dollars / 1e6)} million USD a year, judged from world exports and all imports of the state`;
    return {
      market: id,
      product: final.id,
      quantity: judgedFigure(
        quantity,
        quantity * 0.3,
        quantity * 2,
        `${servedShare * 100} % of ${basis}, at the reference price`,
      ),
      outsidePrice: judgedFigure(
        price * outsideMarkup,
        price,
        price * 1.6,
        'reference price with a fifth for freight, duty and trade',
      ),
      outsideKgCo2e: null,
      unmetPenalty: null,
    };
  });
  return {
    rows: { markets, demands },
    gaps: demands.map(({ market, quantity }) => ({
      kind: 'demand-estimated',
      table: 'demands',
      row: `${market}-${final.id}`,
      field: 'quantity',
      what: product,
      assumed: quantity.value,
    })),
  };
};

/** Partners that export a raw input sell it at their main place; the first partner where none is known to. */
export const designSupplies = (
  { partners }: DesignAsked,
  grounds: DesignGrounds,
  bought: readonly TreeProduct[],
  prices: ReadonlyMap<string, DesignPrice>,
): Chosen<{ readonly suppliers: ChainSpec['suppliers']; readonly supplies: readonly SpecSupply[] }> => {
  const gaps: DesignGap[] = [];
  const suppliers = new Map<string, ChainSpec['suppliers'][number]>();
  const supplies = bought.flatMap(({ id: product, hs }) => {
    const exporting = partners
      .map((country) => ({ country, dollars: grounds.exportsOf(country, hs.slice(0, 4)) ?? 0 }))
      .filter(({ dollars }) => dollars > 0)
      .toSorted((a, b) => b.dollars - a.dollars)
      .slice(0, mostSuppliers)
      .map(({ country }) => country);
    const from = exporting.length > 0 ? exporting : partners.slice(0, 1);
    gaps.push({
      kind: 'supplier-assumed',
      table: 'supplies',
      row: product,
      field: null,
      what: hs,
      assumed: from.join(', '),
    });
    return from.flatMap((country) => {
      const place = grounds.mainPlaceOf(country);
      const price = prices.get(product);
      if (place === null || price === undefined) return [];
      const supplier = `supplier-${country}`;
      suppliers.set(supplier, { id: supplier, ...place });
      return [{ supplier, product, price: price.figure, capacity: null, kgCo2e: null, leadDays: null }];
    });
  });
  return { rows: { suppliers: [...suppliers.values()], supplies }, gaps };
};
