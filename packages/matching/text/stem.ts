import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as russianStem } from '@orama/stemmers/russian';

const cyrillic = /^[а-я-]+$/;
const latin = /^[a-z']+$/;

/**
 * Stem of a folded word by Snowball: Russian for Cyrillic words, English for Latin ones; a word of another script
 * or with letters outside both alphabets stays as it is.
 *
 * @example stem('станций') // 'станц'
 */
export const stem = (word: string): string =>
  cyrillic.test(word) ? russianStem(word) : latin.test(word) ? englishStem(word) : word;
