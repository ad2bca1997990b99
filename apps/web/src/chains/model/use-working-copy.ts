import type { ChainGapDocument, ChainModel } from '@hamkor/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './draft-store.ts';
import { beginHistory, push, redo, undo } from './history.ts';
import type { History } from './history.ts';
import { laneBasis } from './place-changes.ts';
import type { LaneBasis } from './place-changes.ts';

interface State {
  readonly model: ChainModel;
  readonly basis: LaneBasis;
}

export type Keeping = 'kept' | 'keeping' | 'refused';

/** A model that is edited: what it is now, whether that is kept, and what can be done with it. */
export interface WorkingCopy {
  readonly model: ChainModel;
  /** Where places stood when its lanes were taken. */
  readonly basis: LaneBasis;
  readonly gaps: readonly ChainGapDocument[];
  /** Differs from what it began from. */
  readonly isChanged: boolean;
  /** Whether the browser has it; a refused one is lost when the page is left. */
  readonly keeping: Keeping;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The next model from the one now; with `areLanesNew` its lanes fit its places. */
  readonly edit: (change: (model: ChainModel) => ChainModel, areLanesNew?: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Back to what it began from; can be undone. */
  readonly discard: () => void;
  /** Forgets the copy, once its content is saved elsewhere. */
  readonly forget: () => Promise<void>;
}

const noGaps: readonly ChainGapDocument[] = [];

/** Waits until editing pauses, in milliseconds, before the browser keeps it. */
const pause = 150;

/**
 * The working copy under a key, begun from `base` (null where it lives in the browser alone). Undefined while it is
 * looked for, null where there is none. Edits are kept in the browser until it is forgotten.
 */
export const useWorkingCopy = (key: string, base: ChainModel | null): WorkingCopy | null | undefined => {
  const [history, setHistory] = useState<History<State> | null | undefined>();
  const [gaps, setGaps] = useState(noGaps);
  /** What the browser was last asked to keep, and whether it did; nothing before the first change. */
  const [asked, setAsked] = useState<{ readonly model: ChainModel; readonly isKept: boolean } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const begin = async (): Promise<void> => {
      const draft = await readDraft(key);
      if (!isWanted) return;
      setGaps(draft?.gaps ?? noGaps);
      if (draft !== undefined) setHistory(beginHistory({ model: draft.model, basis: draft.laneBasis }));
      else setHistory(base === null ? null : beginHistory({ model: base, basis: laneBasis(base) }));
    };
    void begin();
    return () => {
      isWanted = false;
    };
  }, [key, base]);

  const now = history?.now;
  // What was last put into the browser's database; what it began from is never put there.
  const kept = useRef<ChainModel | null>(null);
  const isForgotten = useRef(false);
  useEffect(() => {
    if (now === undefined || kept.current === now.model) return undefined;
    if (kept.current === null) {
      kept.current = now.model;
      return undefined;
    }
    const put = async (): Promise<void> => {
      const changedAt = new Date().toISOString();
      const isDone =
        now.model === base
          ? await dropDraft(key)
          : await keepDraft({ key, model: now.model, laneBasis: now.basis, changedAt, gaps });
      setAsked({ model: now.model, isKept: isDone });
    };
    const keep = (): void => {
      kept.current = now.model;
      if (!isForgotten.current) void put();
    };
    const timer = setTimeout(keep, pause);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
      // Leaving in the middle of the pause loses nothing.
      if (kept.current !== now.model) keep();
    };
  }, [now, key, gaps, base]);

  const step = useCallback(
    (next: (history: History<State>) => History<State>): void =>
      setHistory((held) => (held === undefined || held === null ? held : next(held))),
    [],
  );
  const edit = useCallback(
    (change: (model: ChainModel) => ChainModel, areLanesNew = false): void =>
      step((held) => {
        const model = change(held.now.model);
        if (model === held.now.model) return held;
        return push(held, { model, basis: areLanesNew ? laneBasis(model) : held.now.basis });
      }),
    [step],
  );
  const discard = useCallback((): void => {
    if (base !== null) step((held) => push(held, { model: base, basis: laneBasis(base) }));
  }, [step, base]);
  const forget = useCallback(async (): Promise<void> => {
    isForgotten.current = true;
    await dropDraft(key);
  }, [key]);

  if (history === undefined || history === null) return history;
  const isAsked = asked?.model === history.now.model;
  // Without a step behind it the model is as it was read from the browser, or as it began.
  const isAsRead = asked === null && history.past.length === 0;
  return {
    model: history.now.model,
    basis: history.now.basis,
    gaps,
    isChanged: history.now.model !== base,
    keeping: isAsRead || (isAsked && asked.isKept) ? 'kept' : isAsked ? 'refused' : 'keeping',
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    edit,
    undo: () => step(undo),
    redo: () => step(redo),
    discard,
    forget,
  };
};
