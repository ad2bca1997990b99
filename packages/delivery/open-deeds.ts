import type { CaseActor } from '@hamkor/council';
import type { DeliveryKind } from './delivery-deed.ts';
import type { DeliveryState } from './delivery-state.ts';
import { dueReviews } from './due-reviews.ts';
import { confirmationsOf, findTarget, ownerOf, reachedOf } from './find-target.ts';
import { isBank, isSecretariat, looksForHimself, plans, speaksFor, takesPart } from './who-may.ts';

/** What somebody may do to a delivery now, and to which of its parts; null where it is done to none of them. */
export interface OpenDeed {
  readonly kind: DeliveryKind;
  readonly targets: readonly string[] | null;
}

/** For buttons: what `evolveDelivery` would not refuse for who somebody is or for what a part has come to. */
export const openDeeds = (state: DeliveryState, actor: CaseActor, today: string): readonly OpenDeed[] => {
  const deeds: OpenDeed[] = [];
  const add = (kind: DeliveryKind, targets: readonly string[] | null): void => {
    if (targets === null || targets.length > 0) deeds.push({ kind, targets });
  };
  const milestones = state.milestones.filter(({ dropped }) => dropped === null);
  const own = milestones.filter(({ owner, achieved }) => achieved === null && speaksFor(actor, owner));
  const targets = [...state.milestones, ...state.tasks].map(({ id }) => findTarget(state, id)!);
  const idsOf = (kept: readonly (typeof targets)[number][]): readonly string[] =>
    kept.map((target) => (target.kind === 'milestone' ? target.milestone.id : target.task.id));
  if (plans(actor, state.states)) {
    add('delivery.set-baseline', null);
    add('delivery.add-task', null);
    add('delivery.schedule-reviews', null);
    add(
      'delivery.hold-review',
      dueReviews(state, today).flatMap(({ due, standing }) => (standing === 'held' ? [] : due)),
    );
  }
  for (const kind of ['delivery.forecast', 'delivery.achieve', 'delivery.report-progress'] as const)
    add(
      kind,
      own.map(({ id }) => id),
    );
  add(
    'delivery.complete-task',
    state.tasks
      .filter(({ owner, completed }) => completed === null && speaksFor(actor, owner))
      .map(({ id }) => id),
  );
  add(
    'delivery.take-back',
    idsOf(targets.filter((target) => reachedOf(target) !== null && speaksFor(actor, ownerOf(target)))),
  );
  if (takesPart(actor, state)) {
    add('delivery.report-cost', null);
    add('delivery.report-indicator', null);
  }
  const isSame = (said: { readonly state: string | null; readonly organisation: string | null }): boolean =>
    said.organisation === actor.organisation && said.state === actor.state;
  if (looksForHimself(actor))
    add(
      'delivery.confirm',
      idsOf(
        targets.filter(
          (target) =>
            reachedOf(target) !== null &&
            actor.state !== ownerOf(target) &&
            !confirmationsOf(target).some(isSame),
        ),
      ),
    );
  const isState = !isSecretariat(actor) && state.states.some((one) => speaksFor(actor, one));
  if (isState || isBank(actor))
    add('delivery.dispute', idsOf(targets.filter((target) => !isState || actor.state !== ownerOf(target))));
  add(
    'delivery.settle-dispute',
    state.disputes.filter((one) => one.settled === null && isSame(one)).map(({ id }) => id),
  );
  return deeds;
};
