/**
 * Exports of every country by product as one dense table, the start of all indices. Codes are sorted, so
 * the same facts give the same matrix in whatever order they come.
 */
export interface ExportMatrix {
  readonly countries: readonly string[];
  readonly products: readonly string[];
  /** Row-major, countries × products, in one money unit; 0 where nothing is recorded. */
  readonly values: Float64Array;
}

/** One positive or zero export value; the unit is the caller's, the same for all cells. */
export interface ExportCell {
  readonly country: string;
  readonly product: string;
  readonly value: number;
}

/** Cells by column, codes as numbers into two lists of names: how a large table is read. */
export interface ExportColumns {
  readonly countries: readonly string[];
  readonly products: readonly string[];
  readonly countryOf: ArrayLike<number>;
  readonly productOf: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

const sorted = (names: readonly string[]): { names: string[]; place: Uint32Array } => {
  const order = names.map((_, index) => index).sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
  const place = new Uint32Array(names.length);
  order.forEach((index, rank) => {
    place[index] = rank;
  });
  return { names: order.map((index) => names[index]!), place };
};

/** The matrix of columns; cells given twice are added up. */
export const matrixOfColumns = (columns: ExportColumns): ExportMatrix => {
  const countries = sorted(columns.countries);
  const products = sorted(columns.products);
  const width = products.names.length;
  const values = new Float64Array(countries.names.length * width);
  const { countryOf, productOf } = columns;
  for (let row = 0; row < columns.values.length; row++) {
    const cell = countries.place[countryOf[row]!]! * width + products.place[productOf[row]!]!;
    values[cell]! += columns.values[row]!;
  }
  return { countries: countries.names, products: products.names, values };
};

/** The number of a name, in the order in which names are first met. */
const numberOf = (names: Map<string, number>, name: string): number => {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, names.size);
  return names.size - 1;
};

/** The matrix of a list of cells; cells given twice are added up. */
export const exportMatrix = (cells: Iterable<ExportCell>): ExportMatrix => {
  const countries = new Map<string, number>();
  const products = new Map<string, number>();
  const countryOf: number[] = [];
  const productOf: number[] = [];
  const values: number[] = [];
  for (const { country, product, value } of cells) {
    countryOf.push(numberOf(countries, country));
    productOf.push(numberOf(products, product));
    values.push(value);
  }
  return matrixOfColumns({
    countries: [...countries.keys()],
    products: [...products.keys()],
    countryOf,
    productOf,
    values,
  });
};

export interface Totals {
  /** Exports of each country over all products of the matrix. */
  readonly byCountry: Float64Array;
  /** Exports of each product over all countries of the matrix. */
  readonly byProduct: Float64Array;
  readonly world: number;
}

/** Row, column and grand totals, in the unit of the matrix. */
export const totals = ({ countries, products, values }: ExportMatrix): Totals => {
  const byCountry = new Float64Array(countries.length);
  const byProduct = new Float64Array(products.length);
  let world = 0;
  for (let country = 0, cell = 0; country < countries.length; country++) {
    let sum = 0;
    for (let product = 0; product < products.length; product++, cell++) {
      const value = values[cell]!;
      sum += value;
      byProduct[product]! += value;
    }
    byCountry[country] = sum;
    world += sum;
  }
  return { byCountry, byProduct, world };
};
