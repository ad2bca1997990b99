import { isLanguage } from '../language-order.ts';
import { offsetIn, tidySpan } from './selection-span.ts';
import type { Piece, Span } from './selection-span.ts';
import type { Language } from '@hamkor/drafting';

/** Words that the reader has marked in one expression of a paragraph. */
export interface Marked {
  readonly paragraph: string;
  readonly language: Language;
  readonly span: Span;
}

const pieceOf = (element: HTMLElement): Piece => ({
  from: Number(element.dataset['from']),
  length: Number(element.dataset['length']),
  isMark: element.dataset['mark'] !== undefined,
});

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

const offsetAt = (cell: Element, node: Node, offset: number, side: 'start' | 'end'): number | null => {
  const inside = elementOf(node)?.closest<HTMLElement>('[data-from]');
  if (inside && cell.contains(inside)) {
    return offsetIn(
      pieceOf(inside),
      node instanceof Element ? offset * node.textContent.length : offset,
      side,
    );
  }
  // Between pieces: the end of the one before, or the start of the one after.
  const pieces = [...cell.querySelectorAll<HTMLElement>('[data-from]')];
  const range = document.createRange();
  range.setStart(node, offset);
  const before = pieces.findLast((piece) => range.comparePoint(piece, 0) < 0);
  return before === undefined ? 0 : offsetIn(pieceOf(before), Infinity, 'end');
};

/** What is marked on the page now; null where nothing is, or words of more than one expression. */
export const readSelection = (textOf: (paragraph: string, language: Language) => string): Marked | null => {
  const selection = globalThis.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const cell = elementOf(range.startContainer)?.closest<HTMLElement>('[data-expression]');
  if (!cell) return null;
  const [paragraph = '', language = ''] = (cell.dataset['expression'] ?? '').split('/');
  if (!isLanguage(language)) return null;
  const text = textOf(paragraph, language);
  const from = offsetAt(cell, range.startContainer, range.startOffset, 'start');
  // A selection that runs on into the next cell ends with this one: three presses mark a whole paragraph so.
  const to = cell.contains(range.endContainer)
    ? offsetAt(cell, range.endContainer, range.endOffset, 'end')
    : text.length;
  if (from === null || to === null) return null;
  const span = tidySpan(text, { from, to });
  return span === null ? null : { paragraph, language, span };
};
