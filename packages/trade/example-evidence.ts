import type { TradeEvidence } from './evidence.ts';
import { shippedSpace } from './space-basis.ts';

/** Empty evidence with the rows a test brings; no figure in it is real. */
export const exampleEvidence = (rows: Partial<TradeEvidence>): TradeEvidence => ({
  members: ['CHN', 'IND', 'KAZ', 'PAK', 'UZB'],
  headings: [],
  correspondences: [],
  presence: [],
  exports: [],
  world: [],
  materials: [],
  chapters: [],
  chapterNames: [],
  importGroups: [],
  coefficients: [],
  sectors: [],
  endUses: [],
  seenExports: [],
  nationalExports: [],
  nationalImports: [],
  populous: new Set(),
  space: shippedSpace,
  loaded: null,
  ...rows,
});
