export { costWithoutChain, priceWithoutChain } from './plan/accounts-terms.ts';
export type * from './questions/analysis.ts';
export { coalitionModel } from './coalitions/coalition-model.ts';
export { coalitionProblems } from './coalitions/coalition-problems.ts';
export { coalitionWorth } from './coalitions/coalition-worth.ts';
export { compileChain } from './compile/compile.ts';
export type * from './compile/compiled.ts';
export { applyScenario } from './model/apply-scenario.ts';
export type { AppliedScenario } from './model/apply-scenario.ts';
export { checkModel } from './model/check-model.ts';
export type { CheckOptions, KnownCodes } from './model/check-model-context.ts';
export { exampleChain } from './model/example-model.ts';
export { gainsAnswer, mostExactPartners } from './coalitions/gains-answer.ts';
export { coreOf, stableShares } from './coalitions/gains-core.ts';
export { ruleShares } from './coalitions/gains-shares.ts';
export type { SharingGround } from './coalitions/gains-shares.ts';
export type { GainsOutcome, SolveCoalitions } from './coalitions/gains-answer.ts';
export { chainTables, effectKinds, groupKinds, limitKinds, mfn, siteKinds } from './model/model.ts';
export type * from './model/model.ts';
export { fieldsOf, headFields } from './model/model-fields.ts';
export type { FieldKind, ModelField } from './model/model-fields.ts';
export { chainModelJsonSchema, chainModelSchema } from './model/model-schema.ts';
export { expandGroup } from './model/model-groups.ts';
export { modelProblemKinds, valueTypes } from './model/model-problem.ts';
export type * from './model/model-problem.ts';
export { estimateSize, mostNonzeros, mostRows } from './model/model-size.ts';
export type { ModelSize } from './model/model-size.ts';
export type * from './plan/plan.ts';
export {
  commonsTreatments,
  isMaximised,
  objectives,
  sharingRules,
  usualBounds,
  usualQuestion,
} from './questions/question.ts';
export type * from './questions/question.ts';
export { modelToSheets } from './model/sheets.ts';
export type { Cell, Sheet } from './model/sheets.ts';
export { sheetsToModel } from './model/sheets-to-model.ts';
export { solvePlan } from './plan/solve-plan.ts';
export { readChainModel } from './model/read-model.ts';
export type { ReadModel } from './model/read-model.ts';
export { taskKinds } from './questions/task.ts';
export type * from './questions/task.ts';
export { processParameters, tariffKinds, tariffScopes } from './design/facts.ts';
export type * from './design/facts.ts';
export { lanePairs } from './lanes/lane-pairs.ts';
export type { ChainPlace, LanePair } from './lanes/lane-pairs.ts';
export { lanesFor, loadUnitOf, refreshLanes } from './lanes/lanes.ts';
export type { ChainLanes, LaneOptions, MissingLane } from './lanes/lanes.ts';
export { chainFromProcesses } from './design/chain-from-processes.ts';
export type { DesignedChain } from './design/chain-from-processes.ts';
export { costFields } from './design/chain-spec.ts';
export type * from './design/chain-spec.ts';
export { designGapKinds } from './design/design-gap.ts';
export type { DesignGap, DesignGapKind } from './design/design-gap.ts';
export { runPart } from './questions/run-part.ts';
export { runTask } from './questions/run-task.ts';
export { conditionalValueAtRisk } from './disruptions/two-stage-risk.ts';
export type * from './design/design-grounds.ts';
export { specForProduct } from './design/spec-for-product.ts';
export type { DesignedSpec } from './design/spec-for-product.ts';
