import type { VintageDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';

/** `HS 1992 → HS 2022, 6 digits`, or nothing where the table holds no products. */
export const useEditionText = () => {
  const t = useTranslations('loaded.vintages');
  return ({
    editionRead,
    editionKept,
    digits,
  }: Pick<VintageDocument, 'editionRead' | 'editionKept' | 'digits'>): string => {
    const editions = [...new Set([editionRead, editionKept].filter((edition) => edition !== null))]
      .map((edition) => edition.replace('HS', 'HS '))
      .join(' → ');
    return [
      ...(editions === '' ? [] : [editions]),
      ...(digits === null ? [] : [t('digits', { digits })]),
    ].join(', ');
  };
};
