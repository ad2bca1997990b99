import { balassa } from './balassa.ts';
import { cog } from './cog.ts';
import { coi } from './coi.ts';
import { complexity } from './complexity.ts';
import type { Complexity } from './complexity.ts';
import { densityOfSets } from './density.ts';
import { diversity } from './diversity.ts';
import { fitness } from './fitness.ts';
import { hhi } from './hhi.ts';
import type { ExportMatrix, Totals } from './matrix.ts';
import { totals } from './matrix.ts';
import { meanPci } from './pci.ts';
import type { PresenceMatrix } from './presence.ts';
import { presenceOfRca } from './presence.ts';
import { ubiquity } from './ubiquity.ts';

/**
 * All indices of one export matrix. Arrays are in the order of the matrix (countries, products, or row-major
 * countries × products); NaN is "undefined", never 0.
 */
export interface TradeIndices {
  readonly matrix: ExportMatrix;
  /** In the unit of the matrix. */
  readonly totals: Totals;
  /** Balassa index, a ratio; row-major. */
  readonly rca: Float64Array;
  readonly presence: PresenceMatrix;
  /** Products with advantage of each country, countries with advantage in each product. */
  readonly diversity: Uint32Array;
  readonly ubiquity: Uint32Array;
  /** Σ s² of the shares of products in a country's exports, 0 to 1, not normalised. */
  readonly hhi: Float64Array;
  /** The countries and products on which everything below is computed: all, or the ranked set. */
  readonly reference: PresenceMatrix;
  readonly complexity: Complexity;
  /** Of countries and of products, in standard deviations of the countries of the reference set. */
  readonly eci: Float64Array;
  readonly pci: Float64Array;
  /** In standard deviations of the countries of the reference set. */
  readonly coi: Float64Array;
  /** Mean 1 over the reference set; `fitnessComplexity` is that of products, in the sense of the same method. */
  readonly fitness: Float64Array;
  readonly fitnessComplexity: Float64Array;
  /** A share, 0 to 1; row-major. */
  readonly density: Float64Array;
  /** On the scale of the ECI, 0 where the country has the product; row-major. */
  readonly cog: Float64Array;
}

const unknown = (length: number): Float64Array => new Float64Array(length).fill(Number.NaN);

/** Places of the codes of a part within the whole. */
const placesIn = (part: readonly string[], whole: readonly string[]): number[] => {
  const place = new Map(whole.map((code, index) => [code, index]));
  return part.map((code) => place.get(code)!);
};
const spread = (values: Float64Array, places: readonly number[], length: number): Float64Array => {
  const result = unknown(length);
  places.forEach((place, index) => {
    result[place] = values[index]!;
  });
  return result;
};

/** Every country's presence over the products of the reference set: a row of M each. */
const capabilities = (whole: PresenceMatrix, columns: readonly number[]): Uint8Array[] => {
  const width = whole.products.length;
  return whole.countries.map((_, country) => {
    const row = whole.cells.subarray(country * width, (country + 1) * width);
    if (columns.length === width) return row;
    const part = new Uint8Array(columns.length);
    columns.forEach((column, c) => {
      part[c] = row[column]!;
    });
    return part;
  });
};

/** Rows over the reference products, laid out over all products. */
const spreadRows = (rows: Float64Array, columns: readonly number[], width: number): Float64Array => {
  if (columns.length === width) return rows;
  const height = rows.length / columns.length;
  const result = unknown(height * width);
  for (let row = 0; row < height; row++) {
    for (let c = 0; c < columns.length; c++)
      result[row * width + columns[c]!] = rows[row * columns.length + c]!;
  }
  return result;
};

/**
 * Computes all indices. `rank` cuts the ranked set out of the presence matrix (see ranked-set.ts); countries
 * outside it get ECI, COI, density and COG on its scale (ECI as the mean PCI of what they have) but no fitness,
 * which is a contest among those ranked; products outside it get none of these.
 */
export const tradeIndices = (
  matrix: ExportMatrix,
  rank: (presence: PresenceMatrix, totals: Totals) => PresenceMatrix = (presence) => presence,
): TradeIndices => {
  const sums = totals(matrix);
  const rca = balassa(matrix);
  const presence = presenceOfRca(matrix, rca);
  const reference = rank(presence, sums);
  const rows = placesIn(reference.countries, matrix.countries);
  const columns = placesIn(reference.products, matrix.products);
  const sets = capabilities(presence, columns);
  const [height, width] = [matrix.countries.length, matrix.products.length];
  const densities = densityOfSets(reference, sets);
  const complex = complexity(reference);
  const contest = fitness(reference);
  const ranked = new Set(rows);
  const known = complex.kind === 'complexity';
  const eci = known
    ? spread(complex.eci, rows, height).map((own, c) =>
        Number.isNaN(own) ? meanPci(complex.pci, sets[c]!) : own,
      )
    : unknown(height);
  return {
    matrix,
    totals: sums,
    rca,
    presence,
    diversity: diversity(presence),
    ubiquity: ubiquity(presence),
    hhi: Float64Array.from(
      matrix.countries,
      (_, c) => hhi(matrix.values.subarray(c * width, (c + 1) * width)) ?? Number.NaN,
    ),
    reference,
    complexity: complex,
    eci,
    pci: known ? spread(complex.pci, columns, width) : unknown(width),
    coi: known ? coi(sets, densities, complex.rawPci, (c) => ranked.has(c)) : unknown(height),
    fitness: spread(contest.fitness, rows, height),
    fitnessComplexity: spread(contest.complexity, columns, width),
    density: spreadRows(densities, columns, width),
    cog: known ? spreadRows(cog(reference, sets, complex), columns, width) : unknown(height * width),
  };
};
