/**
 * A table of who uses whose products, in one year and one currency. Sectors are pairs of country and industry in any
 * order; n sectors, C countries. Values unknown are 0, as published tables have them.
 */
export interface WorldTable {
  readonly countries: readonly string[];
  /** Index into `countries` per sector. */
  readonly countryOf: Int32Array;
  /** n × n, row-major: sales of the row's sector to the column's for further use. */
  readonly intermediate: Float64Array;
  /** n × C, row-major: sales to the final use of each country, all categories together (stocks may be negative). */
  readonly final: Float64Array;
  /** Output per sector: as published, or the sums of the rows. */
  readonly output: Float64Array;
}

/** Output as the sum of all sales. Published output differs by rounding (WIOD 2011: up to 108 million dollars). */
export const outputOf = ({
  countries,
  countryOf,
  intermediate,
  final,
}: Omit<WorldTable, 'output'>): Float64Array => {
  const n = countryOf.length;
  const width = countries.length;
  const output = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    for (let column = 0; column < n; column++) output[row]! += intermediate[row * n + column]!;
    for (let use = 0; use < width; use++) output[row]! += final[row * width + use]!;
  }
  return output;
};

/**
 * Gross exports per sector and country of destination, n × C: sales to sectors and to final use of another country.
 * Row sums at home are 0: what a country sells itself is no export.
 */
export const grossExports = ({ countries, countryOf, intermediate, final }: WorldTable): Float64Array => {
  const n = countryOf.length;
  const width = countries.length;
  const exports = final.slice();
  for (let row = 0; row < n; row++) {
    for (let column = 0; column < n; column++)
      exports[row * width + countryOf[column]!]! += intermediate[row * n + column]!;
    exports[row * width + countryOf[row]!] = 0;
  }
  return exports;
};
