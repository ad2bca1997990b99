const digits = '〇一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const digitOf = (character: string): number => {
  if (character === '零') return 0;
  if (character === '两') return 2;
  return digits.indexOf(character);
};

/** Characters that numbers are written with. */
export const numeralCharacters = '〇零一二两三四五六七八九十百千万亿';

/**
 * The value of a number in Chinese characters, or of digits in a row as in years.
 *
 * @example chineseNumeral('三百二十') // 320
 * @example chineseNumeral('二〇二一') // 2021
 */
export const chineseNumeral = (text: string): number => {
  if (text.length > 1 && Array.from(text).every((character) => digitOf(character) >= 0))
    return Number(Array.from(text, digitOf).join(''));
  let hundredMillions = 0;
  let tenThousands = 0;
  let group = 0;
  let digit: number | null = null;
  for (const character of text) {
    const unit = units[character];
    if (unit !== undefined) {
      group += (digit ?? 1) * unit;
      digit = null;
      continue;
    }
    if (character !== '万' && character !== '亿') {
      digit = digitOf(character);
      continue;
    }
    const ones = group + (digit ?? 0);
    group = 0;
    digit = null;
    if (character === '万') tenThousands = ones * 10_000;
    else {
      hundredMillions = (tenThousands + ones) * 100_000_000;
      tenThousands = 0;
    }
  }
  return hundredMillions + tenThousands + group + (digit ?? 0);
};
