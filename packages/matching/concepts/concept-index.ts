import { languages } from '@hamkor/nomenclature';
import { best } from '../index/best.ts';
import type { TermWeights } from '../index/term-index.ts';
import { termIndex } from '../index/term-index.ts';
import type { Concept } from './concept.ts';
import { conceptKey } from './concept.ts';
import { grams, isGram } from '../text/grams.ts';
import type { Token } from '../text/tokens.ts';
import { tokens } from '../text/tokens.ts';
import { expansion } from './expansion.ts';
import { kinship } from './kinship.ts';

/** A concept that a text may mean. */
export interface PlacedConcept {
  readonly concept: Concept;
  readonly score: number;
  /** Share of the score of the best one, above 0 to 1. */
  readonly likelihood: number;
  /** Words of the text that stand in it, those that count most first; empty where only its kin led to it. */
  readonly because: readonly string[];
}

export interface Placing {
  readonly limit: number;
  /** Which concepts may come out: `({ scheme }) => scheme === 'HS'`. The others still help as bridges. */
  readonly accepts?: (concept: Concept) => boolean;
}

/**
 * Concepts with their names in all languages, asked with a text in any of them. The concept is the language between
 * languages: a text finds it by words of one language, and with it come its words in the others.
 */
export interface ConceptIndex {
  /** Adds a concept, or puts it in the place of the one with its key. */
  readonly put: (concept: Concept) => void;
  readonly remove: (concept: Pick<Concept, 'scheme' | 'edition' | 'code'>) => void;
  readonly get: (concept: Pick<Concept, 'scheme' | 'edition' | 'code'>) => Concept | null;
  readonly size: () => number;
  /** Terms of a concept in all languages with their weights: stems and Han pairs; characters only where one is a whole name. */
  readonly termsOf: (concept: Pick<Concept, 'scheme' | 'edition' | 'code'>) => TermWeights;
  /** Concepts that a text may mean, the likeliest first. */
  readonly place: (text: string, placing: Placing) => readonly PlacedConcept[];
}

/** A name says more about a concept than one of its other words. */
const nameWeight = 2;
const termWeight = 1;
/** What all runs of four characters of a word count together beside the word itself. */
const gramShare = 0.3;
const character = /^\p{Script=Han}$/u;

/**
 * A concept's score: BM25 of its words and their parts; then the words of the ten best concepts, in all languages, are asked
 * too with less weight (relevance model RM3: Abdul-Jaleel et al., TREC 2004); then each concept gets a share of
 * what the one above it and those beside it score, so that a term heard only of its neighbours leads to it.
 * The constants are as first chosen: twofold changes of any of them move the hit rates of
 * methods/matching/BENCHMARKS.md by less than three points.
 */
export const conceptIndex = (concepts: Iterable<Concept> = []): ConceptIndex => {
  const index = termIndex();
  const kin = kinship();
  const byNumber: (Concept | null)[] = [];
  const numbers = new Map<string, number>();

  const remove: ConceptIndex['remove'] = (concept) => {
    const key = conceptKey(concept);
    const number = numbers.get(key);
    if (number === undefined) return;
    kin.remove(number);
    index.remove(number);
    byNumber[number] = null;
    numbers.delete(key);
  };
  const put = (concept: Concept): void => {
    remove(concept);
    const number = index.add(conceptTerms(concept));
    byNumber[number] = concept;
    numbers.set(conceptKey(concept), number);
    kin.add(
      number,
      conceptKey(concept),
      concept.broader === null ? null : conceptKey({ ...concept, code: concept.broader }),
    );
  };
  for (const concept of concepts) put(concept);

  return {
    put,
    remove,
    get: (concept) => byNumber[numbers.get(conceptKey(concept)) ?? -1] ?? null,
    size: () => index.size(),
    termsOf: (concept) => {
      const number = numbers.get(conceptKey(concept));
      if (number === undefined) return new Map();
      const { name, terms } = byNumber[number]!;
      const whole = new Set([name.zh ?? '', ...terms.zh]);
      return new Map(
        index.termsOf(number).filter(([term]) => !isGram(term) && (!character.test(term) || whole.has(term))),
      );
    },
    place: (text, { limit, accepts = () => true }) => {
      const asked = tokens(text);
      const query = askedTerms(asked);
      const scored = index.score(expansion(index, query));
      const { scores, reached } = kin.spread(scored.scores, scored.touched);
      const found = best(
        reached.filter((number) => byNumber[number] != null && accepts(byNumber[number]!)),
        (number) => scores[number]!,
        limit,
        (one, other) => conceptKey(byNumber[one]!) < conceptKey(byNumber[other]!),
      );
      const most = scores[found[0] ?? -1] ?? 1;
      return found.map((number) => ({
        concept: byNumber[number]!,
        score: scores[number]!,
        likelihood: scores[number]! / most,
        because: reasons(asked, index.contributionsTo(number)),
      }));
    },
  };
};

/** Terms of a concept in all languages, the words of its name and other words weighed. */
const conceptTerms = ({ name, terms }: Concept): Map<string, number> => {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const { term, kind, written } of tokens(text)) {
      weights.set(term, (weights.get(term) ?? 0) + weight);
      if (kind === 'word')
        for (const gram of grams(written)) weights.set(gram, (weights.get(gram) ?? 0) + weight);
    }
  };
  for (const language of languages) {
    const own = name[language];
    if (own !== null) add(own, nameWeight);
    for (const term of terms[language]) add(term, termWeight);
  }
  return weights;
};

const askedTerms = (asked: readonly Token[]): Map<string, number> => {
  const weights = new Map<string, number>();
  for (const { term, kind, written } of asked) {
    weights.set(term, 1);
    if (kind !== 'word') continue;
    const parts = grams(written);
    for (const part of parts) weights.set(part, gramShare / Math.sqrt(parts.length));
  }
  return weights;
};

/** The words asked that stand in a concept, in order of what they add; Han pairs stand for their characters. */
const reasons = (
  asked: readonly Token[],
  added: (term: string, weight: number) => number,
): readonly string[] => {
  const byWord = new Map<string, number>();
  for (const { term, written } of asked) {
    const share = added(term, 1);
    if (share > 0) byWord.set(written, Math.max(byWord.get(written) ?? 0, share));
  }
  return [...byWord]
    .filter(
      ([word]) => word.length > 1 || !byWord.keys().some((other) => other !== word && other.includes(word)),
    )
    .sort(([, one], [, other]) => other - one)
    .map(([word]) => word);
};
