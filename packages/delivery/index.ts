export { delayCauses, deliveryBodies, projectClasses } from './delivery-deed.ts';
export type { DeliveryBody, DeliveryDeed, DeliveryKind } from './delivery-deed.ts';
export type {
  Confirmation,
  DelayCause,
  DeliveryState,
  DeliveryTask,
  Dispute,
  Evidence,
  Made,
  Milestone,
  ProjectClass,
} from './delivery-state.ts';
export { deliveryRules, isDeliveryRule, whoMayRules } from './delivery-rule.ts';
export type { DeliveryRule } from './delivery-rule.ts';
export type { DeliveryAct, DeliveryEvolution } from './delivery-act.ts';
export { evolveDelivery } from './evolve-delivery.ts';
export { projectRefusal, statesRefusal } from './project-refusal.ts';
export { dueReviews } from './due-reviews.ts';
export type { DueReview } from './due-reviews.ts';
export {
  completedOn,
  deliveryStanding,
  deliveryStandings,
  endsOf,
  expectedOf,
  milestoneStanding,
  milestoneStandings,
  plannedMilestones,
  slipDaysOf,
  taskStanding,
} from './standing.ts';
export type { DeliveryStanding, MilestoneStanding } from './standing.ts';
