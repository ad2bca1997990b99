import { jaroWinkler } from './jaro-winkler.ts';
import type { NameParts, Term } from './name-parts.ts';
import { nameVariants } from './name-parts.ts';
import { consonants, soundLikeness } from './phonetic.ts';

/** How two names are alike, 0 to 1, and whether they were compared by letters or across scripts. */
export interface NameLikeness {
  readonly likeness: number;
  readonly by: 'letters' | 'sound-and-meaning';
}

/** Below it two words are two words. */
const leastByLetters = 0.88;
const leastBySound = 0.68;

const sharesMeaning = (one: Term, other: Term): boolean =>
  one.meanings.some((meaning) => other.meanings.includes(meaning));

const byLetters = (one: Term, other: Term): number => {
  if (one.word === other.word) return 1;
  const likeness = jaroWinkler(one.word, other.word);
  return likeness >= leastByLetters ? likeness : 0;
};

/** More consonants than a name has that Chinese writes as one word. */
const longestName = 16;

/** Likeness of two sounding names where it is enough to take them for one, else 0. */
const heardAlike = (one: string, other: string, isChinese: boolean): number => {
  const lengths = [consonants(one), consonants(other)].toSorted((a, b) => a - b);
  const [shorter = 0, longer = 0] = lengths;
  // What is twice as long, or longer than any name, cannot be alike enough: it need not be looked at letter by letter.
  if (shorter < 2 || longer > longestName || shorter * 2 < longer) return 0;
  const likeness = soundLikeness(one, other, isChinese);
  return likeness >= leastBySound ? likeness : 0;
};

const bySound = (one: Term, other: Term): number => {
  if (sharesMeaning(one, other)) return 1;
  if (one.script === other.script && one.word === other.word) return 1;
  // Words that mean something are known by it; only names of their own are listened to.
  if (one.meanings.length > 0 && other.meanings.length > 0) return 0;
  const isChinese = one.script === 'han' || other.script === 'han';
  return Math.max(
    heardAlike(one.sound, other.sound, isChinese),
    one.otherSound === null ? 0 : heardAlike(one.otherSound, other.sound, isChinese),
    other.otherSound === null ? 0 : heardAlike(one.sound, other.otherSound, isChinese),
  );
};

const weightOf = (terms: readonly Term[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);

interface Pairing {
  /** Weight on both sides that found a counterpart, by how alike the words are. */
  readonly matched: number;
  readonly leftOne: readonly Term[];
  readonly leftOther: readonly Term[];
}

/** Pairs the words of two names, the most alike first. */
const paired = (
  one: readonly Term[],
  other: readonly Term[],
  likeness: (one: Term, other: Term) => number,
): Pairing => {
  const pairs = one
    .flatMap((term, at) =>
      other.map((counterpart, near) => ({ at, near, likeness: likeness(term, counterpart) })),
    )
    .filter((pair) => pair.likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness);
  const takenOne = new Set<number>();
  const takenOther = new Set<number>();
  let matched = 0;
  for (const pair of pairs) {
    if (takenOne.has(pair.at) || takenOther.has(pair.near)) continue;
    takenOne.add(pair.at);
    takenOther.add(pair.near);
    matched += pair.likeness * (one[pair.at]!.weight + other[pair.near]!.weight);
  }
  return {
    matched,
    leftOne: one.filter((_, at) => !takenOne.has(at)),
    leftOther: other.filter((_, at) => !takenOther.has(at)),
  };
};

const own = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ meanings }) => meanings.length === 0);
const soundOf = (terms: readonly Term[]): string => terms.map(({ sound }) => sound).join('');

/** Pairs of signs in a row, by which Chinese is compared: it has no spaces. */
const bigrams = (text: string): ReadonlySet<string> => {
  const signs = Array.from(text);
  return new Set(signs.length === 1 ? signs : signs.slice(1).map((sign, at) => signs[at]! + sign));
};

const hanLikeness = (one: NameParts, other: NameParts): number => {
  const [a, b] = [one, other].map(({ terms }) => bigrams(terms.map(({ word }) => word).join('')));
  return (2 * [...a!].filter((pair) => b!.has(pair)).length) / (a!.size + b!.size);
};

/** Whether one name is the initials of the other: `FICCI`. */
const isInitials = ({ terms: [first, ...more] }: NameParts, { terms }: NameParts): boolean =>
  more.length === 0 &&
  first !== undefined &&
  terms.length >= 3 &&
  first.word === terms.map(({ word }) => word[0]).join('');

const hasOwn = (terms: readonly Term[]): boolean => own(terms).some(({ sound }) => consonants(sound) >= 2);

/**
 * What is left of a likeness where names of their own were not recognised: `Angren Free Zone` and `Naryn Free Zone`
 * share all words but what they are called. Where only one has such a name, the other may have it in translation.
 */
const kept = (one: NameParts, other: NameParts, unrecognised: number): number => {
  const [ones, others] = [hasOwn(one.terms), hasOwn(other.terms)];
  if (!ones && !others) return 1;
  const share = 1 - unrecognised / (weightOf(own(one.terms)) + weightOf(own(other.terms)));
  const least = ones && others ? 0.4 : 0.7;
  return least + (1 - least) * share;
};

const inOneScript = (one: NameParts, other: NameParts): number => {
  if (isInitials(one, other) || isInitials(other, one)) return 0.85;
  const { matched, leftOne, leftOther } = paired(one.terms, other.terms, byLetters);
  const unrecognised = weightOf(own(leftOne)) + weightOf(own(leftOther));
  return (matched / (weightOf(one.terms) + weightOf(other.terms))) * kept(one, other, unrecognised);
};

const acrossScripts = (one: NameParts, other: NameParts): number => {
  const total = weightOf(one.terms) + weightOf(other.terms);
  const { matched, leftOne, leftOther } = paired(one.terms, other.terms, bySound);
  // Chinese writes a name of several words as one: what is left is listened to as a whole.
  const [restOne, restOther] = [own(leftOne), own(leftOther)];
  const rest = weightOf(restOne) + weightOf(restOther);
  const isChinese = one.script === 'han' || other.script === 'han';
  const heard = heardAlike(soundOf(restOne), soundOf(restOther), isChinese) * rest;
  return ((matched + heard) / total) * kept(one, other, rest - heard);
};

const isWithin = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  [...one].every((state) => other.has(state));

/** Two bodies of two states are two, however alike their names are otherwise; a name may leave its state out. */
const ofOtherStates = ({ states: one }: NameParts, { states: other }: NameParts): boolean =>
  !isWithin(one, other) && !isWithin(other, one);

const compared = (one: NameParts, other: NameParts): NameLikeness => {
  const isOneScript = one.script === other.script;
  const likeness = !isOneScript
    ? acrossScripts(one, other)
    : one.script === 'han'
      ? hanLikeness(one, other)
      : inOneScript(one, other);
  return {
    likeness: ofOtherStates(one, other) ? likeness * 0.4 : likeness,
    by: isOneScript ? 'letters' : 'sound-and-meaning',
  };
};

/** The likeness of two names that were taken apart before; the most alike of their variants. */
export const partsLikeness = (one: readonly NameParts[], other: readonly NameParts[]): NameLikeness => {
  let best: NameLikeness = { likeness: 0, by: 'letters' };
  for (const a of one)
    for (const b of other) {
      const likeness = compared(a, b);
      if (likeness.likeness > best.likeness) best = likeness;
    }
  return best;
};

/**
 * How alike two names are, in whatever scripts: letters within one script; across scripts what the words mean
 * where that is known (`банк`, `银行`), and what they sound like where they are names (`КАМАЗ`, `卡玛斯`).
 *
 * @example nameLikeness('ООО «Пример»', 'Primer LLC').likeness // 1
 */
export const nameLikeness = (one: string, other: string): NameLikeness =>
  partsLikeness(nameVariants(one), nameVariants(other));
