import type { SessionDocument } from '@hamkor/contract';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchDocument } from './client.ts';

const key = ['session'] as const;

/** Who is signed in, and how one may sign in here. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: key,
    queryFn: ({ signal }) => fetchDocument<SessionDocument>('session', {}, signal),
  });

/** Who is signed in; null for a visitor, undefined while nobody knows. */
export const useAccount = (): SessionDocument['account'] | undefined =>
  useQuery(sessionQuery()).data?.account;

/** Takes over a changed session: what was read as somebody else is read again. */
export const useTakeSession = (): ((session?: SessionDocument | null) => Promise<void>) => {
  const client = useQueryClient();
  return async (session) => {
    if (session) client.setQueryData(key, session);
    await client.invalidateQueries(session ? { predicate: ({ queryKey }) => queryKey[0] !== key[0] } : {});
  };
};
