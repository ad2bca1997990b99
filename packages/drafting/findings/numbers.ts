import type { Language } from '../language.ts';
import { decimal } from './decimal.ts';
import { numbersInWords } from './number-words.ts';
import tables from './number-words.json' with { type: 'json' };
import type { Said } from './said.ts';

/** Figures as each language groups them: 1 234,5 in Russian, 1,234.5 in English and Chinese. */
const figures: Readonly<Record<Language, RegExp>> = {
  ru: /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,]-?)(\d{1,3}(?: \d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+|(?:\.\d+)+)?)/gu,
  en: /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,]-?)(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*)/gu,
  zh: /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,]-?)(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*)/gu,
};

const percents: Readonly<Record<Language, RegExp>> = {
  ru: /^[ -]?(%|процент|проц\.)/i,
  en: /^[ -]?(%|per ?cent|percentage point)/i,
  zh: /^ ?(%|个?百分点)/,
};

/** Thousand grams and thousand metres are units of their own, not thousands. */
const chineseUnits = /^千[克米瓦伏帕赫卡焦]/;

const exponentAfter = (rest: string, language: Language): number => {
  if (language === 'zh') {
    if (chineseUnits.test(rest.trimStart())) return 0;
    const found = Object.entries(tables.multipliers.zh).find(([word]) => rest.trimStart().startsWith(word));
    return found?.[1] ?? 0;
  }
  const word = /^[ -]?(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase();
  if (word === undefined) return 0;
  const table = Object.entries(tables.multipliers[language]);
  return table.findLast(([one]) => (language === 'ru' ? word.startsWith(one) : word === one))?.[1] ?? 0;
};

const digitsOf = (written: string, language: Language): string =>
  language === 'ru' ? written.replaceAll(' ', '').replace(',', '.') : written.replaceAll(',', '');

/** 1亿2000万 is one number. */
const joined = (text: string): string =>
  text.replace(/(\d+(?:\.\d+)?)亿(\d+(?:\.\d+)?)万/g, (_, hundredMillions: string, tenThousands: string) =>
    String(Number(hundredMillions) * 100_000_000 + Number(tenThousands) * 10_000),
  );

/**
 * Numbers of a text from which dates were taken out: figures with what multiplies them and with per cent. Numbers in words are
 * `possible` only, and figures within names (CO2, G20) are none.
 *
 * @param given in normalisation form KC, so that wide figures and blanks that do not break are plain ones
 */
export const numbersOf = (given: string, language: Language): Said => {
  const text = language === 'zh' ? joined(given) : given;
  const plain = new Map<string, string>();
  for (const match of text.matchAll(figures[language])) {
    const written = match[0];
    const rest = text.slice(match.index + written.length);
    const digits = digitsOf(written, language);
    // Numbers of paragraphs like 1.2.3 are no decimals.
    const isLabel = digits.split('.').length > 2;
    const exponent = isLabel ? 0 : exponentAfter(rest, language);
    const isPercent =
      percents[language].test(rest) || (language === 'zh' && text.slice(0, match.index).endsWith('百分之'));
    plain.set(
      (isLabel ? digits : decimal(digits, exponent)) + (isPercent ? '%' : ''),
      isPercent && !rest.startsWith('个') ? `${written}%` : written,
    );
  }
  // A single one is often left unsaid: 1 кВт·ч is 千瓦时.
  plain.delete('1');
  return { plain, possible: new Set([...numbersInWords(text, language), '1']) };
};
