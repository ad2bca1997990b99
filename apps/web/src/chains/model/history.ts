/** Undo and redo: models before and after the one shown. Models share what they have in common, so many cost little. */
export interface History<State> {
  readonly past: readonly State[];
  readonly now: State;
  readonly future: readonly State[];
}

/** Steps that can be undone. */
const most = 200;

export const beginHistory = <State>(now: State): History<State> => ({ past: [], now, future: [] });

export const push = <State>(history: History<State>, next: State): History<State> =>
  next === history.now
    ? history
    : { past: [...history.past.slice(1 - most), history.now], now: next, future: [] };

export const undo = <State>({ past, now, future }: History<State>): History<State> => {
  const before = past.at(-1);
  return before === undefined
    ? { past, now, future }
    : { past: past.slice(0, -1), now: before, future: [now, ...future] };
};

export const redo = <State>({ past, now, future }: History<State>): History<State> => {
  const [next, ...rest] = future;
  return next === undefined ? { past, now, future } : { past: [...past, now], now: next, future: rest };
};
