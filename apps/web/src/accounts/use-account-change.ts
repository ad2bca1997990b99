import { useMutation, useQueryClient } from '@tanstack/react-query';

/** A change of the own account, after which account and session are read again. */
export const useAccountChange = <Answer, Given = void>(change: (given: Given) => Promise<Answer>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all(
        ['account', 'session', 'accounts', 'invitations'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
};
