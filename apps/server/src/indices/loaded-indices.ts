import type { ExportMatrix, ResampledPlaces, TradeIndices } from '@hamkor/trade';
import { matrixOfColumns, placesOverProducts, placesOverYears, rankedSet, tradeIndices } from '@hamkor/trade';
import type { HeadingIndices, IndexSet, PlacedCountry } from './index-set.ts';
import { resampling } from './resampling.ts';

/** Exports by heading, a matrix a year over the same countries and headings, US dollars. */
export interface ExportYears {
  readonly years: readonly number[];
  readonly matrices: readonly ExportMatrix[];
}

/** Rows of exports as columns of a query give them. */
export interface ExportRows {
  readonly year: ArrayLike<number>;
  readonly country: readonly string[];
  readonly product: readonly string[];
  readonly usd: ArrayLike<number>;
}

/** Rows of several years as matrices of one shape, so that they can be averaged cell by cell. */
export const exportYears = (years: readonly number[], rows: ExportRows): ExportYears => {
  const countries = [...new Set(rows.country)];
  const products = [...new Set(rows.product)];
  const country = new Map(countries.map((code, at) => [code, at]));
  const product = new Map(products.map((code, at) => [code, at]));
  const matrices = years.map((year) => {
    const own = rows.country.flatMap((_, row) => (rows.year[row] === year ? [row] : []));
    return matrixOfColumns({
      countries,
      products,
      countryOf: own.map((row) => country.get(rows.country[row]!)!),
      productOf: own.map((row) => product.get(rows.product[row]!)!),
      values: own.map((row) => rows.usd[row]!),
    });
  });
  return { years, matrices };
};

const meanOf = (matrices: readonly ExportMatrix[]): ExportMatrix => {
  const [first] = matrices;
  const values = new Float64Array(first!.values.length);
  for (const matrix of matrices)
    for (let cell = 0; cell < values.length; cell++) values[cell]! += matrix.values[cell]! / matrices.length;
  return { countries: first!.countries, products: first!.products, values };
};

const known = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Places from 1 by value, greatest first; what is not ranked or unknown gets none. */
const ranks = (values: Float64Array, isRanked: (at: number) => boolean): (number | null)[] => {
  const places: (number | null)[] = Array.from(values, () => null);
  Array.from(values.keys())
    .filter((at) => isRanked(at) && !Number.isNaN(values[at]!))
    .sort((one, other) => values[other]! - values[one]! || one - other)
    .forEach((at, place) => {
      places[at] = place + 1;
    });
  return places;
};

const countriesOf = (all: TradeIndices, { places }: ResampledPlaces): PlacedCountry[] => {
  const ranked = new Set(all.reference.countries);
  const { countries } = all.matrix;
  const eciRanks = ranks(all.eci, (at) => ranked.has(countries[at]!));
  return countries.map((iso3, at) => ({
    iso3,
    exportsUsd: all.totals.byCountry[at]!,
    isRanked: ranked.has(iso3),
    diversity: all.diversity[at]!,
    eci: known(all.eci[at]!),
    eciRank: eciRanks[at]!,
    places: places.get(iso3) ?? null,
    coi: known(all.coi[at]!),
    fitness: known(all.fitness[at]!),
    hhi: known(all.hhi[at]!),
  }));
};

const productsOf = (all: TradeIndices, members: readonly string[]): HeadingIndices[] => {
  const { products, countries } = all.matrix;
  const ranked = new Set(all.reference.products);
  const pciRanks = ranks(all.pci, (at) => ranked.has(products[at]!));
  const rows = members.flatMap((iso3) => {
    const row = countries.indexOf(iso3);
    return row < 0 ? [] : [{ iso3, start: row * products.length }];
  });
  return products.map((hs, at) => ({
    hs,
    isRanked: ranked.has(hs),
    worldUsd: all.totals.byProduct[at]!,
    ubiquity: all.ubiquity[at]!,
    pci: known(all.pci[at]!),
    pciRank: pciRanks[at]!,
    holders: rows.flatMap(({ iso3, start }) => (all.presence.cells[start + at] === 1 ? [iso3] : [])),
  }));
};

/**
 * Indices of the mean of the years, with places: over the years where there are two or more, over products where there is
 * one. Members outside the ranked set are placed on its scale.
 */
export const loadedIndices = (
  { matrices }: ExportYears,
  populous: ReadonlySet<string>,
  members: readonly string[],
): Pick<IndexSet, 'resampled' | 'rankedCountries' | 'rankedProducts' | 'countries' | 'products'> => {
  const all = tradeIndices(meanOf(matrices), (presence, totals) =>
    rankedSet(presence, {
      populationPersons: presence.countries.map((iso3) => (populous.has(iso3) ? Infinity : 0)),
      exportsUsd: totals.byCountry,
      worldTradeUsd: totals.byProduct,
    }),
  );
  const { countries: ranked, products } = all.reference;
  const placed = members.filter((iso3) => all.matrix.countries.includes(iso3) && !ranked.includes(iso3));
  const isOfYears = matrices.length > 1;
  const settings = resampling();
  const resampled = isOfYears
    ? placesOverYears(matrices, { ranked, placed }, products, settings)
    : placesOverProducts(all.presence, all.reference, placed, settings);
  return {
    resampled: {
      by: isOfYears ? 'years' : 'products',
      drawn: settings.resamples,
      resamples: resampled.resamples,
      level: settings.level,
    },
    rankedCountries: ranked.length,
    rankedProducts: products.length,
    countries: countriesOf(all, resampled),
    products: productsOf(all, members),
  };
};
