export { briefOf, mostLines } from './brief.ts';
export type { BriefGround } from './brief-ground.ts';
export { briefSections, briefSentences } from './brief-document.ts';
export type {
  Brief,
  BriefArgument,
  BriefLine,
  BriefSection,
  BriefSentence,
  SourceNote,
} from './brief-document.ts';
export { checklistOf } from './checklist.ts';
export type { CheckGround, DeliveryEvidence } from './checklist.ts';
export { figureLabels } from './figure-label.ts';
export type { FigureLabel } from './figure-label.ts';
export { itemKinds, itemStandings } from './dossier-item.ts';
export type { CapturedFigure, CapturedItem, ItemKind, ItemRef, ItemStanding } from './dossier-item.ts';
export type { DossierAct, DossierActor, DossierEvolution, DossierRefusal } from './dossier-act.ts';
export { dossierBodies, estimateSchema, indicatorSchema, itemRefSchema, riskSchema } from './dossier-deed.ts';
export type { DossierBody, DossierDeed, DossierKind } from './dossier-deed.ts';
export { dossierRules, isDossierRule } from './dossier-rule.ts';
export type { DossierRule } from './dossier-rule.ts';
export type { DossierState, Estimate, ResultIndicator, Risk, Snapshot } from './dossier-state.ts';
export { differenceOf, figureAspects } from './difference.ts';
export type { DossierContents, DossierDifference, FigureAspect, FigureChange } from './difference.ts';
export { classesFitting, endsOutsideClass, estimateClasses, rangeOfClass } from './estimate-class.ts';
export type { EstimateClassRange } from './estimate-class.ts';
export { actorRefusal, evolveDossier, most } from './evolve-dossier.ts';
export { checkReasons } from './gate-check.ts';
export type { CheckLine, CheckReason, GateCheck } from './gate-check.ts';
export { findRequirement, gateCourse, requirements, requirementsOf } from './gates.ts';
export type { GateRequirement, Requirement } from './gates.ts';
export { projectCycle } from './project-cycle.ts';
export type { CyclePlace, ProjectStage } from './project-cycle.ts';
export { itemHash, snapshotHash } from './snapshot-hash.ts';
export type { SnapshotInputs } from './snapshot-hash.ts';
