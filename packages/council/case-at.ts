import type { CaseState } from './case-state.ts';
import { adopted } from './conclude.ts';
import type { OwnLists } from './grown-list.ts';

/** `caseAt`, within a fold that owns some lists. */
export const settled = (state: CaseState, now: string, own: OwnLists): CaseState => {
  const silence = state.question?.silence ?? null;
  // Who writes at the very instant of the end is too late: the text is adopted from then on.
  if (state.question === null || silence === null || now < silence.until) return state;
  return adopted(state, state.question, { act: state.question.act, at: silence.until }, own);
};

/**
 * The case as it stands at an instant: a silence that has ended unbroken has adopted its text at its end, without any act.
 *
 * @param now instant in UTC with milliseconds
 */
export const caseAt = (state: CaseState, now: string): CaseState => settled(state, now, new WeakSet());
