/** Signs of a private area that no text of the platform holds: between them stands the number of a source note. */
const [opens, closes] = ['\uE000', '\uE001'];

/** A number of a note as it stands in a sentence until the sentence is drawn. */
export const noteMark = (note: number): string => `${opens}${note}${closes}`;

/** Words that somebody wrote, without signs by which they could pass for a source note. */
export const withoutMarks = (words: string): string => words.replaceAll(opens, '').replaceAll(closes, '');

/** A piece of a sentence: words, or the number of a note. */
export type SentencePart =
  { readonly kind: 'words'; readonly words: string } | { readonly kind: 'note'; readonly note: number };

/** A sentence with its notes told apart, so that they can be drawn raised. */
export const sentenceParts = (sentence: string): readonly SentencePart[] =>
  sentence
    .split(new RegExp(`${opens}(\\d+)${closes}`))
    .map((piece, index): SentencePart =>
      index % 2 === 1 ? { kind: 'note', note: Number(piece) } : { kind: 'words', words: piece },
    )
    .filter((part) => part.kind === 'note' || part.words !== '');
