import type { OperationDocument } from '@hamkor/contract';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { SubjectNames } from './use-subject-name.ts';

/** What an operation is and where it takes place, in the reader's language. */
export const useOperationWords = ({ place }: Pick<SubjectNames, 'place'>) => {
  const tKind = useTranslations('freight.operation');
  const tMode = useTranslations('freight.mode');
  const what = useCallback(
    ({ kind, mode, toMode, gauge, toGauge }: OperationDocument): string => {
      if (kind === 'drive') return tMode(mode);
      if (kind === 'transfer') return `${tKind(kind)}: ${tMode(mode)} → ${tMode(toMode)}`;
      if (kind === 'gauge-change') return `${tKind(kind)}: ${gauge} → ${toGauge}`;
      return tKind(kind);
    },
    [tKind, tMode],
  );
  const where = useCallback(
    ({ at, to }: OperationDocument): string => (at === to ? place(at) : `${place(at)} → ${place(to)}`),
    [place],
  );
  return { what, where };
};
