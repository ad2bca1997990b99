import { paragraphKinds } from '@hamkor/drafting';
import type { ParagraphKind } from '@hamkor/drafting';

/** Levels of a kind: depth 0 is style 1. */
export const styleLevels = [0, 1, 2, 3] as const;

/** Of a paragraph without an expression in the language of the file. */
export const missingStyle = 'Missing';
/** Of words that are about the text and no part of it. */
export const remarkStyle = 'Remark';

const names: Readonly<Record<ParagraphKind, string>> = {
  heading: 'Heading',
  recital: 'Recital',
  paragraph: 'Clause',
  point: 'Point',
  signature: 'Signature',
};

/** Id of the style of a paragraph: `Heading1`, which every word processor knows, or `Clause2`. */
export const styleOf = (kind: ParagraphKind, depth: number): string => `${names[kind]}${depth + 1}`;

/** What a style says of a paragraph, by the name that it has in the file (`heading 1`, `Clause2`); null: nothing. */
export const kindOfStyle = (
  name: string,
): { readonly kind: ParagraphKind; readonly depth: number } | null => {
  const [, word, level] = /^([a-z]+) ?(\d)$/i.exec(name) ?? [];
  if (word === undefined) return null;
  const kind = paragraphKinds.find((one) => names[one].toLowerCase() === word.toLowerCase());
  return kind === undefined ? null : { kind, depth: Math.min(Math.max(Number(level) - 1, 0), 3) };
};
