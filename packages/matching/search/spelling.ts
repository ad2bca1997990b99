import { best } from '../index/best.ts';
import { postingLists } from '../index/posting-lists.ts';
import { editDistance } from '../text/edit-distance.ts';

/** A word of the index that may be what was meant. */
export interface Spelling {
  readonly term: string;
  /** Letters to change; 0 where the asked word is only its beginning. */
  readonly distance: number;
}

/** Words of an index by what they look like. */
export interface Spellings {
  readonly add: (term: string) => void;
  /** Words one letter away, two from eight letters on, or beginning with what was asked; the nearest first. */
  readonly near: (term: string, limit: number) => readonly Spelling[];
}

/** Words shorter than this are not guessed at: too many lie one letter away. */
const shortest = 4;
const lettersForTwo = 8;
/** How many words with most parts in common are compared letter by letter. */
const compared = 60;

/** Finds by common runs of three letters (Zobel and Dart, Software Practice and Experience 1995), then counts edits. */
export const spellings = (): Spellings => {
  const words: string[] = [];
  const known = new Set<string>();
  const parts = new Map<string, number>();
  const lists = postingLists();
  let common = new Uint8Array(1 << 10);

  return {
    add: (term) => {
      if (term.length < shortest || known.has(term)) return;
      known.add(term);
      for (const part of runs(term)) {
        let number = parts.get(part);
        if (number === undefined) {
          number = parts.size;
          parts.set(part, number);
        }
        lists.append(number, words.length);
      }
      words.push(term);
      if (words.length > common.length) common = new Uint8Array(common.length * 2);
    },
    near: (term, limit) => {
      if (term.length < shortest) return [];
      const met: number[] = [];
      for (const part of runs(term)) {
        const number = parts.get(part);
        if (number === undefined) continue;
        lists.each(number, (word) => {
          if (common[word] === 0) met.push(word);
          common[word]! += 1;
        });
      }
      // Of two words with as much in common the shorter one is nearer.
      const likely = best(
        met,
        (word) => common[word]! - words[word]!.length / 100,
        compared,
        (one, other) => words[one]! < words[other]!,
      );
      for (const word of met) common[word] = 0;
      const most = term.length < lettersForTwo ? 1 : 2;
      return likely
        .flatMap((word): readonly Spelling[] => {
          const written = words[word]!;
          if (written === term) return [];
          if (written.startsWith(term)) return [{ term: written, distance: 0 }];
          const distance = editDistance(term, written, most);
          return distance === null ? [] : [{ term: written, distance }];
        })
        .sort((one, other) => one.distance - other.distance || (one.term < other.term ? -1 : 1))
        .slice(0, limit);
    },
  };
};

const runs = (term: string): ReadonlySet<string> => {
  const marked = `^${term}$`;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= marked.length; at += 1) found.add(marked.slice(at, at + 3));
  return found;
};
