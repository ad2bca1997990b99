import type { KnownCodes } from '@hamkor/chains';
import { knownCountries } from '../corridors/formats/known-countries.ts';
import type { Facts } from '../facts/facts.ts';

/** Codes that a model may use: headings of HS 2022, countries of ISO 3166-1. */
export const chainCodes = ({ trade }: Pick<Facts, 'trade'>): KnownCodes => ({
  knownHs: new Set(trade.headings.map(({ hs }) => hs)),
  knownCountries: knownCountries(),
});
