import { Converter } from 'opencc-js/t2cn';

/** Scripts that names of the region are written in; signs of other scripts are compared as they stand. */
export type Script = 'latin' | 'cyrillic' | 'han' | 'arabic' | 'other';

const tests: readonly (readonly [Script, RegExp])[] = [
  ['han', /\p{Script=Han}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['latin', /[\p{Script=Latin}\d]/u],
];

/** Script of a word: that of its first letter. */
export const scriptOf = (word: string): Script => {
  const first = /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '';
  return tests.find(([, test]) => test.test(first))?.[0] ?? 'other';
};

/** Made when the first Chinese name is compared: its table is large. */
let simplify: ((text: string) => string) | null = null;

const simplified = (text: string): string => {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const convert = simplify ?? Converter({ from: 't', to: 'cn' });
  simplify = convert;
  return convert(text);
};

/**
 * The words of a name as they are compared: compatibility forms united (NFKC), lower case, `ё` as `е`, traditional
 * Chinese as simplified, letters of other Arabic orthographies as the Persian ones are typed on any keyboard, marks
 * over Latin letters and all signs between words dropped. Han, Latin and Cyrillic in a row are words of their own.
 *
 * @example foldName('АО «Самрук-Қазына»') // ['ао', 'самрук', 'қазына']
 */
export const foldName = (name: string): readonly string[] =>
  simplified(
    name
      .normalize('NFKD')
      .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .normalize('NFKC')
      .toLowerCase(),
  )
    .replaceAll('ё', 'е')
    .replaceAll(/[يى]/gu, 'ی')
    .replaceAll('ك', 'ک')
    // Vowel signs of Arabic, and what stretches a word.
    .replaceAll(/[\u064B-\u065F\u0670\u0640]/gu, '')
    // `S.A.`, `д-р` and `Dr. Reddy's`: signs within a word are no border of words, others are.
    .replaceAll(/(?<=\p{L})['’ʼ`´](?=\p{L})/gu, '')
    .replaceAll(/(?<=(^|[^\p{L}])\p{L})\.(?=\p{L}(\.|$|[^\p{L}]))/gu, '')
    .match(
      /\p{Script=Han}+|\p{Script=Cyrillic}+|\p{Script=Arabic}+|[\p{Script=Latin}\d]+|[\p{L}\p{M}\p{N}]+/gu,
    ) ?? [];
