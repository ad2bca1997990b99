import type { HistoryDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useRecordWords } from '../use-record-words.ts';

type Actor = HistoryDocument['steps'][number]['actor'];

/** Names of deeds and of whoever did them, in the reader's language. */
export const useActWords = () => {
  const t = useTranslations('bank.history');
  const tRole = useTranslations('roles');
  const words = useRecordWords();
  /** `registry.publish` as words; a deed that these pages do not know as it is written. */
  const deed = (kind: string): string => {
    const key = `deed.${kind.replaceAll('.', '_')}` as 'deed.registry_publish';
    return t.has(key) ? t(key) : kind;
  };
  const actor = (who: Actor): string => {
    if (who === null) return t('platform');
    const role = who.role === null || !tRole.has(who.role as 'bank') ? null : tRole(who.role as 'bank');
    const parts = [who.name, role, who.state === null ? null : words.country(who.state)].filter(
      (part) => part !== null,
    );
    return parts.length === 0 ? t('platform') : parts.join(', ');
  };
  return { deed, actor };
};
