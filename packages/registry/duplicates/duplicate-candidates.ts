import type { RecordBody } from '../record-body.ts';
import { blockingKeys } from './blocking-keys.ts';
import { comparable } from './comparable.ts';
import type { RecordLikeness } from './record-likeness.ts';
import { leastLikeness, recordLikeness } from './record-likeness.ts';

/** Two records that may be one thing, the smaller id first. */
export interface DuplicateCandidate extends RecordLikeness {
  readonly one: string;
  readonly other: string;
}

/** Keys that more records than this share tell nothing: a word that is in many names. */
const largestBlock = 200;

/**
 * Pairs among many records that may be one thing, the likeliest first. Only records that share a key are compared:
 * with n records about n times the size of a block instead of n² / 2 comparisons.
 */
export const duplicateCandidates = (
  records: readonly { readonly id: string; readonly body: RecordBody }[],
  least: number = leastLikeness,
): readonly DuplicateCandidate[] => {
  const prepared = records.map(({ id, body }) => ({ id, of: comparable(body) }));
  const blocks = new Map<string, number[]>();
  for (const [at, { of }] of prepared.entries())
    for (const key of blockingKeys(of)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [at]);
      else block.push(at);
    }
  const seen = new Set<number>();
  const found: DuplicateCandidate[] = [];
  for (const block of blocks.values()) {
    if (block.length > largestBlock) continue;
    for (const [step, first] of block.entries())
      for (const second of block.slice(step + 1)) {
        const pair = first * prepared.length + second;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const [a, b] = [prepared[first]!, prepared[second]!];
        const likeness = recordLikeness(a.of, b.of);
        if (likeness.likeness < least) continue;
        const [one, other] = a.id < b.id ? [a, b] : [b, a];
        found.push({ one: one.id, other: other.id, ...(one === a ? likeness : recordLikeness(b.of, a.of)) });
      }
  }
  return found.toSorted(
    (one, other) =>
      other.likeness - one.likeness ||
      (one.one < other.one ? -1 : one.one > other.one ? 1 : one.other < other.other ? -1 : 1),
  );
};
