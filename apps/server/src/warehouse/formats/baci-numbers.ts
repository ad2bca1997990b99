import { readCountryCodes } from '../../facts/country-codes.ts';
import { isoCountries } from '../concordance/country-names.ts';

/** Numbers that BACI uses where UN Comtrade has several or another than ISO 3166-1. */
const ofBaci: Readonly<Record<string, number>> = {
  USA: 842,
  FRA: 251,
  NOR: 579,
  CHE: 757,
  IND: 699,
  TWN: 490,
};

/** The number BACI writes for each code that rows are kept under. */
export const baciNumbers = (): ReadonlyMap<string, number> =>
  new Map([
    ...isoCountries.map(({ iso3, numeric }) => [iso3, numeric] as const),
    ...readCountryCodes().flatMap(({ code, numeric, kind }) =>
      kind === 'country' || numeric[0] === undefined ? [] : [[code, numeric[0]] as const],
    ),
    ...Object.entries(ofBaci),
  ]);
