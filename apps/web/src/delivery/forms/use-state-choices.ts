import { useLocale } from 'use-intl';
import { useCountryName } from '../../shell/use-country-name.ts';

/** States that take part in a delivery, in alphabetical order of the reader's language: only they answer for a part of it. */
export const useStateChoices = (states: readonly string[]) => {
  const locale = useLocale();
  const nameOf = useCountryName();
  return states
    .map((iso3) => ({ value: iso3, label: nameOf(iso3) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
};
