/** Does something again and again, never twice at once; the returned function ends it. */
export const repeated = (
  everyMs: number,
  act: () => Promise<void>,
  onDefect: (reason: unknown) => void,
): (() => void) => {
  let isAtWork = false;
  const once = async (): Promise<void> => {
    if (isAtWork) return;
    isAtWork = true;
    try {
      await act();
    } catch (reason) {
      onDefect(reason);
    } finally {
      isAtWork = false;
    }
  };
  const clock = setInterval(() => void once(), everyMs);
  return () => clearInterval(clock);
};
