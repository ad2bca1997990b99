/** Rules of dossiers alone: keys of `procedure.rules`. */
const ownRules = [
  /** Whoever writes does so for a state that the dossier names; the Secretariat writes in all. */
  'stateNotNamed',
  'dossierExists',
  'noDossier',
  /** There is no such thing, or nobody who reads the dossier may see it. */
  'itemNotFound',
  /** Whoever gathers it may read it, but not all who read the dossier. */
  'itemNarrower',
  'itemNotHeld',
  'itemGathered',
  /** A dossier always holds something. */
  'lastItem',
  /** As many items, risks, indicators, notes or snapshots as a dossier may hold. */
  'dossierFull',
  'unknownSection',
  'unknownRisk',
  /** A risk is owned by a state that the dossier names. */
  'riskOwnerOutside',
  'unknownIndicator',
  /** The amount lies between low and high. */
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

/** Rules that forbid something in a dossier; the first two are named as those of the council are. */
export const dossierRules = ['notSignedIn', 'wrongRole', ...ownRules] as const;
export type DossierRule = (typeof dossierRules)[number];

/** Whether a rule is one of dossiers alone. */
export const isDossierRule = (rule: string): rule is (typeof ownRules)[number] =>
  (ownRules as readonly string[]).includes(rule);
