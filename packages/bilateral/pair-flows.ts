import type { Flows, WorldTrade } from './world-trade.ts';

const slice = (flows: Flows, from: number, to: number): Flows => ({
  usd: flows.usd.subarray(from, to),
  low: flows.low.subarray(from, to),
  high: flows.high.subarray(from, to),
  tonnes: flows.tonnes.subarray(from, to),
  weighedUsd: flows.weighedUsd.subarray(from, to),
});

/** What goes from one member to another, product by product: a view into `between`. Places are in `members`. */
export const flowsBetween = (
  { members, products, between }: Pick<WorldTrade, 'members' | 'products' | 'between'>,
  exporter: number,
  importer: number,
): Flows => {
  const from = (exporter * members.length + importer) * products.length;
  return slice(between, from, from + products.length);
};

/** A row of a table that is … × products: one country's exports, one member's imports from outside. A view. */
export const productRow = (
  table: Float64Array,
  row: number,
  { products }: Pick<WorldTrade, 'products'>,
): Float64Array => table.subarray(row * products.length, (row + 1) * products.length);

/** Places of the members among the countries, in the order of members. */
export const memberRows = ({ members, countries }: Pick<WorldTrade, 'members' | 'countries'>): Int32Array => {
  const places = new Map(countries.map((iso3, place) => [iso3, place]));
  return Int32Array.from(members, (iso3) => {
    const place = places.get(iso3);
    if (place === undefined) throw new RangeError(`member ${iso3} is not among the countries`);
    return place;
  });
};
