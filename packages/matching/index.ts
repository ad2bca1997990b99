export { conceptKey } from './concepts/concept.ts';
export type { Concept } from './concepts/concept.ts';
export { conceptIndex } from './concepts/concept-index.ts';
export type { ConceptIndex, PlacedConcept, Placing } from './concepts/concept-index.ts';
export { comparedText, tokens } from './text/tokens.ts';
export type { Token } from './text/tokens.ts';
export { harmonizedSystem } from './concepts/harmonized-system.ts';
