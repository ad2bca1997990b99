import type { ActReaders, Actor } from '@hamkor/acts';
import { canonical } from '@hamkor/acts';
import type { CaseState, CouncilBody } from '@hamkor/council';
import { appendActs } from '../../acts/append-act.ts';
import type { HistoryFact } from '../../facts/council-history.ts';
import type { Database } from '../../tables.ts';
import { keepCaseActs } from '../apply-acts.ts';
import { findCase } from '../case-repository.ts';

/** The platform itself: nobody's account. */
const platform: Actor = { account: null, role: null, state: null, organisation: null };
const everybody: ActReaders = { scope: 'public', states: [], ownerState: null, ownerOrganisation: null };

/** What was taken up last, read from what it became. */
const takenUp = (state: CaseState): CouncilBody<'council.take-up'> => ({
  caseKind: state.kind,
  matter: state.matter === 'project' ? 'project' : 'text',
  title: state.title,
  summary: state.summary,
  forum: state.forum,
  chair: state.chair,
  interested: state.interested === null ? null : [...state.interested],
  parent: state.parent,
  events: state.events.map((event) => ({ ...event })),
});

/**
 * Takes up what published sources tell of the past, as acts of the platform: only what has changed since the last time.
 * Called as the owner, within a transaction.
 */
export const takeUpHistory = async (
  db: Database,
  facts: readonly HistoryFact[],
  now: () => Date,
): Promise<void> => {
  const changed: HistoryFact[] = [];
  for (const fact of facts) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const kept = await findCase(db, fact.id);
    if (kept === null || canonical(takenUp(kept.state)) !== canonical(fact.body)) changed.push(fact);
  }
  const acts = await appendActs(
    db,
    changed.map(({ id, body }) => ({
      content: {
        kind: 'council.take-up',
        subject: { type: 'case', id },
        actor: platform,
        source: null,
        body,
      },
      readers: everybody,
    })),
    now,
  );
  await keepCaseActs(db, acts);
};
