import type { CheckResultDocument } from '@hamkor/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { send } from '../../api/client.ts';
import type { RecordBody } from './field-list.ts';

/** Waits until typing pauses, in milliseconds, so that not every letter asks the server. */
const pause = 600;

/** What the server would say of a body: asked when typing pauses, the last answer stays meanwhile. */
export const useCheckResult = (body: RecordBody): CheckResultDocument | undefined => {
  const [settled, setSettled] = useState(body);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(body), pause);
    return () => clearTimeout(timer);
  }, [body]);
  const { data } = useQuery({
    queryKey: ['records-check', settled],
    queryFn: () => send<CheckResultDocument>('POST', 'records/check', { record: settled }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
  return data ?? undefined;
};
