import type { IndicatorDocument } from '@hamkor/contract';
import { memberCodes } from '@hamkor/nomenclature';
import { confidences } from '@hamkor/provenance';
import type { MemberMarket } from './analysis-task.ts';

const lastYear = ({ figure }: IndicatorDocument): number => figure.years?.[1] ?? -Infinity;

/** The newest known value of an indicator for each country; of several for one year the surest. */
export const latestByCountry = (
  indicators: readonly IndicatorDocument[],
  indicator: string,
): ReadonlyMap<string, IndicatorDocument> => {
  const known = indicators
    .filter((row) => row.indicator === indicator && row.figure.value !== null)
    .toSorted(
      (a, b) =>
        lastYear(b) - lastYear(a) ||
        confidences.indexOf(a.figure.confidence) - confidences.indexOf(b.figure.confidence),
    );
  // The last entry of a key stands in a map.
  return new Map(known.toReversed().map((row) => [row.iso3, row]));
};

/** The members as markets, and the origins of their figures. */
export const memberMarkets = (
  indicators: readonly IndicatorDocument[],
): { readonly markets: readonly MemberMarket[]; readonly origins: readonly string[] } => {
  const population = latestByCountry(indicators, 'population');
  const gdp = latestByCountry(indicators, 'gdp_current_usd');
  const markets = memberCodes.map((country): MemberMarket => {
    const [people, product] = [population.get(country), gdp.get(country)];
    return {
      country,
      population: people?.figure.value ?? null,
      populationYear: people?.figure.years?.[1] ?? null,
      gdpUsd: product?.figure.value ?? null,
      gdpYear: product?.figure.years?.[1] ?? null,
    };
  });
  const used = memberCodes.flatMap((country) => [population.get(country), gdp.get(country)]);
  return { markets, origins: [...new Set(used.flatMap((row) => row?.figure.origins ?? []))] };
};

/** Renewable share of each country's electricity, 0 to 1, as last known. */
export const renewableShares = (indicators: readonly IndicatorDocument[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...latestByCountry(indicators, 'renewable_electricity_share')].flatMap(([country, { figure }]) =>
      figure.value === null ? [] : [[country, figure.value / 100]],
    ),
  );
