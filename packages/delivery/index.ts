export { delayCauses, deliveryBodies, projectClasses } from './delivery-deed.ts';
export type { DeliveryBody, DeliveryDeed, DeliveryKind } from './delivery-deed.ts';
export { deliveryStandings } from './standing.ts';
export type { DeliveryStanding } from './standing.ts';
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
