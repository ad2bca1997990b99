import type { DossierDetailDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';

/** What a line of a checklist found, in words: an item, a risk, an indicator, a class of estimate; a code as it stands. */
export const useFoundWords = (detail: DossierDetailDocument): ((found: string) => string) => {
  const t = useTranslations('dossiers');
  const text = useText();
  return (found) => {
    const { items, dossier } = detail;
    const item = items.find(
      ({ kind, id }) => found === id || found === `${kind}:${id}` || found === `${kind} ${id}`,
    );
    if (item !== undefined) return text(item.title);
    const named = [...dossier.risks, ...dossier.indicators].find(({ id }) => id === found);
    if (named !== undefined) return text(named.title);
    return /^[1-5]$/.test(found) ? t('estimate.class', { class: found }) : found;
  };
};
