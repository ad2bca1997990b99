import type { HeadingColumns } from './heading-columns.ts';
import type { Capability, MemberColumns } from './member-columns.ts';
import { capabilitiesOf, union } from './member-columns.ts';

/** Members taken together, with what the union of them can do. */
export interface PartnerSet {
  readonly partners: readonly MemberColumns[];
  readonly pooled: Capability;
}

/** Pools several sets of members at once; each set names its members by their place. */
export const partnerSets = (
  columns: HeadingColumns,
  members: readonly MemberColumns[],
  sets: readonly (readonly number[])[],
): PartnerSet[] => {
  const partners = sets.map((set) => set.map((member) => members[member]!));
  const pooled = capabilitiesOf(columns, partners.map(union));
  return partners.map((together, s) => ({ partners: together, pooled: pooled[s]! }));
};

/** All pairs and triples of n members, each ascending: pairs first. */
export const pairsAndTriples = (n: number): number[][] => {
  const pairs: number[][] = [];
  const triples: number[][] = [];
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      pairs.push([a, b]);
      for (let c = b + 1; c < n; c++) triples.push([a, b, c]);
    }
  }
  return [...pairs, ...triples];
};
