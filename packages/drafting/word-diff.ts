import { diffArrays } from 'diff';
import { markOf, runsOf } from './bracket-mark.ts';
import type { Language } from './language.ts';

/** Words that two texts share, or that one of them alone has. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many single changes a text is another text: the time that a comparison takes grows with their square. */
const mostChanges = 2000;

/**
 * A text in the pieces that are compared: words, blanks, punctuation and marks of brackets; in Chinese single characters, since
 * an inserted character may join words that a dictionary keeps apart. The pieces make up the text again.
 */
export const piecesOf = (text: string, language: Language): readonly string[] => {
  const segmenter = new Intl.Segmenter(language, {
    granularity: language === 'zh' ? 'grapheme' : 'word',
  });
  return runsOf(text).flatMap((run) =>
    run.kind === 'bracket'
      ? [markOf(run.bracket)]
      : Array.from(segmenter.segment(run.text), (piece) => piece.segment),
  );
};

/** Stretches of the first list that stand in the second as they are, and those that were put in the place of others. */
export interface PieceChange {
  readonly kind: WordRun['kind'];
  readonly pieces: readonly string[];
}

/** What was done to pieces to make others of them; all removed and all added where nearly nothing is left of them. */
export const pieceChanges = (before: readonly string[], after: readonly string[]): readonly PieceChange[] => {
  const changes = diffArrays([...before], [...after], { maxEditLength: mostChanges });
  if (changes === undefined)
    return [
      { kind: 'removed', pieces: before },
      { kind: 'added', pieces: after },
    ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    pieces: value,
  }));
};

/**
 * Two texts word by word, Chinese character by character. The runs that are not `added` make up the first text, those that are
 * not `removed` the second.
 */
export const wordDiff = (before: string, after: string, language: Language): readonly WordRun[] =>
  before === after
    ? before === ''
      ? []
      : [{ kind: 'same', text: before }]
    : pieceChanges(piecesOf(before, language), piecesOf(after, language)).map(({ kind, pieces }) => ({
        kind,
        text: pieces.join(''),
      }));
