import { useState, useSyncExternalStore } from 'react';
import { forget, keep, keptAt, keptSlots } from './kept.ts';
import type { KeptEntry, Slot, Store } from './kept.ts';

const nowhere: Store = {
  getItem: () => null,
  setItem: () => {
    throw new Error('this browser keeps nothing');
  },
  removeItem: () => undefined,
  key: () => null,
  length: 0,
};

/** A browser may forbid even to ask for its store. */
const browserStore = (): Store => {
  try {
    return localStorage;
  } catch {
    return nowhere;
  }
};

const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const announce = (): void => {
  for (const listener of listeners) listener();
};

export interface Keeping {
  readonly entry: KeptEntry;
  /** Whether the entry was there before the form was opened. */
  readonly isRestored: boolean;
  /** False where the browser refused to keep what was typed. */
  readonly isKept: boolean;
  readonly change: (part: KeptEntry) => void;
  /** Back to the beginning, with nothing kept: after sending, or when thrown away. */
  readonly clear: () => void;
}

/** The fields of a form, kept in this browser from the first letter until they are sent or thrown away. */
export const useKept = (account: string, caseId: string, slot: Slot, initial: KeptEntry): Keeping => {
  const [found] = useState(() => keptAt(browserStore(), account, caseId, slot));
  const [entry, setEntry] = useState<KeptEntry>(() => ({ ...initial, ...found }));
  const [isRestored, setRestored] = useState(found !== null);
  const [isKept, setKept] = useState(true);
  return {
    entry,
    isRestored,
    isKept,
    change: (part) => {
      const next = { ...entry, ...part };
      setEntry(next);
      setKept(keep(browserStore(), account, caseId, slot, next));
      announce();
    },
    clear: () => {
      forget(browserStore(), account, caseId, slot);
      setEntry(initial);
      setRestored(false);
      announce();
    },
  };
};

/** Places of a case with something unsent; the component renders anew when they change. */
export const useKeptSlots = (account: string | null, caseId: string): readonly Slot[] => {
  const written = useSyncExternalStore(subscribe, () =>
    account === null ? '[]' : JSON.stringify(keptSlots(browserStore(), account, caseId)),
  );
  return JSON.parse(written) as Slot[];
};
