/** What those say who are not the owner: they confirm what they have seen, and dispute what they have not. */
import type { CaseActor } from '@hamkor/council';
import type { ActOf, DeliveryEvolution } from './delivery-act.ts';
import { evolved, madeBy, refused } from './delivery-act.ts';
import type { Confirmation, DeliveryState, Dispute } from './delivery-state.ts';
import { confirmationsOf, findTarget, ownerOf, reachedOf, withMilestone, withTask } from './find-target.ts';
import { isBank, isSecretariat, looksForHimself, speaksFor } from './who-may.ts';

/** Whose word it is: of the Secretariat, of one bank, or of a state. */
const isSameSide = (
  actor: CaseActor,
  said: Pick<Confirmation, 'role' | 'state' | 'organisation'>,
): boolean => {
  if (said.role === 'secretariat-officer') return isSecretariat(actor);
  if (said.organisation !== null) return isBank(actor) && actor.organisation === said.organisation;
  return said.state !== null && speaksFor(actor, said.state);
};

/** By another state, a bank of another state or the Secretariat, of what its owner says is reached. */
export const confirm = (state: DeliveryState, act: ActOf<'delivery.confirm'>): DeliveryEvolution => {
  const { actor, body } = act;
  const target = findTarget(state, body.target);
  if (target === null) return refused('unknownTarget');
  if (!looksForHimself(actor)) return refused('mayNotConfirm');
  if (actor.state === ownerOf(target)) return refused('notIndependent');
  if (reachedOf(target) === null) return refused('notReached');
  const before = confirmationsOf(target);
  if (before.some((one) => isSameSide(actor, one))) return refused('confirmedAlready');
  const { role, organisation } = actor;
  const confirmations = [...before, { ...madeBy(act), role, organisation, evidence: body.evidence }];
  return evolved(
    target.kind === 'milestone'
      ? withMilestone(state, { ...target.milestone, confirmations })
      : withTask(state, { ...target.task, confirmations }),
  );
};

/** By a state that takes part, or a bank, about what is another's. */
export const dispute = (state: DeliveryState, act: ActOf<'delivery.dispute'>): DeliveryEvolution => {
  const { actor, body } = act;
  const target = findTarget(state, body.target);
  if (target === null) return refused('unknownTarget');
  const isState = state.states.some((one) => speaksFor(actor, one));
  if (!isState && !isBank(actor)) return refused('mayNotDispute');
  if (isState && actor.state === ownerOf(target)) return refused('ownTarget');
  const { role, organisation } = actor;
  const id = `d${state.disputes.length + 1}`;
  const raised: Dispute = { ...madeBy(act), id, role, organisation, ...body, settled: null };
  return evolved({ ...state, disputes: [...state.disputes, raised] });
};

/** A dispute ends when whoever raised it says so, and in no other way. */
export const settleDispute = (
  state: DeliveryState,
  act: ActOf<'delivery.settle-dispute'>,
): DeliveryEvolution => {
  const raised = state.disputes.find(({ id }) => id === act.body.dispute);
  if (raised === undefined) return refused('unknownTarget');
  if (!isSameSide(act.actor, raised)) return refused('onlyDisputer');
  if (raised.settled !== null) return refused('disputeSettled');
  const settled = { ...raised, settled: { ...madeBy(act), text: act.body.text } };
  return evolved({
    ...state,
    disputes: state.disputes.map((one) => (one.id === raised.id ? settled : one)),
  });
};
