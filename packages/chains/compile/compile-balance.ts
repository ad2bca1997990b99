import type { ChainDraft, FlowColumn, MadeColumn, StockColumn } from './compile-draft.ts';
import { wanted } from './compile-reach.ts';

/** What stands at one site of one product. */
interface SiteBalance {
  readonly in: FlowColumn[];
  readonly out: FlowColumn[];
  readonly made: MadeColumn[];
  readonly used: { readonly made: MadeColumn; readonly quantity: number }[];
  readonly stocks: StockColumn[];
}

const siteBalances = ({ columns, index }: ChainDraft): Map<string, SiteBalance> => {
  const balances = new Map<string, SiteBalance>();
  const at = (site: string, product: string): SiteBalance => {
    const key = `${site}:${product}`;
    const known = balances.get(key) ?? { in: [], out: [], made: [], used: [], stocks: [] };
    balances.set(key, known);
    return known;
  };
  for (const flow of columns.flows) {
    const { lane, product } = flow.flow;
    if (index.places.get(lane.from)!.table === 'sites') at(lane.from, product.id).out.push(flow);
    if (index.places.get(lane.to)!.table === 'sites') at(lane.to, product.id).in.push(flow);
  }
  for (const made of columns.made) {
    const { site, recipe } = made.line;
    at(site.id, recipe.product.id).made.push(made);
    for (const { product, quantity } of recipe.inputs) at(site.id, product.id).used.push({ made, quantity });
  }
  for (const stock of columns.stocks) at(stock.site.id, stock.product.id).stocks.push(stock);
  return balances;
};

/**
 * What a site takes in, makes and has in stock it uses, ships and keeps; nothing is thrown away. Units per year. A site
 * that both makes a product and takes it in ships no more than it makes: it is no warehouse of others' goods.
 */
const balanceSites = (draft: ChainDraft): void => {
  const { index, row, builder } = draft;
  const { periods } = index.model;
  for (const [key, balance] of siteBalances(draft))
    for (const [period, { id, years }] of periods.entries()) {
      const of = <Column extends { readonly period: number }>(all: readonly Column[]): readonly Column[] =>
        all.filter((column) => column.period === period);
      const into = of(balance.in);
      const out = of(balance.out);
      const made = of(balance.made);
      const equation = row({ name: `balance:${key}:${id}`, lower: 0, upper: 0 });
      for (const flow of into) builder.entry(equation, flow.column, 1);
      for (const flow of out) builder.entry(equation, flow.column, -1);
      for (const making of made) builder.entry(equation, making.column, 1);
      for (const use of balance.used)
        if (use.made.period === period) builder.entry(equation, use.made.column, -use.quantity);
      const addStock = (target: number): void => {
        for (const stock of balance.stocks) {
          if (stock.period === period) builder.entry(target, stock.column, -1 / years);
          if (stock.period === period - 1) builder.entry(target, stock.column, 1 / years);
        }
      };
      addStock(equation);
      if (into.length === 0 || made.length === 0 || out.length === 0) continue;
      const own = row({ name: `own:${key}:${id}`, lower: 0 });
      for (const making of made) builder.entry(own, making.column, 1);
      for (const flow of out) builder.entry(own, flow.column, -1);
      addStock(own);
    }
};

/** Delivered, from outside and not met are together what is wanted. */
const balanceDemands = ({ index, row, builder, columns }: ChainDraft): void => {
  const rows = new Map<string, number>();
  for (const demand of index.model.demands) {
    if (!index.products.has(demand.product)) continue;
    const amounts = wanted(index, demand);
    for (const [period, { id }] of index.model.periods.entries()) {
      const spec = { name: `demand:${demand.id}:${id}`, lower: amounts[period], upper: amounts[period] };
      rows.set(
        `${demand.id}:${period}`,
        row(spec, { table: 'demands', row: demand.id, period: id, side: 'min' }),
      );
    }
  }
  for (const { column, demand, period } of [...columns.outside, ...columns.unmet])
    builder.entry(rows.get(`${demand.id}:${period}`)!, column, 1);
  for (const { column, flow, period } of columns.flows)
    if (flow.demand !== null) builder.entry(rows.get(`${flow.demand.id}:${period}`)!, column, 1);
};

const boundSupplies = ({ index, row, builder, columns }: ChainDraft): void => {
  const rows = new Map<string, number>();
  for (const { column, flow, period } of columns.flows) {
    const { supply } = flow;
    if (supply === null || supply.capacity === null) continue;
    const key = `${supply.id}:${index.model.periods[period].id}`;
    if (!rows.has(key)) {
      const meaning = { table: 'supplies', row: supply.id, period: index.model.periods[period].id } as const;
      rows.set(key, row({ name: `supply:${key}`, upper: supply.capacity }, { ...meaning, side: 'max' }));
    }
    builder.entry(rows.get(key)!, column, 1);
  }
};

/** Rows that keep goods together: at sites, at suppliers, in markets. */
export const addBalances = (draft: ChainDraft): void => {
  balanceSites(draft);
  balanceDemands(draft);
  boundSupplies(draft);
};
