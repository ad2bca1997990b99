export { costWithoutChain, priceWithoutChain } from './accounts-terms.ts';
export type * from './analysis.ts';
export { coalitionModel } from './coalition-model.ts';
export { coalitionProblems } from './coalition-problems.ts';
export { coalitionWorth } from './coalition-worth.ts';
export { compileChain } from './compile.ts';
export type * from './compiled.ts';
export { applyScenario } from './apply-scenario.ts';
export type { AppliedScenario } from './apply-scenario.ts';
export { checkModel } from './check-model.ts';
export type { CheckOptions, KnownCodes } from './check-model-context.ts';
export { exampleChain } from './example-model.ts';
export { gainsAnswer, mostExactPartners } from './gains-answer.ts';
export { coreOf, stableShares } from './gains-core.ts';
export { ruleShares } from './gains-shares.ts';
export type { SharingGround } from './gains-shares.ts';
export type { GainsOutcome, SolveCoalitions } from './gains-answer.ts';
export { chainTables, effectKinds, groupKinds, limitKinds, mfn, siteKinds } from './model.ts';
export type * from './model.ts';
export { fieldsOf, headFields } from './model-fields.ts';
export type { FieldKind, ModelField } from './model-fields.ts';
export { chainModelJsonSchema, chainModelSchema } from './model-schema.ts';
export { expandGroup } from './model-groups.ts';
export { modelProblemKinds, valueTypes } from './model-problem.ts';
export type * from './model-problem.ts';
export { estimateSize, mostNonzeros, mostRows } from './model-size.ts';
export type { ModelSize } from './model-size.ts';
export type * from './plan.ts';
export {
  commonsTreatments,
  isMaximised,
  objectives,
  sharingRules,
  usualBounds,
  usualQuestion,
} from './question.ts';
export type * from './question.ts';
export { modelToSheets } from './sheets.ts';
export type { Cell, Sheet } from './sheets.ts';
export { sheetsToModel } from './sheets-to-model.ts';
export { solvePlan } from './solve-plan.ts';
export { readChainModel } from './read-model.ts';
export type { ReadModel } from './read-model.ts';
export { taskKinds } from './task.ts';
export type * from './task.ts';
export { processParameters, tariffKinds, tariffScopes } from './design/facts.ts';
export type * from './design/facts.ts';
export { lanePairs } from './lane-pairs.ts';
export type { ChainPlace, LanePair } from './lane-pairs.ts';
export { lanesFor, loadUnitOf, refreshLanes } from './lanes.ts';
export type { ChainLanes, LaneOptions, MissingLane } from './lanes.ts';
export { chainFromProcesses } from './design/chain-from-processes.ts';
export type { DesignedChain } from './design/chain-from-processes.ts';
export { costFields } from './design/chain-spec.ts';
export type * from './design/chain-spec.ts';
export { designGapKinds } from './design/design-gap.ts';
export type { DesignGap, DesignGapKind } from './design/design-gap.ts';
export { runPart } from './run-part.ts';
export { runTask } from './run-task.ts';
export { conditionalValueAtRisk } from './two-stage-risk.ts';
export type * from './design/design-grounds.ts';
export { specForProduct } from './design/spec-for-product.ts';
export type { DesignedSpec } from './design/spec-for-product.ts';
