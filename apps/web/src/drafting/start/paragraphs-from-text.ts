import { languages } from '@hamkor/drafting';
import type { Language, ParagraphKind, Texts } from '@hamkor/drafting';

/** A paragraph before it has an id. */
export interface NewParagraph {
  readonly kind: ParagraphKind;
  readonly depth: number;
  readonly texts: Texts;
}

/** The pieces of a typed or pasted text: parted by empty lines where there are any, else by lines. */
export const piecesOf = (text: string): readonly string[] => {
  const plain = text.replaceAll(/\r\n?/g, '\n');
  const parted = /\n[^\S\n]*\n/.test(plain) ? plain.split(/\n[^\S\n]*\n+/) : plain.split('\n');
  return parted.map((piece) => piece.replaceAll(/\s*\n\s*/g, ' ').trim()).filter((piece) => piece !== '');
};

const heading =
  /^(?:(?:глава|раздел|статья|часть|article|chapter|section|part)\s+[\dIVXLC]+\b.{0,120}|第[一二三四五六七八九十百\d]+[章节条部].{0,60})$/iu;
const numbered = /^(\d+(?:\.\d+)*)[.)]\s/;
const lettered = /^(?:\(?[\p{L}\d]{1,3}\)|[（(]?[一二三四五六七八九十]+[）)、]|[—–•-]\s)/u;

/** What kind of paragraph it looks like, and how deep. Whoever starts the draft may correct it. */
export const kindOf = (text: string): Pick<NewParagraph, 'kind' | 'depth'> => {
  const isShort = text.length <= 160;
  const hasSmall = /\p{Ll}/u.test(text);
  if (heading.test(text) || (isShort && !hasSmall && /\p{Lu}{2}/u.test(text)))
    return { kind: 'heading', depth: 0 };
  const number = numbered.exec(text)?.[1];
  if (number !== undefined) return { kind: 'point', depth: Math.min(3, number.split('.').length - 1) };
  return lettered.test(text) ? { kind: 'point', depth: 1 } : { kind: 'paragraph', depth: 0 };
};

/** Pieces of each language side by side, the first with the first; what has no counterpart stays without one. */
export const paragraphsFrom = (texts: Readonly<Record<Language, string>>): readonly NewParagraph[] => {
  const pieces = { ru: piecesOf(texts.ru), zh: piecesOf(texts.zh), en: piecesOf(texts.en) };
  const most = Math.max(...languages.map((language) => pieces[language].length));
  return Array.from({ length: most }, (_, place) => {
    const row: Texts = {
      ru: pieces.ru[place] ?? null,
      zh: pieces.zh[place] ?? null,
      en: pieces.en[place] ?? null,
    };
    return { ...kindOf(row.ru ?? row.en ?? row.zh ?? ''), texts: row };
  });
};

/**
 * Moves the texts of one language down by a row from a place on, or up onto it: how rows that do not belong together are
 * brought into line. Moving up drops the text of the row only where it is empty.
 */
export const shifted = (
  rows: readonly NewParagraph[],
  language: Language,
  place: number,
  by: 1 | -1,
): readonly NewParagraph[] => {
  const column = rows.map(({ texts }) => texts[language]);
  if (by === 1) column.splice(place, 0, null);
  else if (column[place] === null) column.splice(place, 1);
  while (column.length > rows.length && column.at(-1) === null) column.pop();
  const length = Math.max(rows.length, column.length);
  return Array.from({ length }, (_, at) => {
    const row = rows[at] ?? { kind: 'paragraph' as const, depth: 0, texts: { ru: null, zh: null, en: null } };
    return { ...row, texts: { ...row.texts, [language]: column[at] ?? null } };
  }).filter(({ texts }) => languages.some((each) => texts[each] !== null));
};

/** Rows as they are kept among the fields of a form. */
export const writtenRows = (rows: readonly NewParagraph[]): string => JSON.stringify(rows);

const isRow = (row: unknown): row is NewParagraph =>
  typeof row === 'object' && row !== null && 'kind' in row && 'depth' in row && 'texts' in row;

/** Kept rows; none where there are none that can be read. */
export const readRows = (written: string | undefined): readonly NewParagraph[] => {
  try {
    const rows: unknown = JSON.parse(written ?? '');
    return Array.isArray(rows) && rows.every(isRow) ? rows : [];
  } catch {
    return [];
  }
};

/**
 * Paragraphs read from a file in one language beside those that are there: the first with the first. Kinds and depths stay
 * those of the rows that are there; what that language had before is replaced.
 *
 * @param read a file of one language, as the server reads it
 */
export const joinedWith = (
  rows: readonly NewParagraph[],
  read: readonly NewParagraph[],
  language: Language,
): readonly NewParagraph[] => {
  const words = read.map(({ texts }) => languages.map((each) => texts[each]).find((text) => text !== null));
  return Array.from({ length: Math.max(rows.length, read.length) }, (_, place) => {
    const row = rows[place];
    const own = words[place] ?? null;
    const { kind, depth } = row ?? read[place]!;
    return {
      kind,
      depth,
      texts: { ...(row?.texts ?? { ru: null, zh: null, en: null }), [language]: own },
    };
  }).filter(({ texts }) => languages.some((each) => texts[each] !== null));
};
