import type { ActionItemDocument } from '@hamkor/contract';

/** How an action stands on a day (`2026-11-23`): the day it is due is still in time. */
export const actionStanding = (
  { done, due }: Pick<ActionItemDocument, 'done' | 'due'>,
  today: string,
): 'done' | 'done-late' | 'open' | 'overdue' => {
  if (done !== null) return done.at.slice(0, 10) <= due ? 'done' : 'done-late';
  return today <= due ? 'open' : 'overdue';
};
