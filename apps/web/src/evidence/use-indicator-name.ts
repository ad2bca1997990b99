import { useTranslations } from 'use-intl';

/** Names of indicators in the reader's language; one without a name is shown by its id. */
export const useIndicatorName = (): ((id: string) => string) => {
  const t = useTranslations('evidence.indicator');
  return (id) => {
    const key = id.replaceAll('_', '-') as never;
    return t.has(key) ? t(key) : id.replaceAll('_', ' ');
  };
};
