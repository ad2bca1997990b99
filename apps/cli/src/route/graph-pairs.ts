/** A search from one node of a graph file to another, as the file numbers them. */
export interface GraphPair {
  readonly source: number;
  readonly target: number;
}

export type GraphPairs =
  | { readonly kind: 'pairs'; readonly pairs: readonly GraphPair[] }
  /** Beginnings and ends cannot be paired: so many of each. */
  | { readonly kind: 'unpaired'; readonly sources: number; readonly targets: number };

/** The end of a pair: its own, or the one that all pairs share. */
const endOf = (ends: readonly number[], place: number): number =>
  ends.length === 1 ? ends[0]! : ends[place]!;

/** Beginnings with ends: each with each in order, or one with all of the others. */
export const pairEnds = (sources: readonly number[], targets: readonly number[]): GraphPairs => {
  const count = Math.max(sources.length, targets.length);
  const fits = (ends: readonly number[]): boolean => ends.length === 1 || ends.length === count;
  if (count === 0 || !fits(sources) || !fits(targets))
    return { kind: 'unpaired', sources: sources.length, targets: targets.length };
  const pairs = Array.from({ length: count }, (_, place) => ({
    source: endOf(sources, place),
    target: endOf(targets, place),
  }));
  return { kind: 'pairs', pairs };
};

export type PairsReading =
  | GraphPairs
  /** A line that marks neither a beginning nor an end. */
  | { readonly kind: 'bad-line'; readonly line: number; readonly found: string };

/** Reads a file of pairs: lines `NODE 1` (beginning) and `NODE -1` (end), or `s NODE` and `t NODE`. */
export const readPairs = (text: string): PairsReading => {
  const sources: number[] = [];
  const targets: number[] = [];
  for (const [place, line] of text.split('\n').entries()) {
    const written = line.trim();
    if (written === '') continue;
    const [, named, node, marked, mark] = /^(?:([st])\s+(\d{1,9})|(\d{1,9})\s+(-?1))$/.exec(written) ?? [];
    if (node === undefined && marked === undefined)
      return { kind: 'bad-line', line: place + 1, found: written.slice(0, 40) };
    (named === 's' || mark === '1' ? sources : targets).push(Number(node ?? marked));
  }
  return pairEnds(sources, targets);
};
