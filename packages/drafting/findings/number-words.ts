import type { Language } from '../language.ts';
import { chineseNumeral, numeralCharacters } from './chinese-numeral.ts';
import { decimal } from './decimal.ts';
import tables from './number-words.json' with { type: 'json' };

/** The value of the longest entry that a word begins with, endings of up to five letters apart. */
const byPrefix = (word: string, table: Readonly<Record<string, number>>): number | null => {
  for (let length = word.length; length >= Math.max(2, word.length - 5); length -= 1) {
    const value = table[word.slice(0, length)];
    if (value !== undefined) return value;
  }
  return null;
};

const valueOf = (word: string, language: 'ru' | 'en'): number | null =>
  language === 'ru' ? byPrefix(word, tables.ru) : ((tables.en as Record<string, number>)[word] ?? null);

const exponentOf = (word: string, language: 'ru' | 'en'): number | null =>
  language === 'ru'
    ? byPrefix(word, tables.multipliers.ru)
    : ((tables.multipliers.en as Record<string, number>)[word] ?? null);

const isPercent = (word: string): boolean => /^(процент|per$|percent|percentage)/.test(word);

/** Numbers in Russian or English words: `двадцать пять`, `five million`, `one hundred and twenty`. */
const inWords = (text: string, language: 'ru' | 'en'): ReadonlySet<string> => {
  const found = new Set<string>();
  let sum: number | null = null;
  let last = 0;
  const end = (exponent: number, percent: boolean) => {
    if (sum !== null) found.add(decimal(String(sum), exponent) + (percent ? '%' : ''));
    sum = null;
  };
  for (const word of text.toLowerCase().match(/\p{L}+|[^\p{L}\s-]/gu) ?? []) {
    const value = valueOf(word, language);
    if (value !== null) {
      // Twenty and five are one number, five and twenty are two.
      const isPart: boolean = sum !== null && value < last && (last >= 20 || last === 100);
      if (!isPart) end(0, false);
      sum = (sum ?? 0) + value;
      last = value;
    } else if (word === 'hundred') {
      sum = (sum ?? 1) * 100;
      last = 100;
    } else if (word !== 'and' || last < 100) end(exponentOf(word, language) ?? 0, isPercent(word));
  }
  end(0, false);
  return found;
};

const numeral = new RegExp(`(百分之)?([${numeralCharacters}]+)(?:点([${numeralCharacters}]+))?`, 'g');

const inCharacters = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [, percent, whole = '', fraction] of text.matchAll(numeral)) {
    const after = fraction === undefined ? '' : `.${Array.from(fraction, chineseNumeral).join('')}`;
    found.add(decimal(`${chineseNumeral(whole)}${after}`) + (percent === undefined ? '' : '%'));
  }
  return found;
};

/** Numbers that a text writes in words. They are often words of another meaning, so they only answer to figures. */
export const numbersInWords = (text: string, language: Language): ReadonlySet<string> =>
  language === 'zh' ? inCharacters(text) : inWords(text, language);
