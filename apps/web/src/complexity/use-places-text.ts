import type { PlacesDocument } from '@hamkor/contract';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

/** Writes places: `40 to 52`, or the one place where there is no doubt. */
export const usePlacesText = (): ((places: Pick<PlacesDocument, 'from' | 'to'>) => string) => {
  const t = useTranslations('structure.complexity');
  return useCallback(({ from, to }) => (from === to ? t('place', { from }) : t('places', { from, to })), [t]);
};
