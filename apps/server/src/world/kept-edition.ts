import type { HsEdition, HsRevision } from '@hamkor/nomenclature';
import { readHsRevision } from '@hamkor/nomenclature';
import type { Vintage } from '../warehouse/vintage.ts';

/** The edition of the Harmonized System that the codes of a vintage are kept in; `unstated` where several are, or none is told. */
export type KeptEdition = HsRevision | 'unstated';

export const keptEdition = ({ editionKept }: Pick<Vintage, 'editionKept'>): KeptEdition =>
  readHsRevision(editionKept ?? '') ?? 'unstated';

/**
 * The edition whose names are shown for headings of another: the facts name those of two. Most headings mean the
 * same in all of them, so the nearest named edition is taken; a code it does not have stays a code.
 */
export const namingEdition = (edition: KeptEdition): HsEdition =>
  edition === 'HS1992' || edition === 'HS1996' ? 'HS1992' : 'HS2022';
