import type { WorldTrade } from '@hamkor/bilateral';
import type { Vintage } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { flowSource, suppliersSql } from './flow-queries.ts';
import { numbers } from './number-column.ts';

/** Who sells how much of each product to each member: means over the years of the world they belong to. */
export interface MemberSuppliers {
  /** Adds up, by place in `countries`, what a member buys of the products given, US dollars a year. */
  readonly of: (member: number, products: Iterable<number>) => Float64Array;
}

/** One pass over the window's years; a million rows for the members of the Organisation, some ten bytes each. */
export const readMemberSuppliers = async (
  warehouse: Warehouse,
  vintage: Vintage,
  { countries, members, years }: WorldTrade,
): Promise<MemberSuppliers> => {
  const source = await flowSource(warehouse, vintage, members, years);
  const width = source.products.length;
  const starts = new Int32Array(members.length * width + 1);
  const columns = await warehouse.columns(suppliersSql(source));
  const [importer, product] = [numbers(columns, 'importer'), numbers(columns, 'product')];
  const [supplier, usd] = [numbers(columns, 'exporter'), numbers(columns, 'usd')];
  const rowOf = new Map(members.map((iso3, m) => [source.countries.indexOf(iso3), m]));
  const cellOf = (n: number): number => rowOf.get(importer[n]!)! * width + product[n]!;
  // Counting sort by member and product: the place of each cell's rows, then the rows themselves.
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
