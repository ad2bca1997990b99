import type { BriefDocument } from '@hamkor/contract';

export type BriefLine = BriefDocument['sections'][number]['lines'][number];

/** A sentence with what belongs to it: figures to the thing that they are of, the response to its risk. */
export interface BriefGroup {
  readonly head: BriefLine;
  readonly tail: readonly BriefLine[];
}

/** Sentences that only say more of the one before them. */
const follows: ReadonlySet<BriefLine['key']> = new Set<BriefLine['key']>([
  'figure',
  'response',
  'figure-unknown',
  'disputed',
  'not-confirmed',
]);
const gains: ReadonlySet<BriefLine['key']> = new Set<BriefLine['key']>(['gain', 'worse-off', 'gain-unknown']);

/** Lines of a section as they are read: each head with its tail; gains of states apart, since they are drawn as bars. */
export const briefGroups = (
  lines: readonly BriefLine[],
): { readonly groups: readonly BriefGroup[]; readonly gains: readonly BriefLine[] } => {
  const groups: { head: BriefLine; tail: BriefLine[] }[] = [];
  for (const line of lines) {
    if (gains.has(line.key)) continue;
    const last = groups.at(-1);
    // A figure that nobody knows stands alone in the list of what is unknown, where no thing goes before it.
    const belongs = follows.has(line.key) && last !== undefined && last.head.key !== 'figure-unknown';
    if (belongs) last.tail.push(line);
    else groups.push({ head: line, tail: [] });
  }
  return { groups, gains: lines.filter(({ key }) => gains.has(key)) };
};
