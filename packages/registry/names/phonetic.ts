import { transliterate } from 'transliteration';
import type { Script } from './fold-name.ts';

/**
 * What a word sounds like, in one alphabet for all scripts: a small letter is a vowel (all vowels are `a`), a capital
 * a consonant. `W` is what may be either.
 */
const sounds: readonly (readonly [string, string])[] = [
  ['shch', 'S'],
  ['tsch', 'C'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['zh', 'J'],
  ['kh', 'H'],
  ['gh', 'G'],
  ['ch', 'C'],
  ['sh', 'S'],
  ['ts', 'C'],
  ['tz', 'C'],
  ['ph', 'F'],
  ['th', 'T'],
  ['ck', 'K'],
  ['dj', 'J'],
  ['qu', 'K'],
  ['x', 'KS'],
  ['ce', 'Sa'],
  ['ci', 'Sa'],
  ['cy', 'Sa'],
];

const single: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('bpdtgksznmlrhfjv', (letter) => [letter, letter.toUpperCase()])),
  ...Object.fromEntries(Array.from('aeiouy', (letter) => [letter, 'a'])),
  c: 'K',
  q: 'K',
  w: 'V',
};

/** Sounds of Latin letters, twice the same once. */
const heard = (latin: string, more: readonly (readonly [string, string])[] = sounds): string => {
  let rest = latin;
  let result = '';
  while (rest !== '') {
    const found = more.find(([letters]) => rest.startsWith(letters));
    result += found?.[1] ?? single[rest[0]!] ?? (/\d/.test(rest[0]!) ? rest[0]! : '');
    rest = rest.slice(found?.[0].length ?? 1);
  }
  return result.replaceAll(/(.)\1+/gu, '$1');
};

/** Syllables of Chinese as they render foreign names: `x` and `q` stand for s and ch, `er` for r. */
const pinyin: readonly (readonly [string, string])[] = [
  ['zh', 'J'],
  ['ch', 'C'],
  ['sh', 'S'],
  ['ng', 'N'],
  ['er', 'aR'],
  ['x', 'S'],
  ['q', 'C'],
  ['c', 'C'],
  ['w', 'W'],
];

/** Persian letters as they sound; the two that are consonant or vowel stay open. */
const persian: Readonly<Record<string, string>> = {
  ا: 'a',
  آ: 'a',
  و: 'W',
  ی: 'a',
  ک: 'K',
  گ: 'G',
  چ: 'C',
  خ: 'H',
  ح: 'H',
  ه: 'H',
  ق: 'K',
  غ: 'G',
  ژ: 'J',
  ج: 'J',
  ث: 'S',
  ص: 'S',
  ذ: 'Z',
  ض: 'Z',
  ظ: 'Z',
  ع: 'a',
};

/** Endings of Russian adjectives; of places in -ск the ск is of the name (`Минский`), of others it is not (`Навоийский`). */
const adjective = /(?<=ск)(?:ий|ая|ое|ого|ой|ую|ом|ие|их)$/u;
const fromPlace = /(?:ий|ой|ый)?ск$/u;

const latinOf = (word: string): string =>
  transliterate(word)
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, '');

const stemOf = (word: string): string => (word.length > 6 ? word.replace(adjective, '') : word);

/** What the place sounds like that an adjective in -ский is of, where the ск is not of its name; null for other words. */
export const placeSound = (word: string, script: Script): string | null => {
  const stem = stemOf(word);
  return script === 'cyrillic' && stem !== word ? phoneticOf(stem.replace(fromPlace, ''), script) : null;
};

/** What a folded word of a script sounds like. */
export const phoneticOf = (word: string, script: Script): string => {
  switch (script) {
    case 'han':
      // The table reads 卡 as in customs; in names it is ka.
      return Array.from(word, (sign) => (sign === '卡' ? 'Ka' : heard(latinOf(sign), pinyin)))
        .join('')
        .replaceAll(/(.)\1+/gu, '$1');
    case 'arabic':
      return Array.from(word, (letter) => persian[letter] ?? heard(latinOf(letter)))
        .join('')
        .replaceAll(/(.)\1+/gu, '$1');
    case 'cyrillic':
      // The table writes ц as c, which would be heard as k.
      return heard(latinOf(stemOf(word).replaceAll('ц', 'тс')));
    case 'latin':
    case 'other':
      return heard(latinOf(word));
  }
};

/** Sounds that are written one for the other, with what that costs; a different consonant costs 1. */
const near: Readonly<Record<string, number>> = {
  BP: 0.25,
  DT: 0.25,
  GK: 0.25,
  SZ: 0.25,
  CJ: 0.3,
  CS: 0.35,
  JZ: 0.3,
  CZ: 0.4,
  JS: 0.45,
  GJ: 0.45,
  CK: 0.5,
  CT: 0.6,
  DJ: 0.6,
  HK: 0.4,
  GH: 0.4,
  HS: 0.5,
  FV: 0.3,
  BV: 0.5,
  LR: 0.8,
  MN: 0.8,
  VW: 0.1,
  FW: 0.4,
  BW: 0.6,
};

const isVowel = (sound: string): boolean => sound === 'a';

/** Length of a sounding word: its consonants. */
export const consonants = (phonetic: string): number => {
  let count = 0;
  for (const sound of phonetic) if (!isVowel(sound)) count += 1;
  return count;
};

/** A vowel more or less is hardly heard, an h or a w is half. */
const alone = (sound: string): number =>
  isVowel(sound) ? 0.12 : sound === 'H' ? 0.4 : sound === 'W' ? 0.25 : sound === 'V' ? 0.7 : 1;

const exchanged = (one: string, other: string, isChinese: boolean): number => {
  if (one === other) return 0;
  if (isVowel(one) || isVowel(other)) return one === 'W' || other === 'W' ? 0.15 : alone(one) + alone(other);
  // Chinese renders r by l.
  if (isChinese && 'LR'.includes(one) && 'LR'.includes(other)) return 0.1;
  return near[one < other ? one + other : other + one] ?? 1.1;
};

/** Costs by the codes of two sounds, with and without Chinese. */
interface Costs {
  readonly exchanged: readonly [Float64Array, Float64Array];
  readonly alone: Float64Array;
}

/** Sounds are letters and digits of ASCII. */
const codes = 128;

const tabulated = (): Costs => {
  const table = (isChinese: boolean): Float64Array =>
    Float64Array.from({ length: codes * codes }, (_, at) =>
      exchanged(String.fromCharCode(Math.floor(at / codes)), String.fromCharCode(at % codes), isChinese),
    );
  return {
    exchanged: [table(false), table(true)],
    alone: Float64Array.from({ length: codes }, (_, code) => alone(String.fromCharCode(code))),
  };
};

/** Made when two names are first listened to: each is compared with thousands. */
let known: Costs | null = null;

/**
 * How alike two words sound, 0 to 1: the cheapest way to turn one into the other (Needleman and Wunsch 1970), by the
 * consonants of the longer.
 *
 * @param isChinese Whether one of them was heard in Chinese.
 */
export const soundLikeness = (one: string, other: string, isChinese = false): number => {
  const length = Math.max(consonants(one), consonants(other));
  if (length === 0) return one === other && one !== '' ? 1 : 0;
  known ??= tabulated();
  const { alone: lone } = known;
  const cost = known.exchanged[isChinese ? 1 : 0];
  let row = new Float64Array(other.length + 1);
  let next = new Float64Array(other.length + 1);
  for (let at = 0; at < other.length; at += 1) row[at + 1] = row[at]! + lone[other.charCodeAt(at)]!;
  for (let step = 0; step < one.length; step += 1) {
    const sound = one.charCodeAt(step);
    next[0] = row[0]! + lone[sound]!;
    for (let at = 0; at < other.length; at += 1) {
      const counterpart = other.charCodeAt(at);
      next[at + 1] = Math.min(
        row[at + 1]! + lone[sound]!,
        next[at]! + lone[counterpart]!,
        row[at]! + cost[sound * codes + counterpart]!,
      );
    }
    [row, next] = [next, row];
  }
  return Math.max(0, 1 - row.at(-1)! / length);
};
