import { rankIntervals, resampledMeans } from '@hamkor/bilateral';
import { complexity } from './complexity.ts';
import type { ExportMatrix } from './matrix.ts';
import { meanPci } from './pci.ts';
import { presence, presenceAmong, presenceMatrix } from './presence.ts';
import type { PresenceMatrix } from './presence.ts';
import type { Random } from './seeded-random.ts';
import { randomIndex } from './seeded-random.ts';

/** Places of one exporter by ECI among the ranked, over resamples: place 1 is the most complex. */
export interface Places {
  readonly from: number;
  readonly to: number;
  readonly median: number;
}

export interface ResampledPlaces {
  /** By exporter: the ranked, and those `placed` among them. */
  readonly places: ReadonlyMap<string, Places>;
  /** Resamples that have an index; the others fell apart and say nothing. */
  readonly resamples: number;
}

export interface ResamplingSettings {
  readonly resamples: number;
  /** Share of the resamples that an interval holds, 0 to 1. */
  readonly level: number;
  readonly random: Random;
}

/** What is resampled: the exporters that are ranked among each other, and others placed on their scale. */
export interface PlacedExporters {
  readonly ranked: readonly string[];
  /** Exporters outside the ranked set whose place among it is told all the same: by the mean PCI of what they have. */
  readonly placed: readonly string[];
}

/** ECI of the ranked and the placed, ranked first; null where the resample has none. */
const eciOf = (reference: PresenceMatrix, sets: readonly Uint8Array[]): Float64Array | null => {
  const found = complexity(reference);
  if (found.kind !== 'complexity') return null;
  return Float64Array.from([...found.eci, ...sets.map((set) => meanPci(found.pci, set))]);
};

/** Repeats (resamples × exporters) as places: each placed exporter is ranked among the ranked, not among the placed. */
const placesOf = (
  repeats: readonly Float64Array[],
  { ranked, placed }: PlacedExporters,
  level: number,
): ResampledPlaces => {
  const places = new Map<string, Places>();
  const tell = (codes: readonly string[], columns: readonly number[], from: number): void => {
    const flat = new Float64Array(repeats.length * columns.length);
    repeats.forEach((values, repeat) =>
      columns.forEach((column, at) => {
        flat[repeat * columns.length + at] = values[column]!;
      }),
    );
    const { low, high, median } = rankIntervals(flat, columns.length, level);
    codes.forEach((iso3, at) => {
      if (Number.isNaN(median[from + at]!)) return;
      places.set(iso3, {
        from: Math.floor(low[from + at]!),
        to: Math.ceil(high[from + at]!),
        median: median[from + at]!,
      });
    });
  };
  const own = ranked.map((_, at) => at);
  tell(ranked, own, 0);
  placed.forEach((iso3, at) => tell([iso3], [...own, ranked.length + at], ranked.length));
  return { places, resamples: repeats.length };
};

/** Rows of a presence matrix by code, as sets of products; an exporter that is not in it has nothing. */
const setsOf = (whole: PresenceMatrix, codes: readonly string[], columns: readonly number[]): Uint8Array[] =>
  codes.map((iso3) => {
    const row = whole.countries.indexOf(iso3);
    const start = row * whole.products.length;
    return Uint8Array.from(columns, (column) => (row < 0 ? 0 : whole.cells[start + column]!));
  });

/**
 * Places by ECI when products are drawn with replacement: as many as the ranked set has, each with its exporters. Shows
 * how far an order hangs on which headings the classification happens to have. All resamples use the same year and
 * the same reports, so an error common to all products of a country, or a bad year, is not in the intervals.
 *
 * Efron, B. (1979), Bootstrap Methods: Another Look at the Jackknife, Annals of Statistics 7(1), pp. 1-26.
 *
 * @param reference the ranked set of `whole`
 */
export const placesOverProducts = (
  whole: PresenceMatrix,
  reference: PresenceMatrix,
  placed: readonly string[],
  { resamples, level, random }: ResamplingSettings,
): ResampledPlaces => {
  const { countries, products } = reference;
  const [height, width] = [countries.length, products.length];
  const columnOf = new Map(whole.products.map((code, column) => [code, column]));
  const columns = products.map((code) => columnOf.get(code)!);
  const repeats: Float64Array[] = [];
  for (let resample = 0; resample < resamples; resample++) {
    const drawn = Array.from({ length: width }, () => randomIndex(random, width));
    const cells = new Uint8Array(height * width);
    for (let row = 0; row < height; row++)
      for (let at = 0; at < width; at++) cells[row * width + at] = reference.cells[row * width + drawn[at]!]!;
    const names = drawn.map((column, at) => `${products[column]!}#${at}`);
    const sets = setsOf(
      whole,
      placed,
      drawn.map((column) => columns[column]!),
    );
    const values = eciOf(presenceMatrix(countries, names, cells), sets);
    if (values !== null) repeats.push(values);
  }
  return placesOf(repeats, { ranked: countries, placed }, level);
};

/** The mean of matrices of equal shape under weights that sum to 1. */
const weighted = (years: readonly ExportMatrix[], weights: Float64Array): ExportMatrix => {
  const values = new Float64Array(years[0]!.values.length);
  years.forEach((year, at) => {
    const weight = weights[at]!;
    if (weight === 0) return;
    for (let cell = 0; cell < values.length; cell++) values[cell]! += weight * year.values[cell]!;
  });
  return { countries: years[0]!.countries, products: years[0]!.products, values };
};

/**
 * Places by ECI when years are drawn with replacement, as many as there are: the mean of the years drawn, its advantages
 * over the whole world, its ECI on the same ranked set. With two or three years this shows only how far
 * years disagree: a report that is wrong every year is wrong in every resample.
 *
 * Few years have few different means (three have ten), so each is computed once and counted as often as it was drawn.
 *
 * @param years matrices over the same countries and products, in the same order
 */
export const placesOverYears = (
  years: readonly ExportMatrix[],
  exporters: PlacedExporters,
  rankedProducts: readonly string[],
  { resamples, level, random }: ResamplingSettings,
): ResampledPlaces => {
  const count = years.length;
  const isRanked = new Set(exporters.ranked);
  // In the order of the matrix, as the index gives them.
  const ranked = years[0]!.countries.filter((iso3) => isRanked.has(iso3));
  const { placed } = exporters;
  const isRankedProduct = new Set(rankedProducts);
  // Means of the unit vectors of the years are the weights of the years in each resample.
  const units = Float64Array.from({ length: count * count }, (_, at) => (at % (count + 1) === 0 ? 1 : 0));
  const weights = resampledMeans(units, count, resamples, random);
  const known = new Map<string, Float64Array | null>();
  const repeats: Float64Array[] = [];
  for (let resample = 0; resample < resamples; resample++) {
    const own = weights.subarray(resample * count, (resample + 1) * count);
    const key = own.join(' ');
    if (!known.has(key)) {
      const whole = presence(weighted(years, own));
      const reference = presenceAmong(
        whole,
        (country) => isRanked.has(whole.countries[country]!),
        (product) => isRankedProduct.has(whole.products[product]!),
      );
      const columns = whole.products.flatMap((code, at) => (isRankedProduct.has(code) ? [at] : []));
      known.set(key, eciOf(reference, setsOf(whole, placed, columns)));
    }
    const values = known.get(key)!;
    if (values !== null) repeats.push(values);
  }
  return placesOf(repeats, { ranked, placed }, level);
};
