import { useCallback, useState } from 'react';
import { recall, remember } from '../../shell/memory.ts';

const keyOf = (name: string): string => `hamkor.typed.${name}`;

const stored = <T extends object>(name: string, initial: T): T => {
  try {
    return { ...initial, ...(JSON.parse(recall(keyOf(name)) ?? '{}') as Partial<T>) };
  } catch {
    return initial;
  }
};

/**
 * What is typed into a form, kept in the browser under a name, so that neither a refusal nor a reload loses it.
 * `clear` forgets it once the server has it.
 */
export const useKept = <T extends object>(
  name: string,
  initial: T,
): { readonly typed: T; readonly change: (part: Partial<T>) => void; readonly clear: () => void } => {
  const [typed, setTyped] = useState(() => stored(name, initial));
  const change = useCallback(
    (part: Partial<T>): void =>
      setTyped((before) => {
        const next = { ...before, ...part };
        remember(keyOf(name), JSON.stringify(next));
        return next;
      }),
    [name],
  );
  const clear = useCallback((): void => {
    remember(keyOf(name), '{}');
    setTyped(initial);
  }, [name, initial]);
  return { typed, change, clear };
};
