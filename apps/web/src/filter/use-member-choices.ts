import { memberCodes, partnerCodes } from '@hamkor/nomenclature';
import { useLocale } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';

/** Countries by their names in the reader's language, in its alphabetical order. */
const useChoices = (codes: readonly string[]) => {
  const locale = useLocale();
  const names = useNames();
  return codes
    .map((iso3) => ({ value: iso3, label: names.country(iso3) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
};

/** The members, and a country already chosen beside them. */
export const useMemberChoices = (chosen?: string) =>
  useChoices([...new Set<string>([...memberCodes, ...(chosen === undefined ? [] : [chosen])])]);

/** States that are heard without deciding. */
export const usePartnerChoices = () => useChoices(partnerCodes);
