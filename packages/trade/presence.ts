import { balassa } from './balassa.ts';
import type { PresenceRow } from './evidence.ts';
import type { Incidence } from './incidence.ts';
import { incidence } from './incidence.ts';
import type { ExportMatrix } from './matrix.ts';

/** Which country exports which product with revealed comparative advantage: the matrix M of the literature. */
export interface PresenceMatrix {
  readonly countries: readonly string[];
  readonly products: readonly string[];
  /** Row-major, countries × products: 1 where present, else 0. */
  readonly cells: Uint8Array;
  /** Products (as column numbers) of each country. */
  readonly productsOf: Incidence;
  /** Countries (as row numbers) of each product. */
  readonly countriesOf: Incidence;
}

/** A presence matrix from its cells; codes may be in any order but each only once. */
export const presenceMatrix = (
  countries: readonly string[],
  products: readonly string[],
  cells: Uint8Array,
): PresenceMatrix => {
  const { byRow, byColumn } = incidence(cells, countries.length, products.length);
  return { countries, products, cells, productsOf: byRow, countriesOf: byColumn };
};

/** Marks what lies at or above the threshold; an unknown (NaN) index is not a presence. */
export const presenceOfRca = (
  matrix: Pick<ExportMatrix, 'countries' | 'products'>,
  rca: Float64Array,
  threshold = 1,
): PresenceMatrix => {
  const cells = new Uint8Array(rca.length);
  for (let cell = 0; cell < cells.length; cell++) cells[cell] = rca[cell]! >= threshold ? 1 : 0;
  return presenceMatrix(matrix.countries, matrix.products, cells);
};

/**
 * Presence of an export matrix: M_cp = 1 where the Balassa index is at least the threshold (1 unless given).
 * "At least", not "more than", as in Hidalgo, Klinger, Barabási, Hausmann (2007), Science 317, p. 483,
 * doi:10.1126/science.1144581.
 */
export const presence = (matrix: ExportMatrix, threshold = 1): PresenceMatrix =>
  presenceOfRca(matrix, balassa(matrix), threshold);

/** Presence from lists of the headings in which each exporter has an advantage, values not needed. */
export const presenceOfRows = (rows: readonly Pick<PresenceRow, 'iso3' | 'hs92'>[]): PresenceMatrix => {
  const countries = [...new Set(rows.map(({ iso3 }) => iso3))].sort();
  const products = [...new Set(rows.flatMap(({ hs92 }) => hs92))].sort();
  const rowOf = new Map(countries.map((iso3, index) => [iso3, index]));
  const columnOf = new Map(products.map((hs92, index) => [hs92, index]));
  const cells = new Uint8Array(countries.length * products.length);
  for (const { iso3, hs92 } of rows) {
    for (const heading of hs92) cells[rowOf.get(iso3)! * products.length + columnOf.get(heading)!] = 1;
  }
  return presenceMatrix(countries, products, cells);
};

/** The rows and columns kept, in their old order: how the ranked set is cut out of all exporters. */
export const presenceAmong = (
  whole: PresenceMatrix,
  keepCountry: (country: number) => boolean,
  keepProduct: (product: number) => boolean = () => true,
): PresenceMatrix => {
  const rows = whole.countries.flatMap((_, row) => (keepCountry(row) ? [row] : []));
  const columns = whole.products.flatMap((_, column) => (keepProduct(column) ? [column] : []));
  if (rows.length === whole.countries.length && columns.length === whole.products.length) return whole;
  const cells = new Uint8Array(rows.length * columns.length);
  let cell = 0;
  for (const row of rows) {
    for (const column of columns) cells[cell++] = whole.cells[row * whole.products.length + column]!;
  }
  return presenceMatrix(
    rows.map((row) => whole.countries[row]!),
    columns.map((column) => whole.products[column]!),
    cells,
  );
};
