import type { Warehouse } from '../warehouse/warehouse.ts';
import { sqlText } from '../warehouse/sql.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import type { ProductRows } from './product-codes.ts';
import { productRows } from './product-codes.ts';

/** What the queries of a vintage's flows are written with: the source, which rows count, and codes as numbers. */
export interface FlowSource extends ProductRows {
  readonly from: string;
  readonly years: readonly number[];
  readonly members: string;
  readonly countries: readonly string[];
  /** SQL of the place of a code in `countries`, in `products`. */
  readonly country: (column: string) => string;
  readonly product: (column: string) => string;
}

/**
 * A sum that does not depend on the order in which threads add: of whole dollars, which doubles add exactly.
 * Sums of fractions would differ in the last digit from one reading to the next, and ranks with them.
 */
export const exactSum = (expression: string, condition = ''): string =>
  `coalesce(sum(round(${expression}))${condition}, 0)`;

/** The same for masses, in whole kilograms. */
const exactMass = (expression: string, condition = ''): string =>
  `${exactSum(`1000 * ${expression}`, condition)} / 1000`;

const listed = (codes: readonly string[]): string => codes.map(sqlText).join(', ');
/** The place of a code in an ascending list, worked out in the database: numbers travel faster than texts. */
const placeIn =
  (codes: readonly string[]) =>
  (column: string): string =>
    `enum_code(${column}::ENUM(${listed(codes)}))::INTEGER`;

const codes = async (warehouse: Warehouse, sql: string): Promise<readonly string[]> =>
  (await warehouse.columns(sql))['code'] as readonly string[];

/** Codes of the vintage in the years, members always among the countries. */
export const flowSource = async (
  warehouse: Warehouse,
  vintage: Vintage,
  members: readonly string[],
  years: readonly number[],
): Promise<FlowSource> => {
  const from = warehouse.from(vintage, 'flows', years);
  const [seen, products] = await Promise.all([
    codes(
      warehouse,
      `SELECT DISTINCT exporter AS code FROM ${from} UNION SELECT DISTINCT importer FROM ${from}`,
    ),
    codes(warehouse, `SELECT DISTINCT product AS code FROM ${from}`),
  ]);
  const rows = productRows(vintage, products);
  const countries = [...new Set([...seen, ...members])].sort();
  return {
    ...rows,
    from,
    years,
    members: listed(members),
    countries,
    country: placeIn(countries),
    // An empty list is no type; no row is of a product then.
    product: placeIn(rows.products.length === 0 ? [''] : rows.products),
  };
};

/** Trade of every country in every product, all years together: columns `country`, `product`, `usd`. */
export const countryProductSql = (
  { from, isProduct, country, product }: FlowSource,
  side: 'exporter' | 'importer',
): string =>
  `SELECT ${country(side)} AS country, ${product('product')} AS product, usd
   FROM (SELECT ${side}, product, ${exactSum('usd')} AS usd FROM ${from} WHERE ${isProduct} GROUP BY ALL)`;

/** All products together, and without fuels and gold: columns `exporter`, `importer`, `usd`, `rest`. */
export const totalsSql = ({ from, counts, country }: FlowSource): string =>
  `SELECT ${country('exporter')} AS exporter, ${country('importer')} AS importer, usd, rest
   FROM (SELECT exporter, importer, ${exactSum('usd')} AS usd,
           ${exactSum('usd', ` FILTER (NOT (starts_with(product, '27') OR starts_with(product, '7108')))`)} AS rest
         FROM ${from} WHERE ${counts} GROUP BY ALL)`;

/** World trade by year and product, codes that are no product included (product -1). */
export const yearlySql = ({ from, counts, isProduct, product }: FlowSource): string =>
  `SELECT year::INTEGER AS year, coalesce(${product('product')}, -1) AS product, usd
   FROM (SELECT year, CASE WHEN ${isProduct} THEN product END AS product, ${exactSum('usd')} AS usd
         FROM ${from} WHERE ${counts} GROUP BY ALL)`;

/**
 * Trade of members with each other and with all that are no members, the two told apart by place: exporter or
 * importer -1 is the outside. Sums over the years; `low` and `high` are sums of the reconciled bounds where a
 * row has them, `least` and `most` the smallest and the largest year, `seen` the years with trade.
 */
export const memberFlowsSql = ({ from, members, isProduct, country, product }: FlowSource): string => {
  const side = (column: string): string => `CASE WHEN ${column} IN (${members}) THEN ${column} END`;
  const weighed = ' FILTER (tonnes > 0)';
  return `SELECT coalesce(${country('exporter')}, -1) AS exporter, coalesce(${country('importer')}, -1) AS importer,
      ${product('product')} AS product, ${exactSum('usd')} AS usd, ${exactSum('low')} AS low, ${exactSum('high')} AS high,
      bool_or(bounded) AS bounded, min(usd) AS least, max(usd) AS most, count(*)::INTEGER AS seen,
      ${exactMass('tonnes')} AS tonnes, ${exactSum('weighed')} AS weighed
    FROM (SELECT ${side('exporter')} AS exporter, ${side('importer')} AS importer, product, year, ${exactSum('usd')} AS usd,
        ${exactSum('coalesce(usd_low, usd)')} AS low, ${exactSum('coalesce(usd_high, usd)')} AS high, count(usd_low) > 0 AS bounded,
        ${exactMass('tonnes', weighed)} AS tonnes, ${exactSum('usd', weighed)} AS weighed
      FROM ${from} WHERE ${isProduct} AND (exporter IN (${members}) OR importer IN (${members})) GROUP BY ALL)
    GROUP BY ALL`;
};

/** What every supplier sells every member: columns `importer`, `exporter`, `product`, `usd`. */
export const suppliersSql = ({ from, members, isProduct, country, product }: FlowSource): string =>
  `SELECT ${country('importer')} AS importer, ${country('exporter')} AS exporter,
     ${product('product')} AS product, usd
   FROM (SELECT importer, exporter, product, ${exactSum('usd')} AS usd FROM ${from}
         WHERE ${isProduct} AND importer IN (${members}) GROUP BY ALL)`;
