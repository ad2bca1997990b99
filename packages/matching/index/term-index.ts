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
  /** Field-weighted frequency of a term in a document, 0 where it does not stand. */
  readonly weightIn: (document: number, term: string) => number;
  /** Terms of a document with their weights. */
  readonly termsOf: (document: number) => readonly (readonly [string, number])[];
  /** Sum of the field-weighted frequencies of a document. */
  readonly lengthOf: (document: number) => number;
  /** What one query term adds to the score of a document. */
  readonly contribution: (document: number, term: string, weight: number) => number;
  /** Scores of a weighted query; the table is valid until the next call, `touched` are the documents above 0. */
  readonly score: (query: TermWeights) => {
    readonly scores: Float64Array;
    readonly touched: readonly number[];
  };
  /** Every term seen so far. */
  readonly vocabulary: () => IterableIterator<string>;
  readonly bytes: () => number;
}

/** A posting holds the document above and the frequency in eighths below: 4,194,303 documents, frequencies to 127.8. */
const frequencyBits = 10;
const steps = 8;
const mostFrequency = (1 << frequencyBits) - 1;
const packed = (number: number, weight: number): number =>
  ((number << frequencyBits) | Math.min(Math.max(Math.round(weight * steps), 1), mostFrequency)) >>> 0;

/** Usual constants of BM25 (Robertson and Zaragoza 2009, section 3.5 give 1.2 to 2 and 0.5 to 0.8). */
const saturation = 1.2;
const lengthShare = 0.5;

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
  const saturated = (document: number, eighths: number): number => {
    const frequency = eighths / steps;
    const longness = 1 - lengthShare + (lengthShare * lengths[document]! * alive) / total;
    return (frequency * (saturation + 1)) / (frequency + saturation * longness);
  };
  const eighthsIn = (document: number, term: string): number => {
    const number = numbers.get(term);
    if (number === undefined) return 0;
    const held = documents[document]?.find((posting) => posting >>> frequencyBits === number);
    return (held ?? 0) & mostFrequency;
  };
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
      livePostings -= held.length;
      deadPostings += held.length;
      if (deadPostings > livePostings) compact();
    },
    size: () => alive,
    span: () => documents.length,
    frequency: (term) => frequencies[numbers.get(term) ?? -1] ?? 0,
    rarity: (term) => rarityOf(frequencies[numbers.get(term) ?? -1] ?? 0),
    weightIn: (document, term) => eighthsIn(document, term) / steps,
    termsOf: (document) =>
      [...(documents[document] ?? [])].map(
        (posting) => [terms[posting >>> frequencyBits]!, (posting & mostFrequency) / steps] as const,
      ),
    lengthOf: (document) => lengths[document]!,
    contribution: (document, term, weight) => {
      const eighths = eighthsIn(document, term);
      return eighths === 0
        ? 0
        : weight * rarityOf(frequencies[numbers.get(term)!]!) * saturated(document, eighths);
    },
    score: (query) => {
      for (const document of touched) scores[document] = 0;
      touched = [];
      for (const [term, weight] of query) {
        const number = numbers.get(term);
        if (number === undefined || frequencies[number] === 0) continue;
        const share = weight * rarityOf(frequencies[number]!);
        lists.each(number, (posting) => {
          const document = posting >>> frequencyBits;
          if (documents[document] === null) return;
          if (scores[document] === 0) touched.push(document);
          scores[document]! += share * saturated(document, posting & mostFrequency);
        });
      }
      return { scores, touched };
    },
    vocabulary: () => numbers.keys(),
    bytes: () =>
      lists.bytes() +
      lengths.byteLength +
      scores.byteLength +
      documents.reduce((sum, held) => sum + (held?.byteLength ?? 0), 0),
  };
};
