import { languages, mergeTexts } from '@hamkor/drafting';
import type { Language, Texts } from '@hamkor/drafting';

/** One language of a text that two have changed from the same beginning. */
export interface ThreeWay {
  readonly language: Language;
  readonly base: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
  /** Who changed it; `both` where they made different things of it. */
  readonly changedBy: 'nobody' | 'me' | 'them' | 'both';
  /**
   * What follows where nobody need decide: the only change there is, or both together where they touch different words. Null
   * where both changed the same words, or nothing is there.
   */
  readonly settled: string | null;
}

const changedBy = (
  base: string | null,
  mine: string | null,
  theirs: string | null,
): ThreeWay['changedBy'] => {
  if (mine === theirs) return mine === base ? 'nobody' : 'them';
  if (mine === base) return 'them';
  return theirs === base ? 'me' : 'both';
};

/** Both changes together; null where they touch the same words, or one of the three has none. */
const merged = (
  language: Language,
  base: string | null,
  mine: string | null,
  theirs: string | null,
): string | null => {
  if (base === null || mine === null || theirs === null) return null;
  const runs = mergeTexts(base, [mine, theirs], language);
  return runs.some(({ kind }) => kind === 'disputed')
    ? null
    : runs.map((run) => (run.kind === 'agreed' ? run.text : '')).join('');
};

/** What became of each language: by the same hand, by the other, or by both and differently. */
export const threeWay = (base: Texts, mine: Texts, theirs: Texts): readonly ThreeWay[] =>
  languages.map((language) => {
    const [was, own, now] = [base[language], mine[language], theirs[language]];
    const by = changedBy(was, own, now);
    return {
      language,
      base: was,
      mine: own,
      theirs: now,
      changedBy: by,
      settled: by === 'both' ? merged(language, was, own, now) : by === 'me' ? own : now,
    };
  });

/** The texts to go on with: what is settled, and mine where both changed the same words. */
export const carriedOn = (ways: readonly ThreeWay[]): Texts => {
  const texts = Object.fromEntries(
    ways.map(({ language, changedBy: by, mine, settled }) => [
      language,
      by === 'both' ? (settled ?? mine) : settled,
    ]),
  ) as Record<Language, string | null>;
  return texts;
};
