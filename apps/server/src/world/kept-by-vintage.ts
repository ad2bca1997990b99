import type { Vintage } from '../warehouse/vintage.ts';
import { vintageRef } from '../warehouse/vintage.ts';

/** How many vintages are kept in memory at once: the one in use, and one that is compared with it. */
const most = 2;

/** What is read or worked out of a vintage once and then kept, part by part. */
export interface KeptByVintage {
  /** The part under `key`; made at the first question, and again after a failure. */
  readonly part: <T>(vintage: Vintage, key: string, make: () => Promise<T> | T) => Promise<T>;
}

/**
 * Keeps parts of the vintages last asked for. A vintage's content never changes, so nothing goes stale; the
 * vintage not asked for longest is let go.
 */
export const keptByVintage = (): KeptByVintage => {
  const kept = new Map<string, Map<string, Promise<unknown>>>();
  return {
    part: <T>(vintage: Vintage, key: string, make: () => Promise<T> | T): Promise<T> => {
      const ref = vintageRef(vintage);
      const parts = kept.get(ref) ?? new Map<string, Promise<unknown>>();
      kept.delete(ref);
      kept.set(ref, parts);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
      const known = parts.get(key) as Promise<T> | undefined;
      if (known !== undefined) return known;
      const made = Promise.resolve().then(make);
      parts.set(key, made);
      made.catch(() => parts.delete(key));
      return made;
    },
  };
};
