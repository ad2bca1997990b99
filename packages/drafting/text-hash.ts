import { stateHash } from '@hamkor/acts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DocumentState, Paragraph } from './document.ts';
import type { Texts } from './language.ts';

const authentic = ({ ru, zh }: Texts) => ({ ru, zh });

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
      brackets: brackets.map((bracket) => ({
        ...bracket,
        alternatives: bracket.alternatives.map((one) => ({ ...one, texts: authentic(one.texts) })),
      })),
      footnotes: footnotes.map((footnote) => ({ ...footnote, texts: authentic(footnote.texts) })),
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
