import type { AmendmentDocument, DraftDocument } from '@hamkor/contract';
import type { Texts } from '@hamkor/drafting';

/** What the Secretariat means to do with one pending amendment. */
export type Verdict = 'accept' | 'decline' | 'leave';

/** Paragraph that an amendment is about: the one it changes, or the one that it comes after. */
export const paragraphOf = (amendment: AmendmentDocument): string | null =>
  amendment.operation === 'insert' ? amendment.after : amendment.paragraph;

/**
 * Accepted amendments in the order in which they are applied: new paragraphs first, since they name their neighbour as it was,
 * then changes, each kind in the order in which they were made.
 */
export const inOrder = (amendments: readonly AmendmentDocument[]): readonly AmendmentDocument[] =>
  [...amendments].sort(
    (one, other) =>
      Number(one.operation !== 'insert') - Number(other.operation !== 'insert') || one.act - other.act,
  );

/**
 * Accepted amendments that no longer fit the paragraph that they name: it has changed since, or another one that is accepted
 * changes it before. They need words that the Secretariat has found with the delegations.
 */
export const needWords = (
  { paragraphs }: Pick<DraftDocument, 'paragraphs'>,
  accepted: readonly AmendmentDocument[],
): ReadonlySet<string> => {
  const hashes = new Map(paragraphs.map(({ id, hash }) => [id, hash]));
  const touched = new Set<string>();
  const needing = new Set<string>();
  for (const amendment of inOrder(accepted)) {
    const paragraph = paragraphOf(amendment);
    if (amendment.operation === 'insert') {
      if (paragraph !== null && hashes.get(paragraph) !== amendment.base) needing.add(amendment.id);
    } else {
      if (hashes.get(amendment.paragraph) !== amendment.base || touched.has(amendment.paragraph))
        needing.add(amendment.id);
      touched.add(amendment.paragraph);
    }
  }
  return needing;
};

export interface Decided {
  readonly amendment: AmendmentDocument;
  readonly verdict: Verdict;
  /** Words where those of the amendment do not fit; null: as they are. */
  readonly words: Texts | null;
  readonly answer: string;
}

/** What is sent to consolidate; null while an answer or words are missing, or nothing is decided. */
export const consolidationOf = (
  document: Pick<DraftDocument, 'paragraphs'>,
  decided: readonly Decided[],
): object | null => {
  const accepted = decided.filter(({ verdict }) => verdict === 'accept');
  const declined = decided.filter(({ verdict }) => verdict === 'decline');
  if (accepted.length + declined.length === 0) return null;
  if (declined.some(({ answer }) => answer.trim() === '')) return null;
  const needing = needWords(
    document,
    accepted.map(({ amendment }) => amendment),
  );
  if (accepted.some(({ amendment, words }) => needing.has(amendment.id) && words === null)) return null;
  const wordsFor = new Map(accepted.map(({ amendment, words }) => [amendment.id, words]));
  return {
    accept: inOrder(accepted.map(({ amendment }) => amendment)).map(({ id }) => ({
      amendment: id,
      texts: needing.has(id) ? (wordsFor.get(id) ?? null) : null,
    })),
    decline: declined.map(({ amendment, answer }) => ({ amendment: amendment.id, answer: answer.trim() })),
  };
};
