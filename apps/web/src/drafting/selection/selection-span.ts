/** Part of a text, in UTF-16 code units, as the API takes it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands in a drawn expression: plain words, or a bracket in place of its mark `[#b3]`. */
export interface Piece {
  /** Offset in the text of the paragraph. */
  readonly from: number;
  readonly length: number;
  readonly isMark: boolean;
}

/**
 * The offset in the text of a point within a drawn piece. A point within a bracket stands for one of its ends: a mark is
 * never cut.
 */
export const offsetIn = (piece: Piece, within: number, side: 'start' | 'end'): number =>
  piece.isMark
    ? piece.from + (side === 'start' ? 0 : piece.length)
    : piece.from + Math.min(Math.max(within, 0), piece.length);

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Without white space at its ends and never through the middle of a character; null where nothing is left. */
export const tidySpan = (text: string, { from, to }: Span): Span | null => {
  let start = Math.max(0, Math.min(from, to));
  let end = Math.min(text.length, Math.max(from, to));
  if (isLow(text.charCodeAt(start))) start -= 1;
  if (isLow(text.charCodeAt(end))) end += 1;
  while (start < end && /\s/u.test(text[start]!)) start += 1;
  while (end > start && /\s/u.test(text[end - 1]!)) end -= 1;
  return start < end ? { from: start, to: end } : null;
};

/** The words of a span. */
export const quoteOf = (text: string, { from, to }: Span): string => text.slice(from, to);
