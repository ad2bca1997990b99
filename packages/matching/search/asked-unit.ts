import type { ConceptIndex, PlacedConcept } from '../concepts/concept-index.ts';
import type { TermIndex, TermWeights } from '../index/term-index.ts';
import { soundKeys } from '../text/sound-keys.ts';
import type { Token } from '../text/tokens.ts';
import { comparedText, tokens } from '../text/tokens.ts';
import { askedCodes, codeTerm } from './code-terms.ts';
import { identifierTerm, soundTerm } from './document-terms.ts';
import type { Spellings } from './spelling.ts';

export type ReasonKind = 'word' | 'spelling' | 'concept' | 'code' | 'name-in-other-script';

/** One way in which a question may be answered: terms that are looked for, and what it would be called as a reason. */
export interface AskedUnit {
  readonly kind: ReasonKind;
  /** What stands in the question. */
  readonly asked: string;
  /** What it was found by. */
  readonly found: string;
  readonly weights: ReadonlyMap<string, number>;
}

/** What each way counts beside a word found as it stands. */
const share = {
  spelling: 0.6,
  beginning: 0.7,
  sound: 0.5,
  conceptCode: 1,
  conceptWord: 1,
} as const;
/** A word found in fewer documents may be a slip of the pen for a commoner one. */
const rareBelow = 2;
const guesses = 5;
/** Longer questions are descriptions, not names: sounds would only add noise. */
const mostWordsOfName = 4;
const placed = 15;
const leastLikelihood = 0.2;
/** Terms in more documents than this tell nothing unless they are asked for as they stand. */
const commonShare = 0.01;
const leastCommon = 200;
const identifierForm = /^[A-Z0-9]{8,25}$/;

/** Everything that a question may mean, and the concepts that were read from it. */
export const askedUnits = (
  question: string,
  index: TermIndex,
  near: Spellings['near'],
  concepts: ConceptIndex | null,
): { readonly units: readonly AskedUnit[]; readonly concepts: readonly PlacedConcept[] } => {
  const asked = tokens(question);
  const found = concepts === null ? [] : concepts.place(question, { limit: placed });
  const isAnswered = isFound(question, asked, index);
  const likely = found.filter(
    ({ likelihood, because }) =>
      likelihood >= leastLikelihood && (!isAnswered || because.some((word) => tells(word, asked))),
  );
  const most = Math.max(leastCommon, commonShare * index.size());
  const isTelling = (term: string): boolean => index.frequency(term) <= most;
  const hasPairs = asked.some(({ term, kind }) => kind === 'pair' && index.frequency(term) > 0);
  return {
    units: [
      ...asked
        .filter(({ term, kind }) => kind !== 'character' || !hasPairs || isTelling(term))
        .flatMap((token) => [word(token)].concat(guessed(token, index, near))),
      ...codes(question),
      ...identifiers(question),
      ...sounds(question, asked).filter(({ weights }) => weights.keys().every(isTelling)),
      ...likely.map((one) => meaning(question, asked, one, concepts!.termsOf(one.concept), isTelling)),
    ],
    concepts: found,
  };
};

/**
 * Whether a question names a code, or everything it says stands in some document: what it means is then not guessed
 * from parts of words, as a concept is that has none of its words. A city is not the goods that sound like it.
 */
const isFound = (question: string, asked: readonly Token[], index: TermIndex): boolean =>
  askedCodes(question).length > 0 ||
  asked
    .filter(({ kind }) => kind === 'word' || kind === 'pair')
    .every(({ term }) => index.frequency(term) > 0);

/** Whether a word of a concept says more than a single character of a longer name does. */
const tells = (word: string, asked: readonly Token[]): boolean =>
  word.length > 1 || !asked.some(({ kind }) => kind === 'pair');

const word = ({ term, written }: Token): AskedUnit => ({
  kind: 'word',
  asked: written,
  found: written,
  weights: new Map([[term, 1]]),
});

const guessed = ({ term, kind, written }: Token, index: TermIndex, near: Spellings['near']): AskedUnit[] =>
  kind !== 'word' || index.frequency(term) >= rareBelow
    ? []
    : near(term, guesses)
        .filter((guess) => index.frequency(guess.term) > 0)
        .map((guess) => ({
          kind: 'spelling',
          asked: written,
          found: guess.term,
          weights: new Map([
            [guess.term, guess.distance === 0 ? share.beginning : share.spelling / guess.distance],
          ]),
        }));

const codes = (question: string): readonly AskedUnit[] =>
  askedCodes(question).map(({ scheme, code, written }) => ({
    kind: 'code',
    asked: written,
    found: scheme === null ? code : `${scheme} ${code}`,
    weights: new Map([[codeTerm(scheme, code), 1]]),
  }));

const identifiers = (question: string): readonly AskedUnit[] =>
  question
    .split(/[\s,;]+/)
    .filter((written) => identifierForm.test(identifierTerm(written).slice(1)) && /\d/.test(written))
    .map((written) => ({
      kind: 'code',
      asked: written,
      found: identifierTerm(written).slice(1),
      weights: new Map([[identifierTerm(written), 1]]),
    }));

const sounds = (question: string, asked: readonly Token[]): readonly AskedUnit[] =>
  asked.filter(({ kind }) => kind === 'word' || kind === 'character').length > mostWordsOfName * 2 ||
  asked.filter(({ kind }) => kind === 'word').length > mostWordsOfName
    ? []
    : comparedText(question)
        .split(/[^\p{L}\p{M}'’]+/u)
        .filter((name) => name !== '')
        .flatMap((name) =>
          soundKeys(name).map((key) => ({
            kind: 'name-in-other-script' as const,
            asked: name,
            found: key,
            weights: new Map([[soundTerm(key), share.sound]]),
          })),
        );

/** A concept asks for its code and for its words in all languages, together as much as its likelihood says. */
const meaning = (
  question: string,
  asked: readonly Token[],
  { concept, likelihood, because }: PlacedConcept,
  words: TermWeights,
  isTelling: (term: string) => boolean,
): AskedUnit => {
  const own = new Set(asked.map(({ term }) => term));
  const length = Math.hypot(...words.values());
  const weights = new Map<string, number>();
  for (const [term, weight] of words)
    if (!own.has(term) && isTelling(term))
      weights.set(term, (share.conceptWord * likelihood * weight) / length);
  weights.set(codeTerm(concept.scheme, concept.code.replaceAll('.', '')), share.conceptCode * likelihood);
  return {
    kind: 'concept',
    asked: because.length > 0 ? because.join(' ') : question,
    found: `${concept.scheme} ${concept.code}`,
    weights,
  };
};
