import type { OptionItem, OptionKind, OptionSet, ReplaceableMaterials } from '@hamkor/trade';
import { optionKinds } from '@hamkor/trade';
import type { StudyInUse } from './trade-studies.ts';

/** Options shown of each kind. */
const shown = 3;

const countByMember = (
  options: readonly OptionItem[],
  members: readonly string[],
): Record<string, number> => {
  const counts = Object.fromEntries(members.map((iso3) => [iso3, 0]));
  for (const { iso3 } of options.flatMap(({ partners }) => partners)) counts[iso3] = (counts[iso3] ?? 0) + 1;
  return counts;
};

/** What the first page tells of the options: how many of each kind, for whom, and the best three. */
export const optionSummary = (
  options: readonly OptionItem[],
  notes: OptionSet['notes'],
  members: readonly string[],
  replaceable: ReplaceableMaterials,
  { vintage, isSynthetic }: Pick<StudyInUse, 'vintage' | 'isSynthetic'>,
) => {
  const ofKind = (kind: OptionKind) => options.filter((option) => option.kind === kind);
  return {
    vintage,
    isSynthetic,
    total: options.length,
    replaceable,
    kinds: optionKinds.map((kind) => ({
      kind,
      total: ofKind(kind).length,
      byMember: countByMember(ofKind(kind), members),
      best: ofKind(kind).slice(0, shown),
      notes: notes.filter((note) => note.kind === kind).map(({ key, args }) => ({ key, args })),
    })),
  };
};
