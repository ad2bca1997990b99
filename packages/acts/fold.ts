import type { Act } from './act.ts';
import { sha256Of, toHex } from './bytes.ts';
import { canonical } from './canonical.ts';

/** How acts make a state: `step` gives the state after an act and changes nothing it is given. */
export interface Fold<State, Body> {
  readonly empty: State;
  readonly step: (state: State, act: Act<Body>) => State;
}

/**
 * The state after the acts up to a number: any earlier state is the fold of a shorter history.
 *
 * @param acts in the order of the log
 * @param until number of the last act that counts; all of them where it is left out
 */
export const foldActs = <State, Body>(
  { empty, step }: Fold<State, Body>,
  acts: Iterable<Act<Body>>,
  until = Infinity,
): State => {
  let state = empty;
  for (const act of acts) {
    if (act.entry.seq > until) break;
    state = step(state, act);
  }
  return state;
};

/** One hash over a state, the same wherever it was folded: lower-case hexadecimal. */
export const stateHash = (state: unknown): string => toHex(sha256Of(canonical(state)));
