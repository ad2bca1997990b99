import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as russianStem } from '@orama/stemmers/russian';

const cyrillic = /^[а-я-]+$/;
const latin = /^[a-z']+$/;

/** Stems of words met lately: texts of one field use few words again and again. */
const met = new Map<string, string>();
const mostMet = 50_000;

/**
 * Stem of a folded word by Snowball: Russian for Cyrillic words, English for Latin ones; a word of another script
 * or with letters outside both alphabets stays as it is.
 *
 * @example stem('станций') // 'станц'
 */
export const stem = (word: string): string => {
  let stemmed = met.get(word);
  if (stemmed === undefined) {
    stemmed = cyrillic.test(word) ? russianStem(word) : latin.test(word) ? englishStem(word) : word;
    if (met.size >= mostMet) met.clear();
    met.set(word, stemmed);
  }
  return stemmed;
};
