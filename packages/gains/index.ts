export {
  bankruptcyRule,
  bankruptcyRules,
  equalAwards,
  equalLosses,
  proportionalAwards,
  talmudAwards,
} from './bankruptcy.ts';
export type { BankruptcyRule, BankruptcyRuleName } from './bankruptcy.ts';
export { boundedKey, capitalKey } from './capital-key.ts';
export type { CapitalKeyRule } from './capital-key.ts';
export { coalitionSums } from './coalition-sums.ts';
export { coreTest, leastCoreValue } from './core-test.ts';
export type { BalancedWeight, CoreVerdict } from './core-test.ts';
export { equalShares, equalSurplus } from './equal-shares.ts';
export { isEfficient, isInCore, isIndividuallyRational, largestExcess } from './excess.ts';
export type { Excess } from './excess.ts';
export { countOf, everybody, gameOf, membersOf, mostPlayers, savingsGame, sizeOf, worthOf } from './game.ts';
export type { Game } from './game.ts';
export { convexityBreach, superadditivityBreach } from './game-shape.ts';
export type { ShapeBreach } from './game-shape.ts';
export { toleranceOf } from './normalised-game.ts';
export { nucleolus, perCapitaNucleolus, prenucleolus } from './nucleolus.ts';
export { inProportion, proportionalShares } from './proportional-shares.ts';
export { coalitionName, gameProblemKinds, readGame } from './read-game.ts';
export type { GameDocument, GameProblem, GameProblemKind, GameReading } from './read-game.ts';
export { coalitionsOfSample, joiningSample, sampledShapley } from './sampled-shapley.ts';
export type { JoiningSample, SampledShares } from './sampled-shapley.ts';
export { equalNonSeparable, separableCostShares, separableWorth } from './separable-cost.ts';
export { shapley } from './shapley.ts';
export { stableShare, withSubsidy } from './stable-share.ts';
export type { Remedy, StableShare } from './stable-share.ts';
