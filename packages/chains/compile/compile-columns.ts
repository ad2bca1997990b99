import type { ChainDraft } from './compile-draft.ts';
import type { LineOption } from './compile-reach.ts';
import { wanted } from './compile-reach.ts';
import type { RegimeOption } from './compile-regimes.ts';
import { regimesOfFlows } from './compile-regimes.ts';
import type { DemandRow, ProductRow } from '../model/model.ts';

/** Columns of one flow option are as many as it has regimes and periods. */
export const regimeFinder = (draft: Pick<ChainDraft, 'index' | 'reach'>) => {
  const lines = Map.groupBy(draft.reach.lines, ({ site, recipe }) => `${site.id}\n${recipe.product.id}`);
  return regimesOfFlows(draft.index, (site, product) => lines.get(`${site}\n${product.id}`) ?? []);
};

const addDesign = ({ columns, column, reach, index }: ChainDraft): void => {
  const used = new Set(reach.lines.map(({ site }) => site));
  for (const site of index.model.sites) {
    if (!used.has(site) && !site.isOpen) continue;
    const spec = { name: `open:${site.id}`, cost: site.fixedCost, upper: 1, isInteger: true };
    columns.open.set(site.id, column({ ...spec, lower: site.isOpen ? 1 : 0 }));
  }
  for (const { row } of reach.lines) {
    const spec = { name: `lines:${row.id}`, cost: row.fixedCost, upper: row.maximumLines, isInteger: true };
    columns.lines.set(row.id, column(spec));
  }
};

/** A usual amount of each product: the most that can be needed anywhere. */
const usualAmounts = ({ reach }: ChainDraft): ((product: ProductRow) => number) => {
  const most = new Map<ProductRow, number>();
  const take = (product: ProductRow, amounts: readonly number[]): void => {
    most.set(product, Math.max(most.get(product) ?? 0, ...amounts.filter(Number.isFinite)));
  };
  for (const line of reach.lines) take(line.recipe.product, line.most);
  for (const flow of reach.flows) take(flow.product, flow.most);
  return (product) => (most.get(product) ?? 1) / 1000 || 1;
};

const makingCost = ({ row }: LineOption): number => row.energyCost + row.labourCost + row.otherCost;

const addMade = ({ columns, column, reach, index }: ChainDraft, scaleOf: (p: ProductRow) => number): void => {
  for (const line of reach.lines)
    for (const [period, weight] of index.weights.entries()) {
      const name = `made:${line.row.id}:${index.model.periods[period].id}`;
      const spec = { name, cost: weight * makingCost(line) };
      columns.made.push({ column: column(spec, scaleOf(line.recipe.product)), line, period });
    }
};

/** Whether a duty levied on goods going to a state is a cost of the plan. */
export const dutyCounts = ({ index, options }: ChainDraft, country: string): boolean =>
  options.duties !== 'returned' || !index.isPartner(country);

const addFlows = (
  draft: ChainDraft,
  regimesOf: ReturnType<typeof regimeFinder>,
  scaleOf: (p: ProductRow) => number,
): void => {
  const { columns, column, reach, index } = draft;
  for (const flow of reach.flows) {
    const { lane, product, supply } = flow;
    const transport = (lane.costPerTonne * product.kgPerUnit) / 1000;
    const purchase = supply?.price ?? 0;
    const counts = dutyCounts(draft, index.places.get(lane.to)!.row.country);
    const add = (regime: RegimeOption, period: number): void => {
      const duty = regime.rate * product.price;
      const ends = flow.demand === null ? '' : `:${flow.demand.id}`;
      const name = `flow:${supply?.id ?? ''}${lane.id}:${product.id}${ends}:${regime.regime}:${index.model.periods[period].id}`;
      const cost = index.weights[period] * (transport + purchase + (counts ? duty : 0));
      const added = column({ name, cost }, scaleOf(product));
      columns.flows.push({ column: added, flow, regime, period, transport, duty, purchase });
    };
    for (const regime of regimesOf(flow))
      for (const period of index.weights.keys()) if (flow.most[period] > 0) add(regime, period);
  }
};

const addOtherSources = ({ columns, column, index }: ChainDraft): void => {
  const add = (demand: DemandRow, product: ProductRow, kind: 'outside' | 'unmet', price: number): void => {
    const amounts = wanted(index, demand);
    for (const [period, weight] of index.weights.entries()) {
      const name = `${kind}:${demand.id}:${index.model.periods[period].id}`;
      const added = column({ name, cost: weight * price }, amounts[period] / 1000 || 1);
      columns[kind].push({ column: added, demand, product, period });
    }
  };
  for (const demand of index.model.demands) {
    const product = index.products.get(demand.product);
    if (product === undefined) continue;
    if (demand.outsidePrice !== null) add(demand, product, 'outside', demand.outsidePrice);
    if (demand.unmetPenalty !== null) add(demand, product, 'unmet', demand.unmetPenalty);
  }
};

/**
 * Stock grows evenly over one period and shrinks evenly over the next, so that a unit kept between two is there half of
 * both: rate × price × half of the sum of their weights.
 */
const addStocks = (
  { columns, column, index, reach }: ChainDraft,
  scaleOf: (p: ProductRow) => number,
): void => {
  const { stockRate, periods } = index.model;
  if (stockRate === null) return;
  for (const site of index.model.sites) {
    const kept = new Set<ProductRow>();
    for (const line of reach.lines) {
      if (line.site !== site) continue;
      kept.add(line.recipe.product);
      for (const input of line.recipe.inputs) kept.add(input.product);
    }
    for (const product of kept)
      for (let period = 0; period + 1 < periods.length; period++) {
        const share = (index.weights[period] + index.weights[period + 1]) / 2;
        const cost = stockRate * product.price * share;
        const name = `stock:${site.id}:${product.id}:${periods[period].id}`;
        const added = column({ name, cost }, scaleOf(product) * periods[period].years);
        columns.stocks.push({ column: added, site, product, period, cost });
      }
  }
};

/** All columns of a chain but those that limits and rules of origin bring. Costs are money per year of the whole plan. */
export const addColumns = (draft: ChainDraft, regimesOf: ReturnType<typeof regimeFinder>): void => {
  const scaleOf = usualAmounts(draft);
  addDesign(draft);
  addMade(draft, scaleOf);
  addFlows(draft, regimesOf, scaleOf);
  addOtherSources(draft);
  addStocks(draft, scaleOf);
};
