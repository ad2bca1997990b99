import type { ChainModel, ChainPlan, Sheet } from '@hamkor/chains';
import type { Locale } from '@hamkor/messages';
import { sheetTable } from './sheet-table.ts';

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

/** Names of what a plan speaks of, in one language; null where an id is not known. */
const namesIn = (model: ChainModel, locale: Locale) => {
  const named = [...model.sites, ...model.suppliers, ...model.markets, ...model.products, ...model.limits];
  const known = new Map(named.map(({ id, name }) => [id, name[locale]]));
  return (id: string | undefined): string | null => (id === undefined ? null : (known.get(id) ?? null));
};

/** Tables of a plan, its head first; names of things stand beside their ids. */
export const planSheets = (model: ChainModel, plan: ChainPlan, locale: Locale): readonly Sheet[] => {
  const name = namesIn(model, locale);
  const { sites, lines, flows, purchases, deliveries, stocks, accounts, limits, ...head } = plan;
  const [lineRows, recipes] = [byId(model.lines), byId(model.recipes)];
  const [lanes, supplies, demands] = [byId(model.lanes), byId(model.supplies), byId(model.demands)];
  return [
    sheetTable('plan', [head]),
    sheetTable('sites', sites, { after: ({ site }) => ({ siteName: name(site) }) }),
    sheetTable('lines', lines, {
      after: ({ line }) => ({
        siteName: name(lineRows.get(line)?.site),
        productName: name(recipes.get(lineRows.get(line)?.recipe ?? '')?.product),
      }),
    }),
    sheetTable('flows', flows, {
      after: ({ lane, product }) => ({
        fromName: name(lanes.get(lane)?.from),
        toName: name(lanes.get(lane)?.to),
        productName: name(product),
      }),
    }),
    sheetTable('purchases', purchases, {
      after: ({ supply }) => ({
        supplierName: name(supplies.get(supply)?.supplier),
        productName: name(supplies.get(supply)?.product),
      }),
    }),
    sheetTable('deliveries', deliveries, {
      after: ({ demand }) => ({
        marketName: name(demands.get(demand)?.market),
        productName: name(demands.get(demand)?.product),
      }),
    }),
    sheetTable('stocks', stocks),
    sheetTable('accounts', accounts),
    sheetTable('limits', limits, { after: ({ row }) => ({ limitName: name(row) }) }),
  ];
};
