import type { Name } from './name.ts';

/** Editions of the Harmonized System that the shipped facts use. */
export type HsEdition = 'HS1992' | 'HS2022';

/** How far a product is from the ground: our own classing of headings. */
export type Stage = 'raw' | 'energy' | 'food' | 'processed' | 'parts' | 'capital' | 'consumer';
export const stages: readonly Stage[] = [
  'raw',
  'energy',
  'food',
  'processed',
  'parts',
  'capital',
  'consumer',
];

/** A four-digit heading of HS 2022. Inputs are headings too, in order of their share of cost. */
export interface Heading {
  readonly hs: string;
  readonly name: Name;
  readonly terms: {
    readonly en: readonly string[];
    readonly ru: readonly string[];
    readonly zh: readonly string[];
  };
  readonly stage: Stage;
  readonly inputs: readonly string[];
  readonly minorInputs: readonly string[];
}

/** One correspondence between editions; `share` = share of the HS 1992 heading's six-digit pairs. */
export interface Correspondence {
  readonly hs92: string;
  readonly hs2022: string;
  readonly share: number;
}
