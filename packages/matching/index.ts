export { conceptKey } from './concepts/concept.ts';
export type { Concept } from './concepts/concept.ts';
export { conceptIndex } from './concepts/concept-index.ts';
export type { ConceptIndex, PlacedConcept, Placing } from './concepts/concept-index.ts';
export { comparedText, tokens } from './text/tokens.ts';
export type { Token } from './text/tokens.ts';
export { harmonizedSystem } from './concepts/harmonized-system.ts';
export { searchIndex } from './search/search-index.ts';
export type { Hit, Reason, Search, SearchIndex, SearchResult } from './search/search-index.ts';
export type { ReasonKind } from './search/asked-unit.ts';
export type { SearchDocument } from './search/search-document.ts';
export { askedCodes } from './search/code-terms.ts';
export type { AskedCode } from './search/code-terms.ts';
export { codeDistance } from './partners/code-nearness.ts';
export type {
  CodeDistance,
  CodeIn,
  Correspondence,
  Nearness,
  ProductInput,
} from './partners/code-nearness.ts';
export { areCounterparts } from './partners/counterparts.ts';
export { matchOf, matchPartners } from './partners/match-partners.ts';
export type { PartnerMatch, PartnerMatches } from './partners/match-partners.ts';
export { hardFilters } from './partners/two-sided-fits.ts';
export type { HardFilter } from './partners/two-sided-fits.ts';
export { partKeys, usualWeights } from './partners/match-terms.ts';
export type { Conditions, MatchPart, MatchTerms, PartKey, PartWeights } from './partners/match-terms.ts';
export { partnerIndex } from './partners/partner-index.ts';
export type { PartnerIndex } from './partners/partner-index.ts';
export { sideOf } from './partners/side.ts';
export type { Side } from './partners/side.ts';
export { byExposure, giniIndex, jainIndex, sameScore } from './partners/exposure.ts';
export type { Candidate, Exposure } from './partners/exposure.ts';
export { largestSum } from './partners/largest-sum.ts';
export { outcomeWeights } from './partners/outcome-weights.ts';
export type { Outcome, OutcomeWeights } from './partners/outcome-weights.ts';
export { blockingPairs, stablePairs } from './partners/stable-pairs.ts';
export type { Pairing } from './partners/stable-pairs.ts';
