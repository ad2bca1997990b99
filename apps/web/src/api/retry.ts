import { RequestFailed } from './client.ts';

/** How often a server that does not answer is asked again, and one that says it is still getting ready. */
const most = { unreachable: 2, notReady: 40 };

const isNotReady = (error: Error): boolean =>
  error instanceof RequestFailed && error.failure.kind === 'problem' && error.failure.problem.status === 503;

/**
 * Whether to ask again: a server may be starting, or still computing its options (503). Any other problem it
 * states will not go away by asking again.
 */
export const shouldRetry = (failures: number, error: Error): boolean => {
  if (isNotReady(error)) return failures < most.notReady;
  return (
    error instanceof RequestFailed && error.failure.kind === 'unreachable' && failures < most.unreachable
  );
};

/** Milliseconds before asking again. */
export const retryDelay = (failures: number, error: Error): number =>
  isNotReady(error) ? 1500 : 600 * 2 ** failures;
