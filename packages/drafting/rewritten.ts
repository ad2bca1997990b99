import type { DocumentState, Paragraph } from './document.ts';
import type { DraftingRule } from './drafting-rule.ts';
import type { DocumentEvolution, DraftingMade } from './drafting-act.ts';
import { textHash } from './text-hash.ts';

export const refused = (rule: DraftingRule): DocumentEvolution => ({ kind: 'refused', rule });

export const evolved = (document: DocumentState): DocumentEvolution => ({ kind: 'evolved', document });

/**
 * A document with another text: a change of its hash, and every consolidation, makes a version; certificates hold for one hash
 * only and drop with it.
 */
export const rewritten = (
  before: DocumentState,
  change: Partial<DocumentState>,
  { seq, at }: DraftingMade,
  isConsolidation = false,
): DocumentState => {
  const document = { ...before, ...change };
  const hash = textHash(document);
  if (hash === before.hash && !isConsolidation) return document;
  const version = before.version + 1;
  return {
    ...document,
    hash,
    version,
    versions: [...before.versions, { version, act: seq, at, hash }],
    certificates: hash === before.hash ? document.certificates : [],
  };
};

/** Paragraphs with one in the place of that of its id. */
export const withParagraph = (paragraphs: readonly Paragraph[], changed: Paragraph): readonly Paragraph[] =>
  paragraphs.map((paragraph) => (paragraph.id === changed.id ? changed : paragraph));

/** Authors with one more, if it is none yet. */
export const withAuthor = (authors: readonly string[], account: string | null): readonly string[] =>
  account === null || authors.includes(account) ? authors : [...authors, account].toSorted();

/** Who speaks: a delegation, or null for the Secretariat. */
export const speaker = ({ actor }: DraftingMade): string | null =>
  actor.channel === 'secretariat' ? null : actor.state;

/** The next id of a kind, and the counters after it was given. */
export const issued = (
  counters: DocumentState['counters'],
  letter: string,
): { readonly id: string; readonly counters: DocumentState['counters'] } => {
  const number = (counters[letter] ?? 0) + 1;
  return { id: `${letter}${number}`, counters: { ...counters, [letter]: number } };
};
