import { useTranslations } from 'use-intl';
import { useCountryName } from '../shell/use-country-name.ts';

/** Writes whose something is: the name of a state, or the Secretariat where it is no state's. */
export const useByWords = (): ((by: string | null) => string) => {
  const t = useTranslations('drafts');
  const nameOf = useCountryName();
  return (by) => (by === null ? t('secretariat') : nameOf(by));
};
