/** How long a request waits for the study before it is told to come back, milliseconds. */
export const patienceMs = 10_000;

export type Readiness<T> = { readonly kind: 'ready'; readonly value: T } | { readonly kind: 'not-ready' };

/** The result if it comes in time; a failure is thrown. */
export const whenReady = async <T>(
  result: Promise<T>,
  waitMs: number = patienceMs,
): Promise<Readiness<T>> => {
  const { promise, resolve } = Promise.withResolvers<Readiness<T>>();
  const clock = setTimeout(resolve, waitMs, { kind: 'not-ready' });
  try {
    return await Promise.race([result.then((value): Readiness<T> => ({ kind: 'ready', value })), promise]);
  } finally {
    clearTimeout(clock);
  }
};
