import type { DeliveryState, DeliveryTask, Milestone } from './delivery-state.ts';

export type Target =
  | { readonly kind: 'milestone'; readonly milestone: Milestone }
  | { readonly kind: 'task'; readonly task: DeliveryTask };

/** What an id of a milestone (`m1`) or task (`t1`) means; null where there is none. */
export const findTarget = ({ milestones, tasks }: DeliveryState, id: string): Target | null => {
  const milestone = milestones.find((one) => one.id === id);
  if (milestone !== undefined) return { kind: 'milestone', milestone };
  const task = tasks.find((one) => one.id === id);
  return task === undefined ? null : { kind: 'task', task };
};

export const ownerOf = (target: Target): string =>
  target.kind === 'milestone' ? target.milestone.owner : target.task.owner;

/** What its owner says about it being reached or done; null where it is not. */
export const reachedOf = (target: Target): Milestone['achieved'] =>
  target.kind === 'milestone' ? target.milestone.achieved : target.task.completed;

export const confirmationsOf = (target: Target): Milestone['confirmations'] =>
  target.kind === 'milestone' ? target.milestone.confirmations : target.task.confirmations;

/** The state with one milestone in place of the one with its id. */
export const withMilestone = (state: DeliveryState, changed: Milestone): DeliveryState => ({
  ...state,
  milestones: state.milestones.map((one) => (one.id === changed.id ? changed : one)),
});

/** The state with one task in place of the one with its id. */
export const withTask = (state: DeliveryState, changed: DeliveryTask): DeliveryState => ({
  ...state,
  tasks: state.tasks.map((one) => (one.id === changed.id ? changed : one)),
});
