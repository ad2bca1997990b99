/** Part of a text: words, or the mark that stands for the alternatives of a bracket. */
export type Run =
  | { readonly kind: 'words'; readonly text: string; readonly from: number }
  | { readonly kind: 'bracket'; readonly bracket: string; readonly from: number };

/** What stands in a text for the bracket of an id. */
export const markOf = (bracket: string): string => `[#${bracket}]`;

const mark = /\[#(b\d{1,6})\]/g;

/**
 * A text as runs of words and marks of brackets; `from` is the UTF-16 offset of the run in it.
 *
 * @example runsOf('shall [#b3] by') // words 'shall ', bracket 'b3', words ' by'
 */
export const runsOf = (text: string): readonly Run[] => {
  const runs: Run[] = [];
  let end = 0;
  for (const found of text.matchAll(mark)) {
    if (found.index > end) runs.push({ kind: 'words', text: text.slice(end, found.index), from: end });
    runs.push({ kind: 'bracket', bracket: found[1]!, from: found.index });
    end = found.index + found[0].length;
  }
  if (end < text.length) runs.push({ kind: 'words', text: text.slice(end), from: end });
  return runs;
};

/** Ids of the brackets whose marks stand in a text, in their order, twice where a mark stands twice. */
export const marksIn = (text: string): readonly string[] =>
  text.includes('[#') ? [...text.matchAll(mark)].map((found) => found[1]!) : [];

/**
 * A text with words in the place of a mark. Where nothing takes its place, one of the two blanks that would meet goes as well,
 * as does the blank before a full stop or a comma.
 */
export const withoutMark = (text: string, bracket: string, words: string): string => {
  const [before, after] = text.split(markOf(bracket)) as [string, string?];
  if (after === undefined) return text;
  if (words !== '') return (before + words + after).normalize('NFC');
  if (before === '') return after.trimStart();
  return (
    before.endsWith(' ') && /^( |[.,;:)]|$)/.test(after) ? before.slice(0, -1) + after : before + after
  ).normalize('NFC');
};
