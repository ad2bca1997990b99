import type { Language } from '../language.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import months from './months.json' with { type: 'json' };
import type { IsSaid, Said } from './said.ts';

export interface Dates {
  readonly said: Said;
  /** The text without its dates, so that their figures are not taken for numbers. */
  readonly rest: string;
}

interface Pattern {
  readonly expression: RegExp;
  /** Month by its name or number. */
  readonly monthOf: (written: string) => number;
}

const numbered = (written: string): number =>
  /^\d+$/.test(written) ? Number(written) : chineseNumeral(written);

const russianMonth = (written: string): number =>
  months.ru.findIndex((stem, place) =>
    // The month of May is short enough to begin that of March.
    place === 4 ? /^ма[йяюе]/i.test(written) : written.toLowerCase().startsWith(stem),
  ) + 1;

const englishMonth = (written: string): number => months.en.indexOf(written) + 1;

const make = (): Readonly<Record<Language, readonly Pattern[]>> => {
  const ru = `(?<month>(?:${months.ru.filter((_, place) => place !== 4).join('|')})[а-яё]{0,3}|ма[йяюе]|маем)(?![а-яё])`;
  const en = `(?<month>${months.en.join('|')})`;
  const han = '[〇零一二三四五六七八九十]';
  const toRussian = '(?:\\s*(?:[–—-]|по|и)\\s*(?<until>\\d{1,2})(?:-го)?)?';
  const toEnglish = '(?:\\s*(?:[–—-]|to|and)\\s*(?<until>\\d{1,2})(?:st|nd|rd|th)?)?';
  const either: readonly Pattern[] = [
    { expression: /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/g, monthOf: Number },
    { expression: /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/g, monthOf: Number },
  ];
  return {
    ru: [
      ...either,
      {
        expression: new RegExp(
          `(?<!\\d)[«"“]?(?<day>\\d{1,2})[»"”]?(?:-го)?${toRussian}\\s+${ru}(?:\\s+(?<year>\\d{4})(?!\\d))?`,
          'giu',
        ),
        monthOf: russianMonth,
      },
      { expression: new RegExp(`(?<![а-яё])${ru}\\s+(?<year>\\d{4})(?!\\d)`, 'giu'), monthOf: russianMonth },
    ],
    en: [
      ...either,
      {
        expression: new RegExp(
          `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?${toEnglish}\\s+(?:of\\s+)?${en}(?:,?\\s+(?<year>\\d{4})(?!\\d))?`,
          'gu',
        ),
        monthOf: englishMonth,
      },
      {
        expression: new RegExp(
          `${en}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${toEnglish}(?:,?\\s+(?<year>\\d{4})(?!\\d))?`,
          'gu',
        ),
        monthOf: englishMonth,
      },
      { expression: new RegExp(`${en},?\\s+(?<year>\\d{4})(?!\\d)`, 'gu'), monthOf: englishMonth },
    ],
    zh: [
      ...either,
      {
        expression: new RegExp(
          `(?:(?<year>\\d{4}|${han}{4}) ?年 ?)?(?<month>\\d{1,2}|${han}{1,3}) ?月 ?(?<day>\\d{1,2}|${han}{1,3}) ?[日号](?:(?:至|到|和|、|[–—~-])(?:(?<untilMonth>\\d{1,2}|${han}{1,3})月)?(?<until>\\d{1,2}|${han}{1,3})[日号])?`,
          'gu',
        ),
        monthOf: numbered,
      },
      {
        expression: new RegExp(`(?<year>\\d{4}|${han}{4}) ?年 ?(?<month>\\d{1,2}|${han}{1,3}) ?月`, 'gu'),
        monthOf: numbered,
      },
    ],
  };
};

let patterns: Readonly<Record<Language, readonly Pattern[]>> | null = null;

const two = (number: number): string => String(number).padStart(2, '0');

/** `2021-07-16`, `2021-07` where no day is named, `--07-16` where no year is. */
const dateOf = (year: string | undefined, month: number, day: string | undefined): string => {
  const start = year === undefined ? '-' : String(numbered(year));
  return `${start}-${two(month)}${day === undefined ? '' : `-${two(numbered(day))}`}`;
};

/** A date without its year is said by any of that day and month. */
export const isDateSaid: IsSaid = (value, other) =>
  [...other.plain.keys()].some(
    (one) =>
      one === value ||
      ((one.startsWith('--') || value.startsWith('--')) && one.slice(-6) === value.slice(-6)),
  );

/**
 * Dates of a text, in words and in figures, the ends of a span of days each for itself.
 *
 * @param text in normalisation form KC
 */
export const datesOf = (text: string, language: Language): Dates => {
  patterns ??= make();
  const plain = new Map<string, string>();
  let rest = text;
  for (const { expression, monthOf } of patterns[language])
    rest = rest.replace(expression, (whole: string, ...given: unknown[]) => {
      const written = whole.trim();
      const groups = given.at(-1) as Readonly<Record<string, string | undefined>>;
      const month = monthOf(groups['month']!);
      if (month < 1 || month > 12) return written;
      plain.set(dateOf(groups['year'], month, groups['day']), written);
      const until = groups['until'];
      if (until !== undefined) {
        const untilMonth = groups['untilMonth'];
        plain.set(
          dateOf(groups['year'], untilMonth === undefined ? month : numbered(untilMonth), until),
          written,
        );
      }
      return ' □ ';
    });
  // A month alone, as in 7月, is a word in the other languages.
  if (language === 'zh') rest = rest.replace(/(?<![\d个])\d{1,2}月(?!\d)/g, ' ');
  return { said: { plain, possible: new Set() }, rest };
};
