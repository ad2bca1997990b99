import type { Vintage } from '../warehouse/vintage.ts';
import type { QueryColumns, Warehouse } from '../warehouse/warehouse.ts';
import { exactSum, flowSource } from './flow-queries.ts';
import { numbers } from './number-column.ts';

/** What members sell and buy of every product, year by year of the whole vintage, and the world. US dollars. */
export interface ProductYears {
  readonly years: readonly number[];
  readonly products: readonly string[];
  readonly members: readonly string[];
  /** years × members × products. */
  readonly exports: Float64Array;
  readonly imports: Float64Array;
  /** years × products. */
  readonly world: Float64Array;
}

/** One pass over all years by exporter, one by importer; what is no product of the vintage's digits is left out. */
export const readProductYears = async (
  warehouse: Warehouse,
  vintage: Vintage,
  members: readonly string[],
): Promise<ProductYears> => {
  const years = vintage.years.toSorted((a, b) => a - b);
  const source = await flowSource(warehouse, vintage, members, years);
  const { products, from, isProduct } = source;
  const ask = (side: 'exporter' | 'importer'): Promise<QueryColumns> =>
    warehouse.columns(
      `SELECT year::INTEGER AS year, coalesce(${source.country('member')}, -1) AS member,
         ${source.product('product')} AS product, usd
       FROM (SELECT year, CASE WHEN ${side} IN (${source.members}) THEN ${side} END AS member, product,
               ${exactSum('usd')} AS usd
             FROM ${from} WHERE ${isProduct} GROUP BY ALL)`,
    );
  const rowOfMember = new Map(members.map((iso3, m) => [source.countries.indexOf(iso3), m]));
  const width = products.length;
  const world = new Float64Array(years.length * width);
  const row = new Map(years.map((year, index) => [year, index]));
  const table = (columns: QueryColumns, isWorldCounted: boolean): Float64Array => {
    const found = new Float64Array(years.length * members.length * width);
    const [year, member] = [numbers(columns, 'year'), numbers(columns, 'member')];
    const [product, usd] = [numbers(columns, 'product'), numbers(columns, 'usd')];
    for (let n = 0; n < usd.length; n++) {
      const at = row.get(year[n]!)!;
      if (isWorldCounted) world[at * width + product[n]!]! += usd[n]!;
      const own = rowOfMember.get(member[n]!);
      if (own !== undefined) found[(at * members.length + own) * width + product[n]!] = usd[n]!;
    }
    return found;
  };
  if (width === 0) {
    const none = new Float64Array(0);
    return { years, products, members, exports: none, imports: none, world: none };
  }
  const [sold, bought] = await Promise.all([ask('exporter'), ask('importer')]);
  return { years, products, members, exports: table(sold, true), imports: table(bought, false), world };
};
