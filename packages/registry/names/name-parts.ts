import type { Script } from './fold-name.ts';
import { foldName, scriptOf } from './fold-name.ts';
import { withoutLegalForm } from './legal-forms.ts';
import type { Meaning, Piece } from './name-words.ts';
import { compound, lexicon, meaningsOf, writtenOut } from './name-words.ts';
import { consonants, phoneticOf, placeSound } from './phonetic.ts';

/** A word of a name, or a piece of a Chinese one. */
export interface Term {
  readonly word: string;
  readonly script: Script;
  /** What it sounds like. */
  readonly sound: string;
  /** What else it may sound like: the place that an adjective is of. */
  readonly otherSound: string | null;
  /** What it means in any language; empty: a name of its own. */
  readonly meanings: readonly Meaning[];
  /** How much it tells one name from another. */
  readonly weight: number;
}

/** A name taken apart for comparison. */
export interface NameParts {
  readonly terms: readonly Term[];
  /** The script of most of its words. */
  readonly script: Script;
  /** Meanings that are states. */
  readonly states: ReadonlySet<Meaning>;
}

const joining = new Set(
  'of the and for in by to at de и в по на при им имени для a с 的 和 与 及 و'.split(' '),
);

/** What many names share tells little. */
const weightOf = (sound: string, meanings: readonly Meaning[], states: ReadonlySet<Meaning>): number => {
  if (meanings.length === 0) return 1 + Math.min(6, consonants(sound)) * 0.2;
  return meanings.some((meaning) => states.has(meaning)) ? 0.8 : 1;
};

/** Pieces of a Chinese word: what is in the word list, the longest first, and what stands between as names. */
const hanPieces = (word: string): readonly Piece[] => {
  const { han } = lexicon();
  const pieces: Piece[] = [];
  let name = '';
  let rest = word;
  while (rest !== '') {
    const found = han.find(([piece]) => rest.startsWith(piece));
    if (found === undefined) {
      name += rest[0]!;
      rest = rest.slice(1);
      continue;
    }
    if (name !== '') pieces.push([name, []]);
    name = '';
    pieces.push(found);
    rest = rest.slice(found[0].length);
  }
  if (name !== '') pieces.push([name, []]);
  return pieces;
};

/** Takes a name apart. Its legal form and joining words are left out. */
export const nameParts = (name: string): NameParts => {
  const { states } = lexicon();
  const words = withoutLegalForm(foldName(name))
    .flatMap(writtenOut)
    .filter((word) => !joining.has(word));
  const pieces = words.flatMap((word): readonly Piece[] => {
    if (scriptOf(word) === 'han') return hanPieces(word);
    const meanings = meaningsOf(word);
    return (meanings.length === 0 ? compound(word) : null) ?? [[word, meanings]];
  });
  const terms = pieces.map(([word, meanings]): Term => {
    const script = scriptOf(word);
    const sound = phoneticOf(word, script);
    const otherSound = placeSound(word, script);
    return { word, script, sound, otherSound, meanings, weight: weightOf(sound, meanings, states) };
  });
  const lengths = Map.groupBy(terms, ({ script }) => script);
  const script = [...lengths].toSorted(
    ([, one], [, other]) =>
      other.reduce((sum, { word }) => sum + word.length, 0) -
      one.reduce((sum, { word }) => sum + word.length, 0),
  )[0]?.[0];
  return {
    terms,
    script: script ?? 'other',
    states: new Set(terms.flatMap(({ meanings }) => meanings.filter((meaning) => states.has(meaning)))),
  };
};

/** A name as it is compared: whole, and without what stands in brackets, which is often another name of the same. */
export const nameVariants = (name: string): readonly NameParts[] => {
  const outside = name.replaceAll(/[(（][^)）]*[)）]/gu, ' ').trim();
  const variants = outside === '' || outside === name.trim() ? [name] : [name, outside];
  const { states } = nameParts(name);
  // A state named in brackets is still its state.
  return variants
    .map((variant) => Object.assign({ ...nameParts(variant) }, { states }))
    .filter(({ terms }) => terms.length > 0);
};
