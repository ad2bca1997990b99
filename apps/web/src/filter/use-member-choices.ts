import { memberCodes } from '@hamkor/nomenclature';
import { useLocale } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';

/** The members, and a country already chosen beside them, in alphabetical order of the reader's language. */
export const useMemberChoices = (chosen?: string) => {
  const locale = useLocale();
  const names = useNames();
  return [...new Set<string>([...memberCodes, ...(chosen === undefined ? [] : [chosen])])]
    .map((iso3) => ({ value: iso3, label: names.country(iso3) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
};
