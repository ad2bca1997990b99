import type { ConceptIndex, PlacedConcept } from '../concepts/concept-index.ts';
import { best } from '../index/best.ts';
import { termIndex } from '../index/term-index.ts';
import type { AskedUnit, ReasonKind } from './asked-unit.ts';
import { askedUnits } from './asked-unit.ts';
import { documentTerms } from './document-terms.ts';
import type { SearchDocument } from './search-document.ts';
import { spellings } from './spelling.ts';

/** Why a document is among the hits: what was asked, what was found, by which way. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly asked: string;
  readonly found: string;
}

export interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly score: number;
  /** What counted most, first. */
  readonly because: readonly Reason[];
}

export interface Search {
  readonly limit: number;
  /** Hits before the first one told. */
  readonly offset?: number;
  /** What whoever asks may see and wants to see; nothing else is counted or ranked. */
  readonly accepts?: (id: string, kind: string) => boolean;
}

export interface SearchResult {
  /** Hits that score at least a tenth of the best one. */
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly concepts: readonly PlacedConcept[];
}

/**
 * Full-text search over documents in three languages, kept in memory and current: what is put is found by the next
 * question, what is removed is not. Documents come and go by id.
 */
export interface SearchIndex {
  readonly put: (document: SearchDocument) => void;
  readonly remove: (id: string) => void;
  readonly size: () => number;
  readonly search: (question: string, search: Search) => SearchResult;
  /** Size of the typed arrays of the index; dictionaries of words come on top. */
  readonly bytes: () => number;
}

const leastShare = 0.1;
const mostReasons = 6;

/**
 * An empty index. A question finds documents by words as they stand, by likely spellings of words that are rare,
 * by names that sound the same in another script, by codes, and through the concepts it may mean: their codes,
 * and their words in every language.
 */
export const searchIndex = (concepts: ConceptIndex | null): SearchIndex => {
  const index = termIndex();
  const words = spellings();
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  const kinds: string[] = [];

  const remove = (id: string): void => {
    const number = numbers.get(id);
    if (number === undefined) return;
    index.remove(number);
    numbers.delete(id);
  };
  const reasons = (number: number, units: readonly AskedUnit[]): readonly Reason[] => {
    const added = index.contributionsTo(number);
    const counted = new Map<string, { readonly reason: Reason; readonly share: number }>();
    for (const { kind, asked, found, weights } of units) {
      let share = 0;
      for (const [term, weight] of weights) share += added(term, weight);
      const key = `${kind} ${asked}`;
      if (share > (counted.get(key)?.share ?? 0)) counted.set(key, { reason: { kind, asked, found }, share });
    }
    return [...counted.values()]
      .filter(({ reason }) => !isWithin(reason, counted))
      .sort((one, other) => other.share - one.share)
      .slice(0, mostReasons)
      .map(({ reason }) => reason);
  };

  return {
    put: (document) => {
      remove(document.id);
      const number = index.add(documentTerms(document, words.add));
      numbers.set(document.id, number);
      ids[number] = document.id;
      kinds[number] = document.kind;
    },
    remove,
    size: () => index.size(),
    search: (question, { limit, offset = 0, accepts = () => true }) => {
      const asked = askedUnits(question, index, words.near, concepts);
      const query = new Map<string, number>();
      for (const { weights } of asked.units)
        for (const [term, weight] of weights) query.set(term, Math.max(query.get(term) ?? 0, weight));
      const { scores, touched } = index.score(query);
      const accepted = touched.filter((number) => accepts(ids[number]!, kinds[number]!));
      const first = best(
        accepted,
        (number) => scores[number]!,
        offset + limit,
        (one, other) => ids[one]! < ids[other]!,
      );
      const least = leastShare * (scores[first[0] ?? -1] ?? 0);
      return {
        total: accepted.reduce((count, number) => count + (scores[number]! >= least ? 1 : 0), 0),
        hits: first
          .slice(offset)
          .filter((number) => scores[number]! >= least)
          .map((number) => ({
            id: ids[number]!,
            kind: kinds[number]!,
            score: scores[number]!,
            because: reasons(number, asked.units),
          })),
        concepts: asked.concepts,
      };
    },
    bytes: () => index.bytes(),
  };
};

/** A single Han character says nothing beside the pair it stands in. */
const isWithin = (
  { kind, asked }: Reason,
  counted: ReadonlyMap<string, { readonly reason: Reason }>,
): boolean =>
  kind === 'word' &&
  asked.length === 1 &&
  counted
    .values()
    .some(({ reason }) => reason.kind === 'word' && reason.asked !== asked && reason.asked.includes(asked));
