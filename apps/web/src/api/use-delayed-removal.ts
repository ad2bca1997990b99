import { useCallback, useEffect, useRef, useState } from 'react';

/** How long a removal can be taken back, in milliseconds. */
const graceMs = 6000;

/**
 * A removal that can be taken back: `begin(key)` marks it, and unless `undo()` is called or the page is left, it is
 * done after a moment. One at a time: a second one does the first at once.
 */
export const useDelayedRemoval = <Item>(remove: (item: Item) => void) => {
  const [leaving, setLeaving] = useState<Item | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const begin = useCallback(
    (item: Item): void => {
      clearTimeout(timer.current);
      if (leaving !== null) remove(leaving);
      setLeaving(item);
      timer.current = setTimeout(() => {
        remove(item);
        setLeaving(null);
      }, graceMs);
    },
    [leaving, remove],
  );
  const undo = useCallback((): void => {
    clearTimeout(timer.current);
    setLeaving(null);
  }, []);
  return { leaving, begin, undo };
};
