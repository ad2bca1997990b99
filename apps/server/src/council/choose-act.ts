import type { CaseAct, CaseFold, CouncilDeed, CouncilRule } from '@hamkor/council';
import { evolveCase } from '@hamkor/council';
import type { DraftingDeed, DraftingRule } from '@hamkor/drafting';
import type { Viewer } from '@hamkor/registry';
import { actorIn, seatsOf } from './seats.ts';

/** An act that may follow, with what the case becomes by it. */
export type Chosen =
  | { readonly kind: 'chosen'; readonly act: CaseAct; readonly fold: CaseFold }
  | { readonly kind: 'refused'; readonly rule: CouncilRule | DraftingRule }
  /** It may be done for several states or organisations, and each would be another act. */
  | { readonly kind: 'several'; readonly seats: readonly string[] };

/** Where and when an act would stand in the log. */
export interface Place {
  readonly case: string;
  readonly seq: number;
  readonly at: string;
}

/** Rules that tell of whom a deed is for; another of them tells more where somebody holds several roles. */
const ofRoles = new Set<string>([
  'wrongRole',
  'notYourState',
  'noVoice',
  'onlySecretariat',
  'onlyChair',
  'onlyInput',
  'observersDoNotDecide',
  'secretariatDoesNotDecide',
]);

/**
 * In which of the roles held something is done: the one that is named, else the one in which it may be, of several for one
 * state the first. A role that is not held is another's.
 */
export const chooseAct = (
  fold: CaseFold | null,
  deed: CouncilDeed | DraftingDeed,
  viewer: Viewer,
  as: string | null,
  place: Place,
): Chosen => {
  const held = seatsOf(viewer);
  const named = held.filter((seat) => as === null || seat.as === as);
  if (as !== null && named.length === 0) return { kind: 'refused', rule: 'notYourState' };
  const tried = (named.length === 0 ? [{ as: '', actor: actorIn(viewer, null) }] : named).map((seat) => {
    const act = { ...deed, ...place, actor: seat.actor } as CaseAct;
    return { as: seat.as, act, evolution: evolveCase(fold, act) };
  });
  const open = tried.flatMap(({ as: seat, act, evolution }) =>
    evolution.kind === 'evolved' ? [{ seat, act, fold: evolution.fold }] : [],
  );
  const [only] = open;
  const isForOne = open.every(
    ({ act: { actor } }) =>
      actor.state === only?.act.actor.state && actor.organisation === only.act.actor.organisation,
  );
  if (!isForOne) return { kind: 'several', seats: open.map(({ seat }) => seat) };
  if (only !== undefined) return { kind: 'chosen', act: only.act, fold: only.fold };
  const rules = tried.flatMap(({ evolution }) => (evolution.kind === 'refused' ? [evolution.rule] : []));
  return { kind: 'refused', rule: rules.find((rule) => !ofRoles.has(rule)) ?? rules[0]! };
};
