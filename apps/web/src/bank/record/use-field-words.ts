import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

const languages = new Set(['en', 'ru', 'zh']);

/**
 * Names a field of a record by its pointer: `/details/jobs` is "Jobs", `/name/ru` "Name (Russian)", `/codes/2`
 * "Codes, 3". A part without a name in the catalogue stands as it is.
 */
export const useFieldWords = (): ((pointer: string) => string) => {
  const t = useTranslations('bank');
  return useMemo(() => {
    const named = (part: string): string => {
      const key = `field.${part}` as 'field.jobs';
      if (t.has(key)) return t(key);
      return /^\d+$/.test(part) ? `${Number(part) + 1}` : part;
    };
    return (pointer) => {
      const parts = pointer.split('/').filter((part) => part !== '' && part !== 'details');
      const last = parts.at(-1) ?? '';
      if (parts.length === 0) return t('field.record');
      if (!languages.has(last)) return parts.map(named).join(', ');
      return t('inLanguage', {
        field: parts.slice(0, -1).map(named).join(', '),
        language: t(`language.${last as 'en'}`),
      });
    };
  }, [t]);
};
