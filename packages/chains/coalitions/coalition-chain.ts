import type { ChainModel, DemandRow, LaneRow, Names, PartnerRow, SiteRow } from '../model/model.ts';

const name = (text: string): Names => ({ en: text, ru: text, zh: text });
const spot = { lat: 45, lon: 65, node: null };

const lane = (from: string, to: string, costPerTonne: number): LaneRow => ({
  id: `${from}-${to}`,
  from,
  to,
  product: null,
  mode: 'rail',
  costPerTonne,
  hours: 24,
  kgCo2ePerTonne: 10,
  capacityTonnes: null,
  borders: [],
  countries: [],
  route: null,
});

/** Partners of the same weight. */
export const equalPartners = (...ids: readonly string[]): readonly PartnerRow[] =>
  ids.map((id) => ({ id, weight: 1 }));

/** A site of the chain made one that stays open, at a cost. */
export const openAnyway = (model: ChainModel, id: string, fixedCost: number): ChainModel => {
  const open = (site: SiteRow): SiteRow => ({ ...site, isOpen: true, fixedCost });
  return { ...model, sites: model.sites.map((site) => (site.id === id ? open(site) : site)) };
};

const demand = (market: string, quantity: number, outsidePrice: number): DemandRow => ({
  id: `${market}-goods`,
  market,
  product: 'goods',
  quantity,
  unit: 't',
  outsidePrice,
  outsideKgCo2e: 120,
  unmetPenalty: null,
});

/**
 * A made-up chain whose coalitions can be worked out by hand: ore at 10 from KAZ, works in KGZ that make goods of it at 5 each
 * and 100 a year, 200 goods wanted in UZB at 30 from outside and 100 in RUS (no partner) at 26, carriage 1 on every lane.
 * All three together: 200 × (30 − 17) + 100 × (26 − 17) − 100 = 3400; KAZ or KGZ or UZB missing leaves nothing to be gained,
 * but KAZ and KGZ without UZB two thirds of the Russian market: 66.67 × 9 − 100 = 500.
 */
export const coalitionChain = (): ChainModel => ({
  schema: 'hamkor-chain/1',
  title: name('Goods of ore'),
  about: name('Made up for tests'),
  isDemonstration: true,
  currency: 'USD',
  priceYear: 2024,
  stockRate: null,
  partners: equalPartners('KAZ', 'KGZ', 'UZB'),
  periods: [{ id: 'year', years: 1, demandFactor: 1, discountFactor: 1 }],
  stages: [],
  products: [
    { id: 'ore', name: name('Ore'), hs: '2601', unit: 't', kgPerUnit: 1000, price: 11, stage: null },
    { id: 'goods', name: name('Goods'), hs: '7206', unit: 't', kgPerUnit: 1000, price: 20, stage: null },
  ],
  recipes: [{ id: 'goods', product: 'goods', name: name('Goods') }],
  inputs: [{ id: 'goods-ore', recipe: 'goods', product: 'ore', quantity: 1, unit: 't' }],
  sites: [
    {
      ...spot,
      id: 'works',
      name: name('Works'),
      country: 'KGZ',
      kind: 'plant',
      park: null,
      fixedCost: 0,
      isOpen: false,
      capacityTonnes: null,
    },
  ],
  lines: [
    {
      id: 'works-goods',
      site: 'works',
      recipe: 'goods',
      capacity: 1000,
      unit: 't',
      minimumLoad: 0,
      maximumLines: 1,
      installedLines: 0,
      fixedCost: 100,
      energyCost: 2,
      labourCost: 2,
      otherCost: 1,
      kgCo2e: 100,
      labourHours: 1,
      leadDays: 1,
    },
  ],
  suppliers: [{ ...spot, id: 'mine', name: name('Mine'), country: 'KAZ' }],
  supplies: [
    {
      id: 'mine-ore',
      supplier: 'mine',
      product: 'ore',
      price: 10,
      capacity: null,
      unit: 't',
      kgCo2e: 1,
      leadDays: 1,
    },
  ],
  markets: [
    { ...spot, id: 'home', name: name('Home'), country: 'UZB' },
    { ...spot, id: 'abroad', name: name('Abroad'), country: 'RUS' },
  ],
  demands: [demand('home', 200, 30), demand('abroad', 100, 26)],
  lanes: [lane('mine', 'works', 1), lane('works', 'home', 1), lane('works', 'abroad', 1)],
  regimes: [],
  duties: [],
  groups: [],
  limits: [],
  disruptions: [],
  effects: [],
  scenarios: [],
  changes: [],
  evidence: [],
});

/**
 * Two states that can do without each other: KGZ makes goods at 5, UZB at 7 each, of ore from abroad at 10, and all go to a
 * foreign market of 100 at 26. Alone each counts on half of it: 450 and 350; on all of it 900 and 700; together 900.
 */
export const rivalChain = (): ChainModel => {
  const model = coalitionChain();
  const works = model.sites[0]!;
  const line = { ...model.lines[0]!, fixedCost: 0 };
  return {
    ...model,
    partners: model.partners.filter(({ id }) => id !== 'KAZ'),
    sites: [works, { ...works, id: 'mill', country: 'UZB' }],
    lines: [line, { ...line, id: 'mill-goods', site: 'mill', otherCost: 3 }],
    suppliers: [{ ...spot, id: 'mine', name: name('Mine'), country: 'RUS' }],
    markets: model.markets.filter(({ id }) => id === 'abroad'),
    demands: model.demands.filter(({ market }) => market === 'abroad'),
    lanes: [...model.lanes, lane('mine', 'mill', 1), lane('mill', 'abroad', 1)].filter(
      ({ to }) => to !== 'home',
    ),
  };
};
