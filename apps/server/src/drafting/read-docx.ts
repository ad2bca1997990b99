import { checkedText, longestParagraph, runsOf } from '@hamkor/drafting';
import type { DraftingRule, Language, ParagraphKind, Texts } from '@hamkor/drafting';
import mammoth from 'mammoth';
import { docxParts } from './docx-parts.ts';
import type { DocxFault } from './docx-parts.ts';
import { nodesOf, wordsOf } from './word-node.ts';
import type { WordDocument, WordNode } from './word-node.ts';
import { kindOfStyle, missingStyle, remarkStyle } from './word-style.ts';

export interface ReadParagraph {
  readonly kind: ParagraphKind;
  readonly depth: number;
  /** In the language asked for; the others null. */
  readonly texts: Texts;
  /** To be added once the draft is there. */
  readonly footnotes: readonly string[];
  /** Why it would be refused as it is; null: it would be taken. */
  readonly fault: DraftingRule | null;
}

/** Something in the file that does not become text. */
export interface LeftOut {
  readonly kind: 'picture' | 'table' | 'numbering' | 'comment' | 'other';
  /** Tables are read, row by row; what is left out is that they were tables. */
  readonly count: number;
}

export type ReadDocx =
  | {
      readonly kind: 'read';
      readonly title: string | null;
      readonly paragraphs: readonly ReadParagraph[];
      readonly leftOut: readonly LeftOut[];
    }
  | { readonly kind: 'refused'; readonly fault: DocxFault };

const mostParagraphs = 2000;
const isText = (node: WordNode): boolean => node.type !== 'run' || node.styleName !== remarkStyle;

const faultOf = (text: string): DraftingRule | null => {
  const checked = checkedText(text);
  if (checked.kind === 'refused') return checked.rule;
  return runsOf(text).some((run) => run.kind === 'bracket') ? 'reservedMark' : null;
};

const textsIn = (language: Language, text: string): Texts => ({
  ru: null,
  zh: null,
  en: null,
  [language]: text,
});

/** Footnotes and endnotes that a paragraph refers to. */
const footnotesOf = (paragraph: WordNode, document: WordDocument): readonly string[] =>
  nodesOf(paragraph, 'noteReference')
    .map((reference) =>
      (document.notes.resolve(reference)?.body ?? [])
        .map((node) => wordsOf(node, () => true).trim())
        .join('\n')
        .trim(),
    )
    .filter((text) => text !== '');

/** What a paragraph is: by its style, or as an item of a list. */
const kindOf = (paragraph: WordNode): { readonly kind: ParagraphKind; readonly depth: number } => {
  const named = kindOfStyle(paragraph.styleName ?? '');
  if (named !== null) return named;
  const level = paragraph.numbering?.level;
  return level === undefined
    ? { kind: 'paragraph', depth: 0 }
    : { kind: 'point', depth: Math.min(Number(level), 3) };
};

/** The nodes of several groups, with a text between one group and the next. */
const joined = (groups: readonly (readonly WordNode[])[], between: string): readonly WordNode[] => {
  const nodes: WordNode[] = [];
  for (const [place, group] of groups.entries()) {
    if (place > 0) nodes.push({ type: 'text', value: between });
    nodes.push(...group);
  }
  return nodes;
};

/** A row of a table as one paragraph, its cells apart by a bar. */
const rowOf = (row: WordNode): WordNode => {
  const cells = (row.children ?? []).map((cell) => {
    const parts = (cell.children ?? []).filter((part) => part.styleName !== missingStyle);
    return joined(
      parts.map((part) => [part]),
      '\n',
    );
  });
  return { type: 'paragraph', children: joined(cells, ' | ') };
};

/** Paragraphs in their order, and rows of tables as such. */
const blocksOf = (document: WordDocument): readonly WordNode[] =>
  (document.children ?? []).flatMap((node) =>
    node.type === 'table' ? nodesOf(node, 'tableRow').map(rowOf) : [node],
  );

const leftOutOf = (document: WordDocument, unknown: number): readonly LeftOut[] => {
  const counts: readonly LeftOut[] = [
    { kind: 'picture', count: nodesOf(document, 'image').length },
    { kind: 'table', count: nodesOf(document, 'table').length },
    {
      kind: 'numbering',
      count: nodesOf(document, 'paragraph').filter((one) => one.numbering != null).length,
    },
    { kind: 'comment', count: document.comments.length },
    { kind: 'other', count: unknown },
  ];
  return counts.filter(({ count }) => count > 0);
};

/** The tree that the reader makes; null: it does not find its way through the file. */
const treeOf = async (
  bytes: Buffer,
): Promise<{ readonly document: WordDocument; readonly unknown: number } | null> => {
  let document: WordDocument | null = null;
  try {
    const { messages } = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        externalFileAccess: false,
        transformDocument: (tree: WordDocument) => {
          document = tree;
          // Nothing is made of it but this tree.
          return { ...tree, children: [] };
        },
      },
    );
    const unknown = messages.filter((message) => message.message.includes('unrecognised element')).length;
    return document === null ? null : { document, unknown };
  } catch {
    return null;
  }
};

/**
 * A Word file as the paragraphs of a first draft in one language. Headings, lists and footnotes are taken as far as styles and
 * numbering tell them; nothing is kept, and paragraphs that would be refused are told of and left to the person.
 */
export const readDocx = async (given: Uint8Array, language: Language): Promise<ReadDocx> => {
  const parts = await docxParts(given);
  if (parts.kind === 'refused') return parts;
  const tree = await treeOf(parts.bytes);
  if (tree === null) return { kind: 'refused', fault: 'damaged' };
  const { document } = tree;
  let title: string | null = null;
  const paragraphs: ReadParagraph[] = [];
  for (const block of blocksOf(document)) {
    const text = wordsOf(block, isText).trim();
    if (block.type !== 'paragraph' || text === '' || block.styleName === missingStyle) continue;
    if (title === null && block.styleName?.toLowerCase() === 'title') {
      title = text;
      continue;
    }
    const footnotes = footnotesOf(block, document);
    paragraphs.push({
      ...kindOf(block),
      texts: textsIn(language, text),
      footnotes,
      fault: faultOf(text),
    });
  }
  if (paragraphs.length === 0) return { kind: 'refused', fault: 'no-text' };
  const isTooLong = paragraphs.some(({ texts }) => (texts[language] ?? '').length > longestParagraph);
  if (paragraphs.length > mostParagraphs || isTooLong) return { kind: 'refused', fault: 'too-long' };
  return { kind: 'read', title, paragraphs, leftOut: leftOutOf(document, tree.unknown) };
};
