import type {
  ChainModel,
  DemandRow,
  InputRow,
  LaneRow,
  LineRow,
  Names,
  ProductRow,
  RecipeRow,
  SiteRow,
  SupplyRow,
} from '../model/model.ts';

export interface RandomChain {
  readonly seed: number;
  readonly sites: number;
  readonly products: number;
  readonly markets: number;
  /** Sites that can make a product. */
  readonly makers: number;
  /** Ways between two places, 1 or 2. */
  readonly ways: number;
  /** Whether demand may be served from outside; else it must be met by the chain. */
  readonly hasOutside: boolean;
}

const countries = ['KAZ', 'UZB', 'RUS', 'CHN', 'BLR', 'KGZ'];

const sameName = (text: string): Names => ({ en: text, ru: text, zh: text });

const round = (value: number): number => Number(value.toPrecision(4));

/** Made-up numbers from 0 up to 1, the same for the same seed (mulberry32). */
const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

interface Spot {
  readonly id: string;
  readonly name: Names;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly node: null;
}

/** Kilometres between two spots, as the crow flies over a flat map of the region. */
const kilometres = (a: Spot, b: Spot): number => Math.hypot((a.lat - b.lat) * 111, (a.lon - b.lon) * 80) + 50;

/** Rail above, road below: cheaper and slower, dearer and quicker. */
const laneBetween = (from: Spot, to: Spot, way: number): LaneRow => {
  const km = kilometres(from, to);
  const isRail = way === 0;
  return {
    id: `${from.id}-${to.id}-${isRail ? 'rail' : 'road'}`,
    from: from.id,
    to: to.id,
    product: null,
    mode: isRail ? 'rail' : 'road',
    costPerTonne: (isRail ? 6 + 0.03 * km : 2 + 0.06 * km) * (from.country === to.country ? 1 : 1.15),
    hours: km / (isRail ? 22 : 45) + (from.country === to.country ? 4 : 20),
    kgCo2ePerTonne: km * (isRail ? 0.018 : 0.065),
    capacityTonnes: null,
    borders: [],
    countries: [...new Set([from.country, to.country])],
    route: null,
  };
};

/**
 * A made-up chain with the shape of real ones: raw materials are bought, intermediates are made of them in tiers at a few
 * sites each, finished goods go to markets that could buy elsewhere a little dearer. A line costs about a tenth of what it
 * sells, sites cost as much as a small line, and capacity is about twice of what is wanted, so that much can be left closed.
 */
export const randomChain = ({
  seed,
  sites: siteCount,
  products: productCount,
  markets: marketCount,
  makers,
  ways,
  hasOutside,
}: RandomChain): ChainModel => {
  const next = seeded(seed);
  const between = (low: number, high: number): number => low + (high - low) * next();
  const whole = (below: number): number => Math.floor(next() * below);
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(whole(left.length), 1)[0]);
  };
  const spot = (id: string): Spot => ({
    id,
    name: sameName(id),
    country: countries[whole(countries.length)],
    lat: round(between(36, 56)),
    lon: round(between(40, 90)),
    node: null,
  });

  const rawCount = Math.max(1, Math.floor(productCount / 4));
  const finalCount = Math.max(1, Math.floor(productCount / 4));
  const prices = new Map<string, number>();
  const recipes: RecipeRow[] = [];
  const inputs: InputRow[] = [];
  const products: ProductRow[] = [];
  for (let place = 0; place < productCount; place++) {
    const id = `p${place}`;
    let price = between(200, 900);
    if (place >= rawCount) {
      price = 0;
      // Of what stands shortly before it, so that tiers grow.
      const before = products.slice(Math.max(0, place - Math.max(4, rawCount)));
      for (let way = 0; way < (next() < 0.25 ? 2 : 1); way++) {
        const recipe = `${id}-r${way}`;
        recipes.push({ id: recipe, product: id, name: sameName(recipe) });
        let value = 0;
        for (const input of some(before, 1 + whole(3))) {
          const quantity = round(between(0.2, 0.9));
          value += quantity * input.price;
          const row = { id: `${recipe}-${input.id}`, recipe, product: input.id, quantity, unit: 't' };
          inputs.push(row);
        }
        price = Math.max(price, value * between(1.3, 1.7) + 60);
      }
    }
    prices.set(id, price);
    products.push({
      id,
      name: sameName(id),
      hs: String(2500 + place * 50),
      unit: 't',
      kgPerUnit: 1000,
      price: round(price),
      stage: null,
    });
  }

  const sites = Array.from({ length: siteCount }, (_, place) => spot(`s${place}`));
  const markets = Array.from({ length: marketCount }, (_, place) => spot(`m${place}`));
  const suppliers = Array.from({ length: Math.max(1, Math.ceil(rawCount / 3)) }, (_, place) =>
    spot(`v${place}`),
  );
  const supplies = products.slice(0, rawCount).flatMap((product): SupplyRow[] =>
    some(suppliers, 2).map((supplier) => ({
      id: `${supplier.id}-${product.id}`,
      supplier: supplier.id,
      product: product.id,
      price: round(product.price * between(0.85, 1.15)),
      capacity: null,
      unit: 't',
      kgCo2e: round(between(200, 1500)),
      leadDays: null,
    })),
  );
  const demands = products.slice(-finalCount).flatMap((product): DemandRow[] =>
    markets
      .filter((_, place) => place === 0 || next() < 0.8)
      .map((market) => ({
        id: `${market.id}-${product.id}`,
        market: market.id,
        product: product.id,
        quantity: round(between(500, 5000)),
        unit: 't',
        outsidePrice: hasOutside ? round(product.price * between(1.15, 1.6)) : null,
        outsideKgCo2e: null,
        unmetPenalty: null,
      })),
  );

  const need = new Map<string, number>();
  for (const { product, quantity } of demands) need.set(product, (need.get(product) ?? 0) + quantity);
  for (const product of [...products].reverse()) {
    const own = recipes.filter((recipe) => recipe.product === product.id);
    for (const recipe of own)
      for (const input of inputs.filter((row) => row.recipe === recipe.id))
        need.set(
          input.product,
          (need.get(input.product) ?? 0) + ((need.get(product.id) ?? 0) * input.quantity) / own.length,
        );
  }
  const lines = products.slice(rawCount).flatMap((product): LineRow[] => {
    const own = recipes.filter((recipe) => recipe.product === product.id);
    return some(sites, makers).flatMap((site): LineRow[] => {
      const recipe = own[whole(own.length)];
      const capacity = round((((need.get(product.id) ?? 0) || 100) * between(1.2, 2.4)) / makers);
      return [
        {
          id: `${site.id}-${recipe.id}`,
          site: site.id,
          recipe: recipe.id,
          capacity,
          unit: 't',
          minimumLoad: next() < 0.3 ? 0.2 : 0,
          maximumLines: 1 + whole(2),
          installedLines: 0,
          fixedCost: round(capacity * product.price * between(0.05, 0.12)),
          energyCost: round(product.price * between(0.01, 0.05)),
          labourCost: round(product.price * between(0.01, 0.05)),
          otherCost: round(product.price * between(0.01, 0.03)),
          kgCo2e: round(between(50, 900)),
          labourHours: null,
          leadDays: null,
        },
      ];
    });
  });
  const value = demands.reduce(
    (sum, { product, quantity }) => sum + quantity * (prices.get(product) ?? 0),
    0,
  );
  const siteRows = sites.map((site): SiteRow =>
    Object.assign(
      {
        kind: 'park' as const,
        park: null,
        fixedCost: round((value / siteCount) * between(0.02, 0.06)),
        isOpen: false,
        capacityTonnes: null,
      },
      site,
    ),
  );
  const lanes: LaneRow[] = [];
  for (let way = 0; way < ways; way++)
    for (const from of [...suppliers, ...sites])
      for (const to of [...sites, ...markets]) if (from !== to) lanes.push(laneBetween(from, to, way));
  return {
    schema: 'hamkor-chain/1',
    title: sameName(`Random chain ${seed}`),
    about: sameName('Made up'),
    isDemonstration: true,
    currency: 'USD',
    priceYear: 2024,
    partners: countries.slice(0, 4).map((id) => ({ id, weight: 1 })),
    periods: [{ id: 'year', years: 1, demandFactor: 1, discountFactor: 1 }],
    stages: [],
    products,
    recipes,
    inputs,
    sites: siteRows,
    lines,
    suppliers,
    supplies,
    markets,
    demands,
    lanes,
    regimes: [],
    duties: countries.map((to) => ({ id: `to-${to}`, from: '*', to, hs: '*', regime: 'mfn', rate: 0.05 })),
    groups: [],
    limits: [],
    disruptions: [],
    effects: [],
    scenarios: [],
    changes: [],
    evidence: [],
    stockRate: null,
  };
};
