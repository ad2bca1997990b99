/** A few answers by key, the longest unused forgotten first. */
export interface Recent<V> {
  readonly get: (key: string) => V | undefined;
  readonly keep: (key: string, value: V) => void;
  readonly forget: (key: string) => void;
}

/** Keeps at most so many answers: for answers that are large and asked for again within a moment. */
export const recent = <V>(most: number): Recent<V> => {
  const kept = new Map<string, V>();
  const keep = (key: string, value: V): void => {
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
  };
  return {
    keep,
    forget: (key) => void kept.delete(key),
    get: (key) => {
      const value = kept.get(key);
      if (value !== undefined) keep(key, value);
      return value;
    },
  };
};
