import { useSyncExternalStore } from 'react';
import { recall, remember } from './memory.ts';

/** Choices of one reader on one machine; they change how a page looks, never what it says. */
export interface Preferences {
  /** Maps without boundaries (default), or with the lines of a named source. */
  readonly boundaries: 'none' | 'natural-earth';
  readonly density: 'comfortable' | 'compact';
}

const key = 'hamkor.preferences';
const defaults: Preferences = { boundaries: 'none', density: 'comfortable' };

const stored = (): Preferences => {
  try {
    const found = JSON.parse(recall(key) ?? '{}') as Partial<Preferences>;
    return {
      boundaries: found.boundaries === 'natural-earth' ? 'natural-earth' : defaults.boundaries,
      density: found.density === 'compact' ? 'compact' : defaults.density,
    };
  } catch {
    return defaults;
  }
};

let current = stored();
const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const setPreferences = (change: Partial<Preferences>): void => {
  current = { ...current, ...change };
  remember(key, JSON.stringify(current));
  for (const listener of listeners) listener();
};

/** The reader's preferences; the component renders anew when they change. */
export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => current);
