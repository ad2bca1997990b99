import type { VintageDocument } from '@hamkor/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { toast } from '../shell/toast.tsx';

/** Removes loaded data; the server refuses while something rests on them, and says what. */
export const useRemoval = () => {
  const t = useTranslations('loaded.vintages');
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ ref }: Pick<VintageDocument, 'ref' | 'title'>) =>
      send('DELETE', `vintages/${encodeURIComponent(ref)}`),
    onSuccess: async (_answer, { title }) => {
      toast(t('removed', { title }));
      await client.invalidateQueries();
    },
  });
};
