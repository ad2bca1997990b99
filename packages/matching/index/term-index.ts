import { postingLists } from './posting-lists.ts';

/** How often a term stands in a document, each place weighed by its field: a name counts more than a note. */
export type TermWeights = ReadonlyMap<string, number>;

/**
 * A full-text index in memory: BM25 over field-weighted term frequencies ("simple BM25F": Robertson, Zaragoza, Taylor,
 * CIKM 2004: the fields are added up by weight before saturation). Documents come and go one by one; the statistics are
 * exact after every step. Not for two readers at once within one call: `score` fills one shared table.
 */
export interface TermIndex {
  /** Adds a document and tells its number; the number of a removed document may come again. */
  readonly add: (terms: TermWeights) => number;
  readonly remove: (document: number) => void;
  readonly size: () => number;
  /** Numbers given out so far: scores have this many places. */
  readonly span: () => number;
  /** Number of documents a term stands in. */
  readonly frequency: (term: string) => number;
  /** Robertson-Spärck Jones weight of a term, never negative. */
  readonly rarity: (term: string) => number;
  /** Terms of a document with their weights. */
  readonly termsOf: (document: number) => readonly (readonly [string, number])[];
  /** Sum of the field-weighted frequencies of a document. */
  readonly lengthOf: (document: number) => number;
  /** What a query term of a weight adds to the score of one document; made for asking about many terms. */
  readonly contributionsTo: (document: number) => (term: string, weight: number) => number;
  /** Scores of a weighted query; the table is valid until the next call, `touched` are the documents above 0. */
  readonly score: (query: TermWeights) => {
    readonly scores: Float64Array;
    readonly touched: readonly number[];
  };
  readonly bytes: () => number;
}

/** A posting holds the document above and the frequency in eighths below: 4,194,303 documents, frequencies to 127.8. */
const frequencyBits = 10;
const steps = 8;
const mostFrequency = (1 << frequencyBits) - 1;
const packed = (number: number, weight: number): number =>
  ((number << frequencyBits) | Math.min(Math.max(Math.round(weight * steps), 1), mostFrequency)) >>> 0;

/** Stands for the length of a removed document whose postings are still in the lists. */
const isGone = -1;

/** Usual constants of BM25 (Robertson and Zaragoza 2009, section 3.5 give 1.2 to 2 and 0.5 to 0.8). */
const saturation = 1.2;
const lengthShare = 0.5;

/** Saturated frequency in a document of a length; `averaged` is the share of length ÷ mean length. */
const saturated = (eighths: number, length: number, averaged: number): number => {
  const frequency = eighths / steps;
  const longness = 1 - lengthShare + averaged * length;
  return (frequency * (saturation + 1)) / (frequency + saturation * longness);
};

export const termIndex = (): TermIndex => {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  const frequencies: number[] = [];
  let lists = postingLists();
  /** By document: its terms as postings the other way round; null once removed. */
  const documents: (Uint32Array | null)[] = [];
  let lengths = new Float32Array(1 << 10);
  let scores = new Float64Array(1 << 10);
  let touched: number[] = [];
  /** Numbers of removed documents: those whose postings still stand in the lists, and those free again. */
  let gone: number[] = [];
  let free: number[] = [];
  let alive = 0;
  let total = 0;
  let livePostings = 0;
  let deadPostings = 0;

  const numberOf = (term: string): number => {
    let number = numbers.get(term);
    if (number === undefined) {
      number = terms.length;
      numbers.set(term, number);
      terms.push(term);
      frequencies.push(0);
    }
    return number;
  };
  const rarityOf = (frequency: number): number => Math.log(1 + (alive - frequency + 0.5) / (frequency + 0.5));
  const averaging = (): number => (lengthShare * alive) / total;
  /** Lists without the postings of removed documents, whose numbers become free. */
  const compact = (): void => {
    lists = postingLists();
    for (const [document, held] of documents.entries())
      for (const posting of held ?? [])
        lists.append(
          posting >>> frequencyBits,
          ((document << frequencyBits) | (posting & mostFrequency)) >>> 0,
        );
    free = [...free, ...gone];
    gone = [];
    deadPostings = 0;
  };
  const enlarge = (): void => {
    const longer = new Float32Array(lengths.length * 2);
    longer.set(lengths);
    lengths = longer;
    scores = new Float64Array(scores.length * 2);
    touched = [];
  };

  return {
    add: (weights) => {
      const document = free.pop() ?? documents.length;
      if (document >= lengths.length) enlarge();
      const held = new Uint32Array(weights.size);
      let at = 0;
      let length = 0;
      for (const [term, weight] of weights) {
        const number = numberOf(term);
        const posting = packed(document, weight);
        lists.append(number, posting);
        frequencies[number]! += 1;
        held[at] = packed(number, weight);
        at += 1;
        length += (posting & mostFrequency) / steps;
      }
      documents[document] = held;
      lengths[document] = length;
      alive += 1;
      total += length;
      livePostings += held.length;
      return document;
    },
    remove: (document) => {
      const held = documents[document];
      if (held === null || held === undefined) return;
      for (const posting of held) frequencies[posting >>> frequencyBits]! -= 1;
      documents[document] = null;
      gone.push(document);
      alive -= 1;
      total -= lengths[document]!;
      lengths[document] = isGone;
      livePostings -= held.length;
      deadPostings += held.length;
      if (deadPostings > livePostings) compact();
    },
    size: () => alive,
    span: () => documents.length,
    frequency: (term) => frequencies[numbers.get(term) ?? -1] ?? 0,
    rarity: (term) => rarityOf(frequencies[numbers.get(term) ?? -1] ?? 0),
    termsOf: (document) =>
      [...(documents[document] ?? [])].map(
        (posting) => [terms[posting >>> frequencyBits]!, (posting & mostFrequency) / steps] as const,
      ),
    lengthOf: (document) => lengths[document]!,
    contributionsTo: (document) => {
      const held = new Map<number, number>();
      for (const posting of documents[document] ?? [])
        held.set(posting >>> frequencyBits, posting & mostFrequency);
      const averaged = averaging();
      return (term, weight) => {
        const number = numbers.get(term) ?? -1;
        const eighths = held.get(number);
        return eighths === undefined
          ? 0
          : weight * rarityOf(frequencies[number]!) * saturated(eighths, lengths[document]!, averaged);
      };
    },
    score: (query) => {
      for (const document of touched) scores[document] = 0;
      touched = [];
      const averaged = averaging();
      for (const [term, weight] of query) {
        const number = numbers.get(term);
        if (number === undefined || frequencies[number] === 0) continue;
        const share = weight * rarityOf(frequencies[number]!);
        lists.each(number, (posting) => {
          const document = posting >>> frequencyBits;
          const length = lengths[document]!;
          if (length === isGone) return;
          if (scores[document] === 0) touched.push(document);
          scores[document]! += share * saturated(posting & mostFrequency, length, averaged);
        });
      }
      return { scores, touched };
    },
    bytes: () =>
      lists.bytes() +
      lengths.byteLength +
      scores.byteLength +
      documents.reduce((sum, held) => sum + (held?.byteLength ?? 0), 0),
  };
};
