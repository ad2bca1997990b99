import type { Vintage } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { exactSum, flowSource } from './flow-queries.ts';
import { keptTables } from './kept-tables.ts';
import { numbers } from './number-column.ts';

/** Years kept at the most: the latest. A page of thirty years would be no clearer, and take a minute to work out. */
const most = 10;

/** What members buy from, and sell to, countries that are no members, by year and product. US dollars. */
export interface OutsideYears {
  readonly years: readonly number[];
  readonly products: readonly string[];
  /** years × members × products. */
  readonly imports: Float64Array;
  readonly exports: Float64Array;
}

/** One pass over the latest years, kept beside the rows. */
export const readOutsideYears = async (
  warehouse: Warehouse,
  vintage: Vintage,
  members: readonly string[],
): Promise<OutsideYears> => {
  const years = vintage.years.toSorted((a, b) => a - b).slice(-most);
  const { about, tables } = await keptTables(
    warehouse,
    vintage,
    { part: 'outside-years.v1', settings: { members, years } },
    async () => {
      const source = await flowSource(warehouse, vintage, members, years);
      const { products, countries, from, isProduct } = source;
      const width = products.length;
      const size = years.length * members.length * width;
      const [imports, exports] = [new Float64Array(size), new Float64Array(size)];
      const rowOf = new Map(members.map((iso3, m) => [countries.indexOf(iso3), m]));
      const placeOf = new Map(years.map((year, y) => [year, y]));
      const read = async (own: 'exporter' | 'importer', other: string, into: Float64Array): Promise<void> => {
        const columns = await warehouse.columns(
          `SELECT year::INTEGER AS year, ${source.country('member')} AS member,
             ${source.product('product')} AS product, usd
           FROM (SELECT year, ${own} AS member, product, ${exactSum('usd')} AS usd FROM ${from}
                 WHERE ${isProduct} AND ${own} IN (${source.members}) AND ${other} NOT IN (${source.members})
                 GROUP BY ALL)`,
        );
        const [year, member] = [numbers(columns, 'year'), numbers(columns, 'member')];
        const [product, usd] = [numbers(columns, 'product'), numbers(columns, 'usd')];
        for (let n = 0; n < usd.length; n++) {
          const row = placeOf.get(year[n]!)! * members.length + rowOf.get(member[n]!)!;
          into[row * width + product[n]!] = usd[n]!;
        }
      };
      await Promise.all([read('importer', 'exporter', imports), read('exporter', 'importer', exports)]);
      return { about: products, tables: { imports, exports } };
    },
  );
  return {
    years,
    products: about as readonly string[],
    imports: tables['imports'] as Float64Array,
    exports: tables['exports'] as Float64Array,
  };
};
