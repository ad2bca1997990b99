/** ISO 3166-1 with names in many languages, from the tables of i18n-iso-countries. */
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import ru from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import zh from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import type { CountryCodes, IsoCountry, NamedArea, SpecialCode } from '@hamkor/nomenclature';
import { countryCodes } from '@hamkor/nomenclature';
import { readCountryCodes } from '../../facts/country-codes.ts';

type Names = Readonly<Record<string, string | readonly string[]>>;
const languages: readonly Names[] = [en.countries, ru.countries, zh.countries];

const namesIn = (names: Names, alpha2: string): readonly string[] => {
  const found = names[alpha2];
  return found === undefined ? [] : typeof found === 'string' ? [found] : found;
};

/** Kosovo has no code in ISO 3166-1: the table of offices' codes names it. */
const isIso = (numeric: string | undefined): boolean => Number(numeric) < 900;

/** The countries of ISO 3166-1 with their names in English, Russian and Chinese. */
export const isoCountries: readonly IsoCountry[] = codes.flatMap(([alpha2, iso3, numeric]) =>
  alpha2 !== undefined && iso3 !== undefined && isIso(numeric)
    ? [
        {
          alpha2,
          iso3,
          numeric: Number(numeric),
          names: languages.flatMap((names) => namesIn(names, alpha2)),
        },
      ]
    : [],
);

/** The reader of country codes over ISO 3166-1 and the shipped table of what offices write against it. */
export const readsCountries = (specials: readonly SpecialCode[] = readCountryCodes()): CountryCodes =>
  countryCodes(isoCountries, specials);

/**
 * Names of every code that loaded rows may be kept under. A name given first stands: names of the shipped
 * tables, then of former countries and areas, then of ISO 3166-1.
 */
export const loadedAreas = (
  shipped: readonly NamedArea[],
  specials: readonly SpecialCode[] = readCountryCodes(),
): readonly NamedArea[] => {
  const areas = new Map<string, NamedArea>();
  const add = (area: NamedArea): void => {
    if (!areas.has(area.code)) areas.set(area.code, area);
  };
  shipped.forEach(add);
  for (const { code, name } of specials) if (name) add({ code, name });
  for (const { alpha2, iso3 } of isoCountries) {
    const [english, russian, chinese] = languages.map((names) => namesIn(names, alpha2)[0] ?? iso3);
    add({ code: iso3, name: { en: english ?? iso3, ru: russian ?? iso3, zh: chinese ?? iso3 } });
  }
  return [...areas.values()];
};
