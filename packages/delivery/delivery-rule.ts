/** Rules that forbid something in the delivery of a project: keys of `procedure.rules`. */
export const deliveryRules = [
  // Where a delivery comes from.
  'noProject',
  'notProject',
  'notAppraised',
  'projectOver',
  'otherDossier',
  'stateOutside',
  'deliveryExists',
  'noDelivery',
  'deliveryBackdated',
  // Who may do what.
  'onlyPlanners',
  'onlyOwner',
  'onlyTakingPart',
  'mayNotConfirm',
  'notIndependent',
  'mayNotDispute',
  'ownTarget',
  'onlyDisputer',
  // A plan.
  'ownerOutside',
  'plannedTwice',
  'plannedBeforeStart',
  'reachedIsFixed',
  // What is reported.
  'unknownTarget',
  'unknownParagraph',
  'noSuchIndicator',
  'leftOut',
  'reachedAlready',
  'notReached',
  'confirmedAlready',
  'disputeSettled',
  'causeMissing',
  'dayAhead',
  'beforeStart',
  'forecastPast',
  'ownRate',
  // Reviews.
  'reviewNotDue',
  'reviewHeld',
  'reviewsPast',
] as const;
export type DeliveryRule = (typeof deliveryRules)[number];

/** Rules that say who may do something; the others say what may be done, by whomever. */
export const whoMayRules: ReadonlySet<DeliveryRule> = new Set([
  'onlyPlanners',
  'onlyOwner',
  'onlyTakingPart',
  'mayNotConfirm',
  'notIndependent',
  'mayNotDispute',
  'ownTarget',
  'onlyDisputer',
]);

export const isDeliveryRule = (rule: string): rule is DeliveryRule =>
  (deliveryRules as readonly string[]).includes(rule);
