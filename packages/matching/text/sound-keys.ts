import { transliterate } from 'transliteration';
import { comparedText } from './tokens.ts';

const han = /^\p{Script=Han}+$/u;
const piece = /\p{Script=Han}+|[\p{L}\p{M}'’]+/gu;
/** Shortest key that says anything, and the longest run of Han characters that is taken for one name. */
const leastConsonants = 3;
const mostCharacters = 5;

/**
 * What a name sounds like, whatever script it is written in: transliterated, vowels and `h` between sounds left out, consonants
 * that writing systems do not keep apart united (Chinese has no b/p, d/t, g/k, l/r as Russian has). A key of
 * five or more also stands without its last consonant, which Chinese often drops. Han runs are read at every place,
 * two to five characters, for names stand in them without spaces. Keys of fewer than three consonants are left out.
 *
 * @example soundKeys('Ташкент') // ['tsknt', 'tskn']
 * @example soundKeys('塔什干') // ['tskn', …]
 */
export const soundKeys = (text: string): readonly string[] => {
  const keys = new Set<string>();
  const add = (key: string): void => {
    if (key.length < leastConsonants) return;
    keys.add(key);
    if (key.length > 4) keys.add(key.slice(0, -1));
  };
  for (const [written] of comparedText(text).matchAll(piece))
    if (han.test(written)) {
      const sounds = Array.from(written, characterSound);
      for (let from = 0; from < sounds.length; from += 1) {
        let key = sounds[from]!;
        const end = Math.min(from + mostCharacters, sounds.length);
        for (let to = from + 1; to < end; to += 1) {
          key = joined(key, sounds[to]!.replace(/^h/, ''));
          add(key);
        }
      }
    } else if (written.length >= 4) add(soundOf(transliterate(written)));
  return [...keys];
};

/** Two keys after each other; a sound that ends one and begins the other is one sound. */
const joined = (one: string, other: string): string =>
  one !== '' && one.at(-1) === other[0] ? one + other.slice(1) : one + other;

/** What a Han character sounds like in names: its reading, a final `n` kept. */
const characterSound = (character: string): string => {
  let sound = characterSounds.get(character);
  if (sound === undefined) {
    const reading = readInNames.get(character) ?? transliterate(character);
    sound = soundOf(reading.toLowerCase().replaceAll('q', 's'));
    characterSounds.set(character, sound);
  }
  return sound;
};
/** Filled as characters are met; there are no more than some thousands. */
const characterSounds = new Map<string, string>();

/** Characters that foreign names use for another of their readings than the usual one. */
const readInNames: ReadonlyMap<string, string> = new Map([
  ['卡', 'ka'],
  ['叶', 'ye'],
]);

/** Sounds in the order in which they are united: pairs of letters before single ones. */
const united: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tsh|tch|sh|zh|ch|ts|dz|dj|[cjz]/g, 's'],
  [/^(?:kh|x)/g, 'h'],
  [/w(?![aeiouy])/g, ''],
  [/ph|[vwf]/g, 'f'],
  [/ng/g, 'n'],
  [/ck|qu|[gqk]/g, 'k'],
  [/x/g, 'ks'],
  [/[dt]/g, 't'],
  [/[bp]/g, 'p'],
  [/[rl]/g, 'l'],
];

const soundOf = (name: string): string => {
  let sounds = name.toLowerCase().replaceAll(/[^a-z]/g, '');
  sounds = sounds.replaceAll(/c(?=[aoulr]|k?$)/g, 'k');
  for (const [written, sound] of united) sounds = sounds.replaceAll(written, sound);
  const first = sounds.slice(0, 1);
  const rest = sounds.slice(1).replaceAll(/[aeiouyh]/g, '');
  return (/[aeiouy]/.test(first) ? '' : first) + rest.replaceAll(/(.)\1+/g, '$1');
};
