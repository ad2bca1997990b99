import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { toast } from '../shell/toast.tsx';

/** Chooses the data that all pages rest on; null goes back to the facts that come with the platform. */
export const useActivation = () => {
  const t = useTranslations('loaded.vintages');
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ ref }: { readonly ref: string | null; readonly title: string }) =>
      send('PUT', 'vintages/active', { ref }),
    onSuccess: async (_answer, { title }) => {
      toast(t('used', { title }));
      await client.invalidateQueries();
    },
  });
};
