import { exampleChain } from '../model/example-model.ts';
import type { ChainModel, DemandRow, LaneRow, LineRow, MarketRow, SiteRow } from '../model/model.ts';

const name = (text: string) => ({ en: text, ru: text, zh: text });
const nowhere = { lat: 0, lon: 0, node: null };

/**
 * A capacitated warehouse location case in the format of the OR-Library as a chain: a warehouse is a site with one line that
 * makes the goods out of nothing, a customer is a market that must be served. The cost of serving all of a customer's demand
 * becomes a cost per tonne on its lane.
 */
export const warehouseChain = (title: string, text: string): ChainModel => {
  const figures = text.trim().split(/\s+/).map(Number);
  let at = 0;
  const next = (): number => figures[at++];
  const warehouses = next();
  const customers = next();
  const sites: SiteRow[] = [];
  const lines: LineRow[] = [];
  for (let place = 0; place < warehouses; place++) {
    const id = `w${place}`;
    const capacity = next();
    sites.push({
      ...nowhere,
      id,
      name: name(id),
      country: 'KAZ',
      kind: 'greenfield',
      park: null,
      fixedCost: next(),
      isOpen: false,
      capacityTonnes: null,
    });
    lines.push({
      id,
      site: id,
      recipe: 'goods',
      capacity,
      unit: 't',
      minimumLoad: 0,
      maximumLines: 1,
      installedLines: 0,
      fixedCost: 0,
      energyCost: 0,
      labourCost: 0,
      otherCost: 0,
      kgCo2e: 0,
      labourHours: null,
      leadDays: null,
    });
  }
  const markets: MarketRow[] = [];
  const demands: DemandRow[] = [];
  const lanes: LaneRow[] = [];
  for (let place = 0; place < customers; place++) {
    const id = `c${place}`;
    const quantity = next();
    markets.push({ ...nowhere, id, name: name(id), country: 'KAZ' });
    demands.push({
      id,
      market: id,
      product: 'goods',
      quantity,
      unit: 't',
      outsidePrice: null,
      outsideKgCo2e: null,
      unmetPenalty: null,
    });
    for (const { id: from } of sites)
      lanes.push({
        id: `${from}-${id}`,
        from,
        to: id,
        product: null,
        mode: 'road',
        costPerTonne: next() / quantity,
        hours: 0,
        kgCo2ePerTonne: 0,
        capacityTonnes: null,
        borders: [],
        countries: ['KAZ'],
        route: null,
      });
  }
  const goods = {
    id: 'goods',
    name: name('Goods'),
    hs: null,
    unit: 't',
    kgPerUnit: 1000,
    price: 1,
    stage: null,
  };
  return {
    ...exampleChain(),
    title: name(title),
    partners: [],
    stages: [],
    products: [goods],
    recipes: [{ id: 'goods', product: 'goods', name: name('Goods') }],
    inputs: [],
    sites,
    lines,
    suppliers: [],
    supplies: [],
    markets,
    demands,
    lanes,
    regimes: [],
    duties: [],
    groups: [],
    limits: [],
    disruptions: [],
    effects: [],
    scenarios: [],
    changes: [],
    evidence: [],
  };
};
