import type { ChainModel, ChainTable } from '@hamkor/contract';
import { rowsOf, freshId } from './rows.ts';
import type { Row } from './rows.ts';

const stems: Readonly<Record<ChainTable, string>> = {
  partners: 'partner',
  periods: 'period',
  stages: 'stage',
  products: 'product',
  recipes: 'recipe',
  inputs: 'input',
  sites: 'site',
  lines: 'line',
  suppliers: 'supplier',
  supplies: 'supply',
  markets: 'market',
  demands: 'demand',
  lanes: 'lane',
  regimes: 'regime',
  duties: 'duty',
  groups: 'group',
  limits: 'limit',
  disruptions: 'disruption',
  effects: 'effect',
  scenarios: 'scenario',
  changes: 'change',
  evidence: 'evidence',
};

const firstOf = (model: ChainModel, table: ChainTable): string => rowsOf(model, table)[0]?.id ?? '';

/** What an empty row holds besides its id: names of rows that exist, and numbers the check can point at. */
const contents = (model: ChainModel, table: ChainTable, title: string): Readonly<Record<string, unknown>> => {
  const name = { en: title, ru: title, zh: title };
  const product = firstOf(model, 'products');
  const unit = model.products.find(({ id }) => id === product)?.unit ?? 't';
  const country = firstOf(model, 'partners');
  const place = { name, country, lat: 41.3, lon: 69.2, node: null };
  switch (table) {
    case 'partners':
      return { weight: 1 };
    case 'periods':
      return { years: 1, demandFactor: 1, discountFactor: 1 };
    case 'stages':
    case 'scenarios':
      return { name };
    case 'products':
      return { name, hs: null, unit: 't', kgPerUnit: 1000, price: 0, stage: null };
    case 'recipes':
      return { product, name };
    case 'inputs':
      return { recipe: firstOf(model, 'recipes'), product, quantity: 1, unit };
    case 'sites':
      return { ...place, kind: 'greenfield', park: null, fixedCost: 0, isOpen: false, capacityTonnes: null };
    case 'lines':
      return {
        site: firstOf(model, 'sites'),
        recipe: firstOf(model, 'recipes'),
        capacity: 1000,
        unit: model.products.find(({ id }) => id === model.recipes[0]?.product)?.unit ?? 't',
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
      };
    case 'suppliers':
    case 'markets':
      return place;
    case 'supplies':
      return {
        supplier: firstOf(model, 'suppliers'),
        product,
        price: 0,
        capacity: null,
        unit,
        kgCo2e: null,
        leadDays: null,
      };
    case 'demands':
      return {
        market: firstOf(model, 'markets'),
        product,
        quantity: 0,
        unit,
        outsidePrice: null,
        outsideKgCo2e: null,
        unmetPenalty: null,
      };
    case 'lanes':
      return {
        from: firstOf(model, 'sites'),
        to: firstOf(model, 'markets'),
        product: null,
        mode: 'rail',
        costPerTonne: 0,
        hours: 0,
        kgCo2ePerTonne: 0,
        capacityTonnes: null,
        borders: [],
        countries: [],
        route: null,
      };
    case 'regimes':
      return { name, members: [], valueContent: null, needsHeadingChange: false, isFreeCirculation: false };
    case 'duties':
      return { from: '*', to: country, hs: '*', regime: 'mfn', rate: 0 };
    case 'groups':
      return { of: 'sites', members: [] };
    case 'limits':
      return { name, kind: 'share', what: null, where: null, via: null, min: null, max: 0.6, penalty: null };
    case 'disruptions':
      return { name, probability: 0.05, days: 60 };
    case 'effects':
      return {
        disruption: firstOf(model, 'disruptions'),
        kind: 'site',
        target: firstOf(model, 'sites'),
        availability: 0,
        costFactor: 1,
      };
    case 'changes':
      return {
        scenario: firstOf(model, 'scenarios'),
        table: 'demands',
        row: '*',
        field: 'quantity',
        set: null,
        multiply: 1,
        bound: null,
      };
    case 'evidence':
      return {
        table: 'products',
        row: product,
        field: 'price',
        low: null,
        high: null,
        unit,
        year: null,
        confidence: 'unverified',
        origin: 'user',
        source: '',
      };
  }
};

/** A row to begin with, named by `title`; some fields given from where it is added. */
export const newRow = (
  model: ChainModel,
  table: ChainTable,
  title: string,
  given: Readonly<Record<string, unknown>> = {},
): Row => ({ id: freshId(model, table, stems[table]), ...contents(model, table, title), ...given });
