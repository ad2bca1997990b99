import type { ValueAddedTrade } from './value-added.ts';

/**
 * Revealed comparative advantage on value added instead of gross exports ("new style": Koopman, Wang and Wei 2014,
 * American Economic Review 104:459, section IV): share of an industry in a country's value added that ends abroad, over the
 * share of that industry in the world's. Countries × industries, row-major; NaN where a country or an industry adds
 * no value to anything that ends abroad.
 *
 * @param industryOf index of the industry per sector; `industries` of them
 */
export const valueAddedRca = (
  { countries, bySector }: Pick<ValueAddedTrade, 'countries' | 'bySector'>,
  countryOf: Int32Array,
  industryOf: Int32Array,
  industries: number,
): Float64Array => {
  const size = countries.length;
  const exported = new Float64Array(size * industries);
  const ofCountry = new Float64Array(size);
  const ofIndustry = new Float64Array(industries);
  let world = 0;
  countryOf.forEach((country, sector) => {
    for (let to = 0; to < size; to++) {
      if (to === country) continue;
      const amount = bySector[sector * size + to]!;
      exported[country * industries + industryOf[sector]!]! += amount;
      ofCountry[country]! += amount;
      ofIndustry[industryOf[sector]!]! += amount;
      world += amount;
    }
  });
  return exported.map((amount, at) => {
    const country = ofCountry[Math.floor(at / industries)]!;
    const industry = ofIndustry[at % industries]!;
    return country > 0 && industry > 0 ? amount / country / (industry / world) : NaN;
  });
};
