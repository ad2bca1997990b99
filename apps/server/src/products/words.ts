import { foldText } from '@hamkor/nomenclature';

const russianEnding =
  /(иями|ями|ами|его|ого|ему|ому|ыми|ими|иях|ях|ах|ов|ев|ей|ий|ый|ой|ая|яя|ое|ее|ые|ие|ия|ию|ым|им|ых|их|ую|юю|ом|ем|ам|ям|[аяоеыиуюьй])$/;

/**
 * A word without the ending of its case or number, so that `насосов` finds `насосы` and `pumps` finds
 * `pump`. Light on purpose: at least three letters stay, and nothing but endings is cut.
 */
const withoutEnding = (word: string): string => {
  const cut = /^\p{Script=Cyrillic}/u.test(word)
    ? word.replace(russianEnding, '')
    : word
        .replace(/ies$/, 'y')
        .replace(/(?<=[sxz]|ch|sh)es$/, '')
        .replace(/(?<![su])s$/, '');
  return cut.length >= 3 ? cut : word;
};

const pairsOf = (characters: readonly string[]): string[] =>
  characters.slice(1).map((character, index) => `${characters[index]}${character}`);

/** Runs of Chinese characters, runs of other letters, runs of digits. */
const runs = (text: string): string[] =>
  foldText(text).match(/\p{Script=Han}+|[[\p{L}\p{M}]--\p{Script=Han}]+|\p{N}+/gv) ?? [];

const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run);

/** The words a text is found by: words without endings; Chinese, which has no spaces, by characters and pairs. */
export const indexWords = (text: string): string[] =>
  runs(text).flatMap((run) => {
    if (!isHan(run)) return [withoutEnding(run)];
    const characters = Array.from(run);
    return characters.concat(pairsOf(characters));
  });

/** The words of a search: as in the index, but of Chinese only the pairs, which are more telling. */
export const searchWords = (text: string): string[] =>
  runs(text).flatMap((run) => {
    if (!isHan(run)) return [withoutEnding(run)];
    const characters = Array.from(run);
    return characters.length === 1 ? characters : pairsOf(characters);
  });
