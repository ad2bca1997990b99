import type { Heading } from '@hamkor/nomenclature';

/** Arms, armoured vehicles and works of art: nothing that industries are brought together for here. */
export const isArmsOrArt = (hs: string): boolean => /^(8710|93|97)/.test(hs);

/**
 * Headings that industry does not decide to make together: precious stones and metals (stores of value, sold
 * as money), arms, works of art.
 */
const isNoIndustry = (hs: string): boolean =>
  (hs >= '7101' && hs <= '7112') || hs === '7118' || isArmsOrArt(hs);

/**
 * Places of the headings that partners can decide to make. Raw materials and energy are where the ground has
 * them; the pooled density of any two neighbours would propose crude oil and copper ore.
 */
export const makeable = (headings: readonly Pick<Heading, 'hs' | 'stage'>[]): number[] =>
  headings.flatMap(({ hs, stage }, at) =>
    stage === 'raw' || stage === 'energy' || isNoIndustry(hs) ? [] : [at],
  );
