import type { Flows, WorldTrade } from '@hamkor/bilateral';
import type { LoadedTrade } from '@hamkor/trade';
import type { Facts } from '../facts/facts.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import { vintageOrigin } from '../warehouse/vintage.ts';
import type { QueryColumns, Warehouse } from '../warehouse/warehouse.ts';
import { distanceKm } from './country-distances.ts';
import { keptTables } from './kept-tables.ts';
import { numbers } from './number-column.ts';
import { packTrade, unpackTrade } from './packed-trade.ts';
import { supplierTables } from './supplier-tables.ts';
import type { FlowSource } from './flow-queries.ts';
import {
  countryProductSql,
  flowSource,
  memberFlowsSql,
  suppliersSql,
  totalsSql,
  yearlySql,
} from './flow-queries.ts';

/** Years averaged where none are asked for. */
const windowLength = 3;

/** Whose trade is told flow by flow. */
export interface MemberFacts {
  readonly trade: Pick<Facts['trade'], 'members'>;
}

export interface WorldTradeSettings {
  /** Years to average; the last three of the vintage, or fewer, where absent. */
  readonly years?: readonly number[];
}

/** Values by row and column, placed by the two columns of places; what no row names stays 0. */
const dense = (
  columns: QueryColumns,
  [row, column, value]: readonly [string, string, string],
  [height, width]: readonly [number, number],
  years: number,
): Float64Array => {
  const table = new Float64Array(height * width);
  const [rows, places, values] = [numbers(columns, row), numbers(columns, column), numbers(columns, value)];
  for (let n = 0; n < rows.length; n++) table[rows[n]! * width + places[n]!]! += values[n]! / years;
  return table;
};

const emptyFlows = (size: number): Flows => ({
  usd: new Float64Array(size),
  low: new Float64Array(size),
  high: new Float64Array(size),
  tonnes: new Float64Array(size),
  weighedUsd: new Float64Array(size),
});

/** The three tables of flows of members out of one answer. */
const flowTables = (
  columns: QueryColumns,
  { countries, products, years }: FlowSource,
  members: readonly string[],
): Pick<WorldTrade, 'between' | 'outsideImports' | 'outsideExports'> => {
  const [width, size, count] = [products.length, members.length, years.length];
  const place = new Map(members.map((iso3, m) => [countries.indexOf(iso3), m]));
  const found = {
    between: emptyFlows(size * size * width),
    outsideImports: emptyFlows(size * width),
    outsideExports: emptyFlows(size * width),
  };
  const of = (name: string) => numbers(columns, name);
  const [exporter, importer, product] = [of('exporter'), of('importer'), of('product')];
  const [usd, low, high, least, most] = [of('usd'), of('low'), of('high'), of('least'), of('most')];
  const [seen, tonnes, weighed] = [of('seen'), of('tonnes'), of('weighed')];
  const bounded = columns['bounded'] as readonly boolean[];
  for (let n = 0; n < usd.length; n++) {
    const [from, to] = [place.get(exporter[n]!), place.get(importer[n]!)];
    const k = product[n]!;
    const [table, cell] =
      from === undefined
        ? [found.outsideImports, to! * width + k]
        : to === undefined
          ? [found.outsideExports, from * width + k]
          : [found.between, (from * size + to) * width + k];
    table.usd[cell] = usd[n]! / count;
    // A year without a row is a year without recorded trade: the smallest year is then 0.
    table.low[cell] = bounded[n] ? low[n]! / count : seen[n]! < count ? 0 : least[n]!;
    table.high[cell] = bounded[n] ? high[n]! / count : most[n]!;
    table.tonnes[cell] = tonnes[n]! / count;
    table.weighedUsd[cell] = weighed[n]! / count;
  }
  return found;
};

/** ln of the distance between members, km; NaN where not known and between a member and itself. */
const memberDistances = (members: readonly string[]): Float64Array =>
  Float64Array.from(
    members.flatMap((a) =>
      members.map((b) => (a === b ? Number.NaN : Math.log(distanceKm(a, b) ?? Number.NaN))),
    ),
  );

/** World trade by year: years × products, and the share of all money that is in no product. */
const yearlyTables = (
  columns: QueryColumns,
  { products, years }: FlowSource,
): Pick<LoadedTrade, 'yearly' | 'coarseShare'> => {
  const yearly = new Float64Array(years.length * products.length);
  const row = new Map(years.map((year, index) => [year, index]));
  const [year, product, usd] = [
    numbers(columns, 'year'),
    numbers(columns, 'product'),
    numbers(columns, 'usd'),
  ];
  let [coarse, all] = [0, 0];
  for (let n = 0; n < usd.length; n++) {
    all += usd[n]!;
    if (product[n]! < 0) coarse += usd[n]!;
    else yearly[row.get(year[n]!)! * products.length + product[n]!]! += usd[n]!;
  }
  return { yearly, coarseShare: all > 0 ? coarse / all : 0 };
};

/** Everything of loaded trade that is worked out of rows. */
const askAll = async (
  warehouse: Warehouse,
  vintage: Vintage,
  members: readonly string[],
  window: readonly number[],
): Promise<LoadedTrade> => {
  const source = await flowSource(warehouse, vintage, members, window);
  const { countries, products } = source;
  const ask = (sql: string): Promise<QueryColumns> => warehouse.columns(sql);
  const shape = [countries.length, products.length] as const;
  const square = [countries.length, countries.length] as const;
  const table = async (side: 'exporter' | 'importer'): Promise<Float64Array> =>
    dense(await ask(countryProductSql(source, side)), ['country', 'product', 'usd'], shape, window.length);
  const [exports, imports, totals, yearly, flows, suppliers] = await Promise.all([
    table('exporter'),
    table('importer'),
    ask(totalsSql(source)),
    ask(yearlySql(source)),
    ask(memberFlowsSql(source)),
    ask(suppliersSql(source)),
  ]);
  return {
    trade: {
      origin: vintageOrigin(vintage),
      years: window,
      isSynthetic: vintage.isSynthetic,
      countries,
      products,
      members,
      exports,
      imports,
      totals: dense(totals, ['exporter', 'importer', 'usd'], square, window.length),
      totalsWithoutFuels: dense(totals, ['exporter', 'importer', 'rest'], square, window.length),
      ...flowTables(flows, source, members),
      suppliers: supplierTables(suppliers, source, members),
    },
    lnDistance: memberDistances(members),
    isBounded: window.length > 1 || (flows['bounded'] as readonly boolean[]).includes(true),
    ...yearlyTables(yearly, source),
  };
};

/**
 * The trade of a vintage with all that finding options needs: a handful of questions to DuckDB, into typed
 * arrays. Amounts are means over the last three years (a year without a row counts as 0: no trade was recorded).
 * Intervals are the means of the reconciled bounds where rows have them, else the smallest and largest year.
 * What was read once is kept beside the rows (`keptTables`).
 */
export const readLoadedTrade = async (
  warehouse: Warehouse,
  vintage: Vintage,
  { trade: { members } }: MemberFacts,
  { years }: WorldTradeSettings = {},
): Promise<LoadedTrade> => {
  const window = (years ?? vintage.years.slice(-windowLength)).toSorted((a, b) => a - b);
  const make = () => askAll(warehouse, vintage, members, window);
  // Windows asked for by hand are many and seldom the same: only the usual one is kept.
  if (years !== undefined) return make();
  const kept = await keptTables(
    warehouse,
    vintage,
    { part: 'world.v1', settings: { members, window } },
    async () => packTrade(await make()),
  );
  return unpackTrade(kept, vintage, members, window);
};

/** See `readLoadedTrade`: the trade alone. */
export const readWorldTrade = async (
  warehouse: Warehouse,
  vintage: Vintage,
  facts: MemberFacts,
  settings: WorldTradeSettings = {},
): Promise<WorldTrade> => (await readLoadedTrade(warehouse, vintage, facts, settings)).trade;
