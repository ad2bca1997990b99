import type { Role } from '@hamkor/registry';
import { useTranslations } from 'use-intl';
import { useCountryName } from '../../shell/use-country-name.ts';

/** `ministry-editor@KAZ@` as words: the role, and the state or the organisation that it is held for. */
export const useSeatWords = (): ((seat: string) => string) => {
  const t = useTranslations('roles');
  const nameOf = useCountryName();
  return (seat) => {
    const [role = '', state = '', organisation = ''] = seat.split('@');
    return [t.has(role as Role) ? t(role as Role) : role, state === '' ? '' : nameOf(state), organisation]
      .filter((part) => part !== '')
      .join(', ');
  };
};
