import type { Figure } from '@hamkor/provenance';

/** A national total by year, of one country. */
export interface NationalValue {
  readonly iso3: string;
  readonly year: number;
  readonly value: number;
}

/** How output and population are assumed to change over five years, as ratios around 1; null where not known. */
export interface AssumedGrowth {
  readonly iso3: string;
  readonly gdp: number | null;
  readonly population: number | null;
  readonly origins: Figure['origins'];
}

/** Years ahead, and years looked back: what ITC's model calls the horizon. */
export const growthYears = 5;

/** The last value known over that of five years before; null where either is missing or not above zero. */
const ratioOf = (rows: readonly NationalValue[]): number | null => {
  const last = rows.reduce<NationalValue | null>(
    (found, row) => (found === null || row.year > found.year ? row : found),
    null,
  );
  const before = rows.find(({ year }) => year === (last?.year ?? 0) - growthYears);
  if (last === null || before === undefined || !(last.value > 0) || !(before.value > 0)) return null;
  return last.value / before.value;
};

/**
 * Growth that is assumed where no forecast is at hand: the change of gross domestic product (current US dollars) and of
 * population over the last five years known goes on for five more. Current dollars hold inflation and exchange
 * rates: an assumption, named as such wherever it counts. Countries without both ends stay unknown.
 */
export const assumedGrowth = (
  gdp: readonly NationalValue[],
  population: readonly NationalValue[],
  origins: Figure['origins'],
): AssumedGrowth[] => {
  const [money, people] = [gdp, population].map((rows) => Map.groupBy(rows, ({ iso3 }) => iso3));
  return [...new Set([...money!.keys(), ...people!.keys()])].sort().flatMap((iso3) => {
    const found = {
      iso3,
      gdp: ratioOf(money!.get(iso3) ?? []),
      population: ratioOf(people!.get(iso3) ?? []),
      origins,
    };
    return found.gdp === null && found.population === null ? [] : [found];
  });
};

/** The same as columns in the order of `countries`; NaN is unknown. */
export const growthColumns = (
  countries: readonly string[],
  growth: readonly AssumedGrowth[],
): { readonly gdpGrowth: Float64Array; readonly populationGrowth: Float64Array } => {
  const known = new Map(growth.map((one) => [one.iso3, one]));
  const column = (of: 'gdp' | 'population') =>
    Float64Array.from(countries, (iso3) => known.get(iso3)?.[of] ?? Number.NaN);
  return { gdpGrowth: column('gdp'), populationGrowth: column('population') };
};
