import type { DraftParagraphDocument } from '@hamkor/contract';
import type { Texts } from '@hamkor/drafting';
import type { KeptEntry } from '../kept/kept.ts';
import type { Keeping } from '../kept/use-kept.ts';
import { fieldsOf, textsOf } from './entry-texts.ts';

/** The base of a form: the paragraph as it was when somebody began to type. */
export const basedOn = (paragraph: DraftParagraphDocument): KeptEntry => ({
  base: paragraph.hash,
  ...fieldsOf(paragraph.texts, 'base'),
});

/** What a form began with, and whether the paragraph has moved on since. */
export const baseOf = (
  { entry }: Pick<Keeping, 'entry'>,
  paragraph: DraftParagraphDocument,
): { readonly hash: string; readonly texts: Texts; readonly isMoved: boolean } => {
  const hash = entry['base'] ?? paragraph.hash;
  return { hash, texts: textsOf(entry, 'base'), isMoved: hash !== paragraph.hash };
};
