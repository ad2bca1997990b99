export { itemKinds } from './dossier-item.ts';
export type { CapturedFigure, CapturedItem, ItemKind, ItemRef } from './dossier-item.ts';
export { dossierBodies, estimateSchema, indicatorSchema, itemRefSchema, riskSchema } from './dossier-deed.ts';
export type { DossierBody, DossierDeed, DossierKind } from './dossier-deed.ts';
export type { DossierState, Estimate, ResultIndicator, Risk, Snapshot } from './dossier-state.ts';
