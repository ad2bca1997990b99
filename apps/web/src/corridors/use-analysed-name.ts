import type { FixDocument, LossDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLocale } from 'use-intl';
import { networkQuery } from '../api/queries.ts';
import { useSubjectName } from './use-subject-name.ts';

type Analysed = Pick<FixDocument | LossDocument, 'subject' | 'name'>;

/** What an analysis speaks of, named. Two links of different modes may join the same places: the network tells them apart. */
export const useAnalysedName = (overlay: string | undefined): ((item: Analysed) => string) => {
  const locale = useLocale();
  const network = useQuery(networkQuery(overlay));
  const names = useSubjectName(network.data);
  return useCallback(
    ({ subject, name }) => {
      const told = names.subject(`${subject.kind}:${subject.id}`);
      return subject.kind === 'link' && told !== subject.id ? told : name[locale];
    },
    [names, locale],
  );
};
