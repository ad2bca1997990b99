import { draftingBodies } from '@hamkor/drafting';
import { admission } from './admission.ts';
import { capacityOf } from './capacity-of.ts';
import { caseAt } from './case-at.ts';
import { councilBodies } from './council-deed.ts';
import type { DeedKind } from './course.ts';
import type { CaseActor, CaseFold } from './case-act.ts';

const mayOpen: ReadonlySet<string | null> = new Set([
  'national-coordinator',
  'ministry-editor',
  'analyst',
  'secretariat-officer',
]);

/**
 * Kinds of act that somebody may do now, as far as it does not hang on what the act says: what is not among them is refused
 * whatever it says. Without a case, what may be done to begin one.
 */
export const openKinds = (
  fold: Pick<CaseFold, 'state'> | null,
  actor: CaseActor,
  now: string,
): readonly DeedKind[] => {
  if (actor.account === null) return [];
  if (fold === null) return mayOpen.has(actor.role) ? ['council.open'] : [];
  if (fold.state.isHistory) return [];
  const state = caseAt(fold.state, now);
  const capacity = capacityOf(actor, state, now);
  return ([...Object.keys(councilBodies), ...Object.keys(draftingBodies)] as DeedKind[]).filter(
    (kind) => admission(state, kind, actor, capacity, now) === null,
  );
};
