import { isoCountries } from '../../warehouse/concordance/country-names.ts';

/** Codes that countries of places may have: ISO 3166-1 alpha-3. */
export const knownCountries = (): ReadonlySet<string> => new Set(isoCountries.map(({ iso3 }) => iso3));
