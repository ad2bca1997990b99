import type { GrantDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useCountryName } from '../shell/use-country-name.ts';

/** A role in words: what it is, for which state, for which organisation. */
export const useGrantWords = (): ((grant: GrantDocument) => string) => {
  const t = useTranslations('roles');
  const nameOf = useCountryName();
  return ({ role, state, organisation }) =>
    [t(role), state === null ? null : nameOf(state), organisation]
      .filter((part) => part !== null)
      .join(' · ');
};
