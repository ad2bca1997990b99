export { delayCauses, deliveryBodies, projectClasses } from './delivery-deed.ts';
export type { DeliveryBody, DeliveryDeed, DeliveryKind } from './delivery-deed.ts';
export type {
  Confirmation,
  DelayCause,
  DeliveryState,
  DeliveryTask,
  Dispute,
  Evidence,
  Milestone,
  ProjectClass,
} from './delivery-state.ts';
