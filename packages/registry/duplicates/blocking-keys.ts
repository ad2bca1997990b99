import type { NameParts } from '../names/name-parts.ts';
import { consonants } from '../names/phonetic.ts';
import type { Comparable } from './comparable.ts';

/** Classes of consonants that are confused between scripts. */
const classes: Readonly<Record<string, string>> = {
  B: 'P',
  D: 'T',
  G: 'K',
  Z: 'S',
  C: 'S',
  J: 'S',
  V: 'F',
  R: 'L',
  N: 'M',
};

/** Sounds that are not always heard. */
const dropped = /[aHW]/gu;

const skeleton = (sound: string): string =>
  Array.from(sound.replaceAll(dropped, ''), (letter) => classes[letter] ?? letter)
    .join('')
    .replaceAll(/(.)\1+/gu, '$1');

/** Keys by the names of their own that a name holds: each word, and all in a row as Chinese writes them. */
const soundKeys = ({ terms }: NameParts): readonly string[] => {
  const own = terms.filter(({ meanings, sound }) => meanings.length === 0 && consonants(sound) >= 2);
  const sounds = [...own.map(({ sound }) => sound), own.map(({ sound }) => sound).join('')];
  return sounds
    .map(skeleton)
    .filter((bones) => bones.length >= 2)
    .map((bones) => `sound ${bones.slice(0, 3)}`);
};

/** Keys by what two words of a name mean, for names that are translated. */
const meaningKeys = ({ terms, states }: NameParts): readonly string[] => {
  const meanings = [
    ...new Set(terms.flatMap((term) => term.meanings.filter((meaning) => !states.has(meaning)))),
  ].toSorted((one, other) => one - other);
  const pairs = meanings.flatMap((one, at) =>
    meanings.slice(at + 1).map((other) => `meaning ${one}-${other}`),
  );
  return pairs.length > 0 ? pairs : meanings.map((meaning) => `meaning ${meaning}`);
};

/**
 * Keys under which a record may meet those that may be the same thing: only records that share one need be
 * compared. All are of its type; those by meaning are also of a state, since such words are in many names.
 */
export const blockingKeys = ({ type, names, identifiers, host, states }: Comparable): readonly string[] => {
  const parts = names.flatMap(({ variants }) => variants);
  const keys = new Set([
    ...[...identifiers].map((identifier) => `number ${identifier}`),
    ...(host === null ? [] : [`host ${host}`]),
    ...parts.flatMap(soundKeys),
    ...parts
      .flatMap(meaningKeys)
      .flatMap((key) => (states.length === 0 ? [key] : states.map((state) => `${key} ${state}`))),
  ]);
  return [...keys].map((key) => `${type} ${key}`);
};
