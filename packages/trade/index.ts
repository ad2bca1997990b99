export type * from './evidence.ts';
export type * from './explanation.ts';
export { optionKinds } from './option.ts';
export type * from './option.ts';
export { optionFilter } from './filter-options.ts';
export type { FindMatches, OptionFilter, OptionVocabulary } from './filter-options.ts';
export {
  coProductionId,
  jointDiversificationId,
  localisationId,
  parseOptionId,
  substitutionId,
} from './option-id.ts';
export { rerank } from './rerank.ts';
export type { Reranked } from './rerank.ts';
