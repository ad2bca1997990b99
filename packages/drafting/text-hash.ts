import { stateHash } from '@hamkor/acts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Alternative, DocumentState, Footnote, Paragraph } from './document.ts';
import type { Texts } from './language.ts';

const authentic = ({ ru, zh }: Texts) => ({ ru, zh });

/** An alternative or a footnote in the authentic languages. */
const withoutEnglish = ({ id, by, texts }: Alternative | Footnote) => ({
  id,
  by,
  texts: authentic(texts),
});

/** A paragraph with its two hashes: each is made once, when the paragraph is. */
export const hashed = (paragraph: Omit<Paragraph, 'hash' | 'authenticHash'>): Paragraph => {
  const { kind, depth, texts, brackets, footnotes } = paragraph;
  return {
    ...paragraph,
    hash: stateHash({ kind, depth, texts, brackets, footnotes }),
    authenticHash: stateHash({
      kind,
      depth,
      texts: authentic(texts),
      brackets: brackets.map(({ id, by, alternatives }) => ({
        id,
        by,
        alternatives: alternatives.map(withoutEnglish),
      })),
      footnotes: footnotes.map(withoutEnglish),
    }),
  };
};

const sha256Of = (hashes: readonly string[]): string => bytesToHex(sha256(utf8ToBytes(hashes.join(''))));

interface Run {
  readonly paragraphs: readonly Paragraph[];
  readonly hash: string;
}

/** Runs that were hashed, by their first paragraph: an act leaves nearly all of them as they are. */
const hashedRuns = new WeakMap<Paragraph, Run>();

const runHash = (paragraphs: readonly Paragraph[]): string => {
  const known = hashedRuns.get(paragraphs[0]!);
  if (
    known?.paragraphs.length === paragraphs.length &&
    known.paragraphs.every((paragraph, place) => paragraph === paragraphs[place])
  )
    return known.hash;
  const hash = sha256Of(paragraphs.map((paragraph) => paragraph.authenticHash));
  hashedRuns.set(paragraphs[0]!, { paragraphs, hash });
  return hash;
};

/**
 * Hash of the authentic texts of a document, see `DocumentState.hash`. Where runs end depends on what is in them and not on their
 * place, so that an insertion leaves the other runs alone; on average a run has sixteen paragraphs.
 */
export const textHash = ({ title, paragraphs }: Pick<DocumentState, 'title' | 'paragraphs'>): string => {
  const runs: string[] = [];
  let start = 0;
  for (const [place, { authenticHash }] of paragraphs.entries()) {
    if (!authenticHash.startsWith('0') && place < paragraphs.length - 1) continue;
    runs.push(runHash(paragraphs.slice(start, place + 1)));
    start = place + 1;
  }
  return stateHash({ title: authentic(title), paragraphs: sha256Of(runs) });
};
