export { organisationRoles, roles, stateRoles, visitor } from './role.ts';
export type { Grant, Role, Viewer } from './role.ts';
export { boardTypes, recordTypes } from './record-type.ts';
export type { RecordType } from './record-type.ts';
export { scopes } from './visibility.ts';
export type { Scope, Visibility } from './visibility.ts';
export {
  amountSchema,
  capacitySchema,
  certificateSchema,
  codeSchema,
  detailSchemas,
  identifierSchema,
  recordBodySchema,
  trilingualSchema,
  wordsSchema,
} from './record-body.ts';
export type {
  Amount,
  BodyOf,
  Capacity,
  Certificate,
  Code,
  Identifier,
  RecordBody,
  Trilingual,
} from './record-body.ts';
export { statuses } from './record-state.ts';
export type { Owner, RecordState, RivalFigure, Status } from './record-state.ts';
export type { Policy, TypeRule } from './policy.ts';
export { decide, decidePolicy, deedsOpenTo } from './rules/decide.ts';
export type { Governed } from './rules/decide.ts';
export type { Attempt, Decision, Deed, Refusal } from './rules/decision.ts';
export { defaultPolicy, noState, policyInForce } from './rules/default-policy.ts';
export { mayRead } from './rules/may-read.ts';
export type { Readable } from './rules/may-read.ts';
export { editorRoles, hasVoice, speaksFor } from './rules/standing.ts';
export { changesBetween } from './history/changes.ts';
export type { Change } from './history/changes.ts';
export { evolve } from './history/evolve.ts';
export type { Evolution, Evolved, IllegalAct, RecordedAct } from './history/evolve.ts';
export { figureFields } from './history/figure-fields.ts';
export type { FigureField } from './history/figure-fields.ts';
export { foldRecord, historyOf, restoring } from './history/fold.ts';
export type { Fold, HistoryStep } from './history/fold.ts';
export type { RegistryAct, RegistryActKind, RegistryDeed } from './registry-act.ts';
export { ageOf, expiryOf, reminderDays, renewalsDue } from './age/age.ts';
export type { Age, AgeKind, Renewal } from './age/age.ts';
export { addMonths, daysBetween } from './age/calendar.ts';
export { checkCode } from './codes/check-code.ts';
export type { CodeLists, CodeProblem, CodeVerdict } from './codes/check-code.ts';
export { isicSection } from './codes/isic.ts';
export { normaliseCode } from './codes/normalise-code.ts';
export { checkIdentifier } from './identifiers/check-identifier.ts';
export type { IdentifierVerdict } from './identifiers/check-identifier.ts';
export { normaliseIdentifier, schemeOf } from './identifiers/normalise-identifier.ts';
export { identifierSchemes } from './identifiers/scheme.ts';
export type { IdentifierScheme } from './identifiers/scheme.ts';
export { nameHazards, neutralName } from './names/name-hazards.ts';
export type { NameHazard } from './names/name-hazards.ts';
export { isBlocked, qualityOf } from './quality/quality.ts';
export type { Quality } from './quality/quality.ts';
export { qualityKeys } from './quality/quality-part.ts';
export type { QualityContext, QualityKey, QualityPart } from './quality/quality-part.ts';
export { policyProblems } from './rules/check-policy.ts';
export type { PolicyProblem } from './rules/check-policy.ts';
export { policyWords } from './rules/policy-words.ts';
export type { PolicyParagraph, PolicyStatement } from './rules/policy-words.ts';
export { blockingKeys } from './duplicates/blocking-keys.ts';
export { comparable } from './duplicates/comparable.ts';
export type { Comparable } from './duplicates/comparable.ts';
export { duplicateCandidates } from './duplicates/duplicate-candidates.ts';
export type { DuplicateCandidate } from './duplicates/duplicate-candidates.ts';
export { leastLikeness, likenessKeys, recordLikeness } from './duplicates/record-likeness.ts';
export type { LikenessKey, LikenessReason, RecordLikeness } from './duplicates/record-likeness.ts';
export { websiteHost } from './duplicates/website-host.ts';
export { foldName } from './names/fold-name.ts';
export { nameLikeness } from './names/name-likeness.ts';
export type { NameLikeness } from './names/name-likeness.ts';
