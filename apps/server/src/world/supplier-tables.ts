import type { WorldTrade } from '@hamkor/bilateral';
import type { QueryColumns } from '../warehouse/warehouse.ts';
import { distanceKm } from './country-distances.ts';
import type { FlowSource } from './flow-queries.ts';
import { numbers } from './number-column.ts';

/** Answers of `suppliersSql`, a list of rows for each member. */
const rowsByMember = (
  importer: ArrayLike<number>,
  place: ReadonlyMap<number, number>,
  size: number,
): number[][] => {
  const rows = Array.from({ length: size }, (): number[] => []);
  for (let n = 0; n < importer.length; n++) rows[place.get(importer[n]!)!]!.push(n);
  return rows;
};

/**
 * Concentration of each member's suppliers, product by product. Suppliers are added in the order of their codes,
 * whatever order the rows come in, so that the last digit is always the same; of equals the first is the largest.
 * A supplier of unknown distance is left out of the mean distance.
 */
export const supplierTables = (
  columns: QueryColumns,
  { countries, products }: FlowSource,
  members: readonly string[],
): WorldTrade['suppliers'] => {
  const width = products.length;
  const size = members.length * width;
  const place = new Map(members.map((iso3, m) => [countries.indexOf(iso3), m]));
  const found = {
    hhi: new Float64Array(size).fill(Number.NaN),
    top: new Int16Array(size).fill(-1),
    topShare: new Float64Array(size).fill(Number.NaN),
    topOutside: new Int16Array(size).fill(-1),
    topOutsideShare: new Float64Array(size).fill(Number.NaN),
    meanLnDistance: new Float64Array(size).fill(Number.NaN),
  };
  const [exporter, product, usd] = [
    numbers(columns, 'exporter'),
    numbers(columns, 'product'),
    numbers(columns, 'usd'),
  ];
  const rows = rowsByMember(numbers(columns, 'importer'), place, members.length);
  const bought = new Float64Array(countries.length * width);
  members.forEach((importer, m) => {
    bought.fill(0);
    for (const n of rows[m]!) bought[exporter[n]! * width + product[n]!] = usd[n]!;
    const sums = {
      total: new Float64Array(width),
      squares: new Float64Array(width),
      top: new Float64Array(width),
      outside: new Float64Array(width),
      far: new Float64Array(width),
      placed: new Float64Array(width),
    };
    for (let supplier = 0, cell = 0; supplier < countries.length; supplier++) {
      const km = distanceKm(importer, countries[supplier]!);
      const lnKm = km === null || km === 0 ? Number.NaN : Math.log(km);
      const isOutside = !place.has(supplier);
      for (let k = 0; k < width; k++, cell++) {
        const value = bought[cell]!;
        if (value === 0) continue;
        const at = m * width + k;
        sums.total[k]! += value;
        sums.squares[k]! += value * value;
        if (value > sums.top[k]!) {
          sums.top[k] = value;
          found.top[at] = supplier;
        }
        if (isOutside && value > sums.outside[k]!) {
          sums.outside[k] = value;
          found.topOutside[at] = supplier;
        }
        if (lnKm !== lnKm) continue;
        sums.far[k]! += value * lnKm;
        sums.placed[k]! += value;
      }
    }
    for (let k = 0, at = m * width; k < width; k++, at++) {
      const total = sums.total[k]!;
      if (total === 0) continue;
      found.hhi[at] = sums.squares[k]! / (total * total);
      found.topShare[at] = sums.top[k]! / total;
      found.topOutsideShare[at] = sums.outside[k]! / total;
      if (sums.placed[k]! > 0) found.meanLnDistance[at] = sums.far[k]! / sums.placed[k]!;
    }
  });
  return found;
};
