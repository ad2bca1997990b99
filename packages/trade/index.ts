export type * from './evidence.ts';
export type { LoadedTrade } from './loaded-trade.ts';
export type * from './explanation.ts';
export { optionKinds } from './option.ts';
export type * from './option.ts';
export { optionFilter } from './filter-options.ts';
export type { FindMatches, OptionFilter, OptionVocabulary } from './filter-options.ts';
export {
  coProductionId,
  complementarityId,
  exportPotentialId,
  jointDiversificationId,
  localisationId,
  parseOptionId,
  productionSharingId,
  substitutionId,
} from './option-id.ts';
export { freightPairs } from './freight-pairs.ts';
export { withoutFuelsAndGold } from './without-fuels.ts';
export { rerank } from './rerank.ts';
export type { Reranked } from './rerank.ts';
export { assumedGrowth } from './assumed-growth.ts';
export type { AssumedGrowth, NationalValue } from './assumed-growth.ts';
export { optionRanking } from './option-ranking.ts';
export type { RankedList, Ranking } from './option-ranking.ts';
export { balassa } from './balassa.ts';
export { cog } from './cog.ts';
export { coi } from './coi.ts';
export { complexity } from './complexity.ts';
export type { Complexity } from './complexity.ts';
export type { Component } from './components.ts';
export { coverageGrade, worstCoverage } from './coverage-grade.ts';
export type { Coverage } from './coverage-grade.ts';
export { density, densityOfSets } from './density.ts';
export { diversity } from './diversity.ts';
export type { CountryComplexity, NoComplexity } from './eci.ts';
export { fitness } from './fitness.ts';
export type { Fitness } from './fitness.ts';
export { hhi, hhiNormalised, hhiUnctad } from './hhi.ts';
export type { Incidence } from './incidence.ts';
export { tradeIndices } from './indices.ts';
export type { TradeIndices } from './indices.ts';
export { exportMatrix, matrixOfColumns, totals } from './matrix.ts';
export type { ExportCell, ExportColumns, ExportMatrix, Totals } from './matrix.ts';
export { correlation, moments, standardised } from './moments.ts';
export { meanPci } from './pci.ts';
export type { ProductComplexity } from './pci.ts';
export { presence, presenceAmong, presenceMatrix, presenceOfRca, presenceOfRows } from './presence.ts';
export type { PresenceMatrix } from './presence.ts';
export { productSpace } from './product-space.ts';
export type { ProductSpace } from './product-space.ts';
export { cooccurrence, proximity } from './proximity.ts';
export type { Proximity } from './proximity.ts';
export { proximityProduct, proximitySums } from './proximity-product.ts';
export { atlasRules, rankedSet } from './ranked-set.ts';
export type { RankingRules, Sizes } from './ranked-set.ts';
export { ubiquity } from './ubiquity.ts';
export { formatWeights, parseWeights, partNames } from './option-weights.ts';
export type { WeightsReading } from './option-weights.ts';
export { matrixYear } from './space-basis.ts';
export { evidenceOfTrade } from './evidence-of-trade.ts';
export { shippedSpace } from './space-basis.ts';
export { valueUsd } from './value-usd.ts';
export { findOptions, findOptionsWith } from './find-options.ts';
export type { Finders, OptionSettings } from './find-options.ts';
export { matchRawMaterials } from './material-match.ts';
export type { MaterialMatch, ProductMatches } from './material-match.ts';
export { memberCoverage } from './member-coverage.ts';
export type { CoverageOf, CoverageYear } from './member-coverage.ts';
export { hubLadders } from './hub-ladders.ts';
export type { HubLadder, HubLadders, HubRung, HubSettings } from './hub-ladders.ts';
export { productionMap } from './production-map.ts';
export type { ProductionMap } from './production-map.ts';
export { replaceableMaterials } from './replaceable-materials.ts';
export type { ReplaceableMaterial, ReplaceableMaterials } from './replaceable-materials.ts';
export { evidenceIndices } from './evidence-indices.ts';
export type { CountryIndices, EvidenceIndices, ProductIndices } from './evidence-indices.ts';
export { validate } from './validation.ts';
export type { ValidationSettings } from './validation.ts';
export type { LeftOut, LeftOutReason, ProjectRow } from './validation-case.ts';
export type {
  Caveat,
  ScoreValidation,
  SliceKey,
  ValidatedProject,
  ValidationReport,
  ValidationSlice,
} from './validation-report.ts';
export type { ScoreKey, Territory } from './validation-score.ts';
export { seededRandom } from './seeded-random.ts';
export type { Random } from './seeded-random.ts';
export { placesOverProducts, placesOverYears } from './resampled-places.ts';
export type { PlacedExporters, Places, ResampledPlaces, ResamplingSettings } from './resampled-places.ts';
