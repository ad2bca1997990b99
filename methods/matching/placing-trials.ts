/**
 * Whether words of one language find their concept when they do not stand in it. Every trial takes words out of the
 * index, asks for them, and puts them back: nothing is asked that is there to be looked up.
 */
import type { Concept, ConceptIndex } from '@hamkor/matching';
import { conceptKey, tokens } from '@hamkor/matching';
import type { Language } from '@hamkor/nomenclature';

/** Cases and how many of them came out among the first ten, and at the first place. */
export interface Hits {
  readonly cases: number;
  readonly firstTen: number;
  readonly first: number;
}

export const rate = ({ cases, firstTen }: Hits): number => firstTen / cases;

/** Whether a case is asked; by a fixed hash, so that each run takes the same. */
export type Sample = (text: string) => boolean;
export const everyCase: Sample = () => true;
/** About one in `count`, chosen by FNV-1a with a final mix. */
export const oneIn =
  (count: number, salt = ''): Sample =>
  (text) =>
    hashOf(salt + text) % count === 0;

export const hashOf = (text: string): number => {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 8;
};

/** What is done with a term that is asked: taken out of its own concept, or out of every concept of the same list. */
export type Removal = 'own' | 'everywhere';

/** A search term finds its own preset, the term itself left out. */
export const leaveOneOut = (
  index: ConceptIndex,
  presets: readonly Concept[],
  language: Language,
  removal: Removal,
  isAsked: Sample = everyCase,
): Hits => {
  const holders = Map.groupBy(
    presets.flatMap((preset) => preset.terms[language].map((term) => ({ preset, word: wordOf(term) }))),
    ({ word }) => word,
  );
  const tally = counter();
  for (const preset of presets)
    for (const term of preset.terms[language]) {
      if (!isAsked(preset.code + term)) continue;
      const word = wordOf(term);
      const losing =
        removal === 'own' ? [preset] : [...new Set(holders.get(word)!.map((holder) => holder.preset))];
      const isLost =
        removal === 'own' ? (one: string) => one === term : (one: string) => wordOf(one) === word;
      for (const one of losing) index.put(without(one, language, isLost));
      tally.count(placeOf(index, term, preset));
      for (const one of losing) index.put(one);
    }
  return tally.hits();
};

/** Half of all terms, in every language, are left out and asked for. */
export const halves = (
  index: ConceptIndex,
  presets: readonly Concept[],
  salt: string,
  isAsked: Sample = everyCase,
): Readonly<Record<Language, Hits>> => {
  const isOut = (preset: Concept, language: Language, term: string): boolean =>
    hashOf(salt + preset.code + language + term) % 2 === 0;
  for (const preset of presets) {
    let half = preset;
    for (const language of ['en', 'ru', 'zh'] as const)
      half = without(half, language, (term) => isOut(preset, language, term));
    index.put(half);
  }
  const ask = (language: Language): Hits => {
    const tally = counter();
    for (const preset of presets)
      for (const term of preset.terms[language])
        if (isOut(preset, language, term) && isAsked(preset.code + term))
          tally.count(placeOf(index, term, preset));
    return tally.hits();
  };
  const hits = { en: ask('en'), ru: ask('ru'), zh: ask('zh') };
  for (const preset of presets) index.put(preset);
  return hits;
};

/** Terms of a language that no preset of that language is left to help with: only other lists know its words. */
export const languageRemoved = (
  index: ConceptIndex,
  presets: readonly Concept[],
  language: Language,
  extent: 'own preset' | 'all presets',
): Hits => {
  const mute = (preset: Concept): Concept => ({
    ...preset,
    name: { ...preset.name, [language]: null },
    terms: { ...preset.terms, [language]: [] },
  });
  const tally = counter();
  if (extent === 'all presets') for (const preset of presets) index.put(mute(preset));
  for (const preset of presets) {
    if (extent === 'own preset') index.put(mute(preset));
    for (const term of preset.terms[language]) tally.count(placeOf(index, term, preset));
    if (extent === 'own preset') index.put(preset);
  }
  for (const preset of presets) index.put(preset);
  return tally.hits();
};

/** The Russian text of a six-digit line finds its heading, the line itself left without it. */
export const lineToHeading = (
  index: ConceptIndex,
  system: readonly Concept[],
  removal: 'line' | 'same words in the heading',
  isAsked: Sample = everyCase,
): Hits => {
  const lines = system.filter(({ code, name }) => code.length === 6 && name.ru !== null);
  const ofHeading = Map.groupBy(lines, ({ broader }) => broader!);
  const tally = counter();
  for (const line of lines) {
    const text = line.name.ru!;
    if (!isAsked(line.code)) continue;
    const losing =
      removal === 'line'
        ? [line]
        : ofHeading.get(line.broader!)!.filter(({ name }) => wordOf(name.ru!) === wordOf(text));
    for (const one of losing) index.put({ ...one, name: { ...one.name, ru: null } });
    const found = index.place(text, { limit: 100, accepts: ({ code }) => code.length >= 4 });
    const headings = [...new Set(found.map(({ concept }) => concept.code.slice(0, 4)))];
    tally.count(headings.indexOf(line.broader!));
    for (const one of losing) index.put(one);
  }
  return tally.hits();
};

const wordOf = (term: string): string =>
  tokens(term)
    .map((token) => token.term)
    .join(' ');

const without = (concept: Concept, language: Language, isLost: (term: string) => boolean): Concept => ({
  ...concept,
  terms: { ...concept.terms, [language]: concept.terms[language].filter((term) => !isLost(term)) },
});

const placeOf = (index: ConceptIndex, text: string, wanted: Concept): number =>
  index
    .place(text, { limit: 10, accepts: ({ scheme }) => scheme === wanted.scheme })
    .findIndex(({ concept }) => conceptKey(concept) === conceptKey(wanted));

/** Counts places; -1 is not found. */
const counter = (): { readonly count: (place: number) => void; readonly hits: () => Hits } => {
  let cases = 0;
  let firstTen = 0;
  let first = 0;
  return {
    count: (place) => {
      cases += 1;
      if (place >= 0 && place < 10) firstTen += 1;
      if (place === 0) first += 1;
    },
    hits: () => ({ cases, firstTen, first }),
  };
};
