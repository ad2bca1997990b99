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

/** Hash of the authentic texts of a document, see `DocumentState.hash`. */
export const textHash = ({ title, paragraphs }: Pick<DocumentState, 'title' | 'paragraphs'>): string =>
  stateHash({
    title: authentic(title),
    paragraphs: bytesToHex(
      sha256(utf8ToBytes(paragraphs.map((paragraph) => paragraph.authenticHash).join(''))),
    ),
  });
