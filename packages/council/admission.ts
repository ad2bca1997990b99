import type { DraftingRule } from '@hamkor/drafting';
import type { Capacity } from './capacity.ts';
import type { CaseState } from './case-state.ts';
import type { CouncilRule } from './council-rule.ts';
import { courseOf } from './course.ts';
import type { DeedKind } from './course.ts';
import type { CaseActor } from './case-act.ts';
import { hindranceOf, toldFirst } from './hindrance.ts';
import { stepRefusal } from './seat-of.ts';

const onQuestion: ReadonlySet<DeedKind> = new Set([
  'council.object',
  'council.record-opinion',
  'council.assent',
  'council.opt-out',
  'council.observe',
  'council.take-part',
  'council.withdraw-position',
]);

/** What one state does for itself, and what others do beside it: in whatever order such acts come, they come to the same. */
const independent: ReadonlySet<DeedKind> = new Set([
  ...onQuestion,
  'council.sponsor',
  'council.withdraw-sponsorship',
  'council.join',
  'council.waive',
  'council.sign',
  'council.complete-national-procedure',
  'council.credential',
  'council.revoke-credential',
  'council.name-delegation',
  'council.complete-action',
  'council.agree-protocol',
  'council.input',
]);
export const isIndependent = (kind: DeedKind): boolean => independent.has(kind);

/** Whether an act would lie before one that it must follow. */
const isBackdated = (state: CaseState, kind: DeedKind, actor: CaseActor, at: string): boolean => {
  if (at < state.stageSince.at) return true;
  if (!isIndependent(kind)) return at < state.lastAt;
  return (
    onQuestion.has(kind) &&
    (state.question?.positions[actor.state ?? ''] ?? []).some((position) => at < position.at)
  );
};

/**
 * The rule that forbids a deed whatever its body says; null where its body decides. What is asked first is told first: whether
 * such a case knows it, who may, at which stage, what stands against it, and whether it comes in time.
 */
export const admission = (
  state: CaseState,
  kind: DeedKind,
  actor: CaseActor,
  capacity: Capacity,
  at: string,
): CouncilRule | DraftingRule | null => {
  if (actor.account === null) return 'notSignedIn';
  const step = courseOf(state.kind)[kind];
  if (step === undefined) return 'wrongKind';
  const refusal = stepRefusal(step, actor, capacity, state, at);
  return (
    (refusal === 'wrongStage' ? toldFirst(state, kind) : null) ??
    refusal ??
    toldFirst(state, kind) ??
    hindranceOf(state, kind, actor) ??
    (isBackdated(state, kind, actor, at) ? 'backdated' : null)
  );
};
