/** Trade of a set of countries with each other: countries × countries, exporter by row, one currency. */
export interface TotalsMatrix {
  readonly size: number;
  readonly values: Float64Array;
}

/**
 * Which world the importer's weight is measured against. `kojima`: all world trade. `drysdale`: all but the
 * exporter's own imports, since a country cannot sell to itself. They part for large exporters: for one that
 * buys an eighth of world trade the second is an eighth below the first.
 */
export type IntensityVariant = 'kojima' | 'drysdale';

/** Sum by row, by column, and of all. Unknown (NaN) makes a sum unknown. */
export const marginsOf = ({
  size,
  values,
}: TotalsMatrix): {
  readonly exports: Float64Array;
  readonly imports: Float64Array;
  readonly world: number;
} => {
  const exports = new Float64Array(size);
  const imports = new Float64Array(size);
  let world = 0;
  for (let i = 0, cell = 0; i < size; i++) {
    let row = 0;
    for (let j = 0; j < size; j++, cell++) {
      row += values[cell]!;
      imports[j]! += values[cell]!;
    }
    exports[i] = row;
    world += row;
  }
  return { exports, imports, world };
};

/**
 * How much more two countries trade than their sizes alone would have it, a ratio around 1:
 * - `kojima`: I_ij = (x_ij / X_i) / (M_j / W)
 * - `drysdale`: I_ij = (x_ij / X_i) / (M_j / (W - M_i))
 *
 * Countries × countries, exporter by row. X_i, M_j and W are sums of the matrix given, so it must hold the
 * whole world. NaN where exporter or importer trades nothing, where a part of the sums is unknown, and on the
 * diagonal.
 *
 * Kojima, K. (1964), The Pattern of International Trade among Advanced Countries, Hitotsubashi Journal of
 * Economics 5(1), pp. 16-36; Drysdale, P. & Garnaut, R. (1982), Trade Intensities and the Analysis of Bilateral
 * Trade Flows in a Many-Country World, Hitotsubashi Journal of Economics 22(2), pp. 62-84. It says nothing
 * about why: distance, language, preference and sanctions are all in it.
 */
export const tradeIntensity = (totals: TotalsMatrix, variant: IntensityVariant): Float64Array => {
  const { size, values } = totals;
  const { exports, imports, world } = marginsOf(totals);
  const intensity = new Float64Array(values.length);
  for (let i = 0, cell = 0; i < size; i++) {
    const reachable = variant === 'kojima' ? world : world - imports[i]!;
    for (let j = 0; j < size; j++, cell++)
      intensity[cell] = i === j ? Number.NaN : (values[cell]! * reachable) / (exports[i]! * imports[j]!);
  }
  return intensity;
};
