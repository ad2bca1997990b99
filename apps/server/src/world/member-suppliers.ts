import type { WorldTrade } from '@hamkor/bilateral';
import type { Vintage } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { flowSource, suppliersSql } from './flow-queries.ts';
import { keptTables } from './kept-tables.ts';
import { numbers } from './number-column.ts';

/** Who sells how much of each product to each member: means over the years of the world they belong to. */
export interface MemberSuppliers {
  /** Adds up, by place in `countries`, what a member buys of the products given, US dollars a year. */
  readonly of: (member: number, products: Iterable<number>) => Float64Array;
}

/** Where each cell's rows begin, who supplies and how much: rows by member and product. */
interface SupplierRows {
  readonly starts: Int32Array;
  readonly suppliers: Int16Array;
  readonly values: Float64Array;
}

/** Counting sort by member and product: the place of each cell's rows, then the rows themselves. */
const sorted = async (
  warehouse: Warehouse,
  vintage: Vintage,
  { members, years }: WorldTrade,
): Promise<SupplierRows> => {
  const source = await flowSource(warehouse, vintage, members, years);
  const width = source.products.length;
  const starts = new Int32Array(members.length * width + 1);
  const columns = await warehouse.columns(suppliersSql(source));
  const [importer, product] = [numbers(columns, 'importer'), numbers(columns, 'product')];
  const [supplier, usd] = [numbers(columns, 'exporter'), numbers(columns, 'usd')];
  const rowOf = new Map(members.map((iso3, m) => [source.countries.indexOf(iso3), m]));
  const cellOf = (n: number): number => rowOf.get(importer[n]!)! * width + product[n]!;
  for (let n = 0; n < usd.length; n++) starts[cellOf(n) + 1]!++;
  for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1]!;
  const next = starts.slice();
  const suppliers = new Int16Array(usd.length);
  const values = new Float64Array(usd.length);
  for (let n = 0; n < usd.length; n++) {
    const at = next[cellOf(n)]!++;
    suppliers[at] = supplier[n]!;
    values[at] = usd[n]! / years.length;
  }
  return { starts, suppliers, values };
};

/**
 * One pass over the window's years, kept beside the rows; a million rows for the members of the Organisation, some
 * ten bytes each.
 */
export const readMemberSuppliers = async (
  warehouse: Warehouse,
  vintage: Vintage,
  world: WorldTrade,
): Promise<MemberSuppliers> => {
  const { countries, members, products, years } = world;
  const { tables } = await keptTables(
    warehouse,
    vintage,
    { part: 'suppliers.v1', settings: { members, years } },
    async () => {
      const { starts, suppliers, values } = await sorted(warehouse, vintage, world);
      return { about: null, tables: { starts, suppliers, values } };
    },
  );
  const width = products.length;
  const starts = tables['starts'] as Int32Array;
  const suppliers = tables['suppliers'] as Int16Array;
  const values = tables['values'] as Float64Array;
  return {
    of: (of, wanted) => {
      const sums = new Float64Array(countries.length);
      for (const k of wanted)
        for (let at = starts[of * width + k]!; at < starts[of * width + k + 1]!; at++)
          sums[suppliers[at]!]! += values[at]!;
      return sums;
    },
  };
};
