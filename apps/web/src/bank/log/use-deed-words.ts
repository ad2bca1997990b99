import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

/**
 * Names of everything that can be done on the platform, each with the room it was done in: `Council: Registered`.
 * Needs the texts of the council beside those of the data bank. A deed that they do not know is as it is written.
 */
export const useDeedWords = (): ((kind: string) => string) => {
  const tBank = useTranslations('bank');
  const tCouncil = useTranslations('council');
  return useCallback(
    (kind) => {
      const [room = ''] = kind.split('.');
      const did = `did.${kind}` as 'did.council.open';
      const key = `history.deed.${kind.replaceAll('.', '_')}` as 'history.deed.registry_publish';
      const deed = tCouncil.has(did) ? tCouncil(did) : tBank.has(key) ? tBank(key) : kind;
      const of = `log.room.${room}` as 'log.room.council';
      return tBank.has(of) ? tBank('log.deedOf', { room: tBank(of), deed }) : deed;
    },
    [tBank, tCouncil],
  );
};
