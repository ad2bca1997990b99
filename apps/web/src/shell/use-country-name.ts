import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { countriesQuery } from '../api/queries.ts';
import { iso2Of } from '../map/places.ts';

/** Codes that stand for groups or follow the wording of United Nations trade statistics. */
const worded = ['OUT', 'WLD', 'SCO10', 'SCO', 'TWN'] as const;
const isWorded = (code: string): code is (typeof worded)[number] =>
  (worded as readonly string[]).includes(code);

/**
 * Names of countries in the reader's language: those of the platform's own table first, other countries as the
 * browser names them, a code without a name as the code itself.
 */
export const useCountryName = (): ((iso3: string) => string) => {
  const locale = useLocale();
  const t = useTranslations('shell.country');
  const { data } = useQuery(countriesQuery());
  const names = new Map(data?.items.map((country) => [country.iso3, country.name[locale]]));
  return (iso3) => {
    const known = names.get(iso3);
    if (known !== undefined) return known;
    if (isWorded(iso3)) return t(iso3);
    const iso2 = iso2Of(iso3);
    return iso2 === null ? iso3 : (new Intl.DisplayNames(locale, { type: 'region' }).of(iso2) ?? iso3);
  };
};
