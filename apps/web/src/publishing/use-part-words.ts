import type { QualityPartDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useFieldWords } from '../bank/record/use-field-words.ts';

/** One thing that quality is scored by, in words: what is looked at, and in which field. */
export const usePartWords = (): ((part: Pick<QualityPartDocument, 'key' | 'field'>) => string) => {
  const t = useTranslations('bank.quality');
  const field = useFieldWords();
  return ({ key, field: pointer }) => {
    const named = t.has(`part.${key}` as 'part.codes') ? t(`part.${key}` as 'part.codes') : key;
    return pointer === null ? named : `${named} (${field(pointer)})`;
  };
};
