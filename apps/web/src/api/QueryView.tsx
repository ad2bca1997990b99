import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Waiting } from '../shell/Waiting.tsx';
import { FailureView } from './FailureView.tsx';

interface QueryViewProps<T> {
  readonly query: UseQueryResult<T>;
  /** Lines to reserve while the first answer is on its way. */
  readonly lines?: number;
  readonly children: (document: T) => ReactNode;
}

/** The answer when it is there, the last answer while the next loads, else waiting lines or the failure. */
export const QueryView = <T,>({ query, lines = 6, children }: QueryViewProps<T>) => {
  if (query.data !== undefined) {
    return <div aria-busy={query.isPlaceholderData || undefined}>{children(query.data)}</div>;
  }
  if (query.error !== null) {
    return <FailureView error={query.error} onRetry={() => void query.refetch()} />;
  }
  return <Waiting lines={lines} />;
};
