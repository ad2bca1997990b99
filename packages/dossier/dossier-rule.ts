/** Rules that forbid something in a dossier: keys of `procedure.rules`. */
export const dossierRules = [
  'notSignedIn',
  /** Analysts, editors and coordinators write, and the Secretariat; others read. */
  'wrongRole',
  /** Of states that take part. */
  'notParticipant',
  'dossierExists',
  'noDossier',
  'unknownItem',
  'itemGathered',
  /** A dossier always holds something. */
  'lastItem',
  /** As many items, risks, indicators, notes or snapshots as a dossier may hold. */
  'dossierFull',
  'unknownRisk',
  'unknownIndicator',
  /** Low, amount and high are in this order, and the amount lies between them. */
  'estimateOrder',
  /** How far low and high are from the amount does not fit the class that is named. */
  'estimateClass',
  /** What remains after a response is not more than what was before. */
  'residualGreater',
  'unknownRequirement',
  /** What a requirement asks for is figures or items, not words. */
  'requirementNotWords',
  'hashDiffers',
  /** Nothing has changed since it was last frozen for this gate. */
  'alreadyFrozen',
] as const;
export type DossierRule = (typeof dossierRules)[number];
