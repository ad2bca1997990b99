import type { Language } from './language.ts';
import { pieceChanges, piecesOf } from './word-diff.ts';

/** Part of a text that several have changed, each from the same base. */
export type MergeRun =
  /** Nobody changed it, or all who did changed it alike. `isChanged`: it differs from the base. */
  | { readonly kind: 'agreed'; readonly text: string; readonly isChanged: boolean }
  /** Changed in different ways: what stood there, and what each side has there, in the order of the sides. */
  | { readonly kind: 'disputed'; readonly base: string; readonly sides: readonly string[] };

/** One side puts pieces in the place of `from` to `to` of the base. */
interface Hunk {
  readonly side: number;
  readonly from: number;
  to: number;
  pieces: readonly string[];
}

const hunksOf = (base: readonly string[], text: string, side: number, language: Language): Hunk[] => {
  const hunks: Hunk[] = [];
  let place = 0;
  let open: Hunk | null = null;
  for (const { kind, pieces } of pieceChanges(base, piecesOf(text, language))) {
    if (kind === 'same') {
      place += pieces.length;
      open = null;
      continue;
    }
    if (open === null) {
      open = { side, from: place, to: place, pieces: [] };
      hunks.push(open);
    }
    if (kind === 'added') open.pieces = [...open.pieces, ...pieces];
    else {
      place += pieces.length;
      open.to = place;
    }
  }
  return hunks;
};

/** What a side has in a stretch of the base. */
const sideOf = (
  base: readonly string[],
  hunks: readonly Hunk[],
  side: number,
  from: number,
  to: number,
): string => {
  let place = from;
  let text = '';
  for (const hunk of hunks) {
    if (hunk.side !== side) continue;
    text += base.slice(place, hunk.from).join('') + hunk.pieces.join('');
    place = hunk.to;
  }
  return text + base.slice(place, to).join('');
};

/**
 * Texts that were made from one base, merged word by word (Chinese by characters): the three-way merge of S. Khanna, K. Kunal and
 * B. C. Pierce, "A Formal Investigation of Diff3" (FSTTCS 2007), for any number of sides. Changes that touch are taken for one
 * dispute, as they must be read together.
 *
 * @example mergeTexts('a b c', ['a B c', 'a b C'], 'en') // 'a B c' and 'a b C' agree on 'a B C'
 */
export const mergeTexts = (
  base: string,
  sides: readonly string[],
  language: Language,
): readonly MergeRun[] => {
  const pieces = piecesOf(base, language);
  const hunks = sides
    .flatMap((text, side) => hunksOf(pieces, text, side, language))
    .toSorted((one, other) => one.from - other.from || one.to - other.to);
  const runs: MergeRun[] = [];
  const agreed = (text: string, isChanged: boolean) => {
    if (text !== '' || isChanged) runs.push({ kind: 'agreed', text, isChanged });
  };
  let done = 0;
  for (let first = 0; first < hunks.length;) {
    const { from } = hunks[first]!;
    let { to } = hunks[first]!;
    let next = first + 1;
    while (next < hunks.length && hunks[next]!.from <= to) {
      to = Math.max(to, hunks[next]!.to);
      next += 1;
    }
    const cluster = hunks.slice(first, next);
    agreed(pieces.slice(done, from).join(''), false);
    const texts = sides.map((_, side) => sideOf(pieces, cluster, side, from, to));
    const before = pieces.slice(from, to).join('');
    const wanted = new Set(texts.filter((_, side) => cluster.some((hunk) => hunk.side === side)));
    const [only, ...others] = wanted;
    if (others.length === 0) agreed(only!, true);
    else runs.push({ kind: 'disputed', base: before, sides: texts });
    done = to;
    first = next;
  }
  agreed(pieces.slice(done).join(''), false);
  return runs;
};
