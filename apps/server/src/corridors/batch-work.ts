/** What a batch hands to its threads, and what they hand back. */
import type { Consignment, CorridorFacts, Criterion, Overlay } from '@hamkor/corridors';

/** Everything a thread needs before the first pair. */
export interface BatchQuestion {
  readonly facts: CorridorFacts;
  readonly overlay: Overlay | null;
  readonly consignment: Consignment;
  readonly criteria: readonly Criterion[];
}

/** A pair by its place in the request and the ids of its places. */
export interface BatchPair {
  readonly pair: number;
  readonly from: string;
  readonly to: string;
}

export interface BatchJob extends BatchQuestion {
  readonly pairs: readonly BatchPair[];
}

/** Pairs answered: their lines of the result as JSON, each with its end of line, and how many routes are in them. */
export interface BatchAnswer {
  readonly lines: string;
  readonly pairs: number;
  readonly routes: number;
}

/** Few enough that progress is told often and a thread is never idle for long. */
const pairsAtOnce = 25;

/**
 * Pairs in pieces that a thread answers at once: those with the same destination follow each other, since the search
 * towards it shares its bounds, and nearly always come to the same thread.
 */
export const piecesOf = (pairs: readonly BatchPair[]): readonly (readonly BatchPair[])[] => {
  const byDestination = Map.groupBy(pairs, ({ to }) => to);
  return [...byDestination.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / pairsAtOnce) }, (_, piece) =>
      group.slice(piece * pairsAtOnce, (piece + 1) * pairsAtOnce),
    ),
  );
};
