/** Pairs by place: `partnerOf[i]` is the second side's number for the first side's i, null without one. */
export type Pairing = readonly (number | null)[];

/**
 * Stable pairs for an event of one-to-one meetings: nobody would rather meet somebody who would rather meet them, too (Gale and Shapley,
 * American Mathematical Monthly 69, 1962). Lists hold the numbers of acceptable others, best first, and may be
 * incomplete; the first side gets the best it can have in any stable pairing.
 */
export const stablePairs = (
  first: readonly (readonly number[])[],
  second: readonly (readonly number[])[],
): Pairing => {
  const ranks = second.map((list) => new Map(list.map((number, rank) => [number, rank])));
  const partnerOfSecond: (number | null)[] = second.map(() => null);
  const partnerOfFirst: (number | null)[] = first.map(() => null);
  const asked = first.map(() => 0);
  const free = [...first.keys()].reverse();
  for (let proposer = free.pop(); proposer !== undefined; proposer = free.pop()) {
    const other = first[proposer]![asked[proposer]!];
    if (other === undefined) continue;
    asked[proposer]! += 1;
    const rank = ranks[other]!.get(proposer);
    const held = partnerOfSecond[other]!;
    const isTaken = rank !== undefined && (held === null || rank < ranks[other]!.get(held)!);
    if (!isTaken) {
      free.push(proposer);
      continue;
    }
    if (held !== null) {
      partnerOfFirst[held] = null;
      free.push(held);
    }
    partnerOfSecond[other] = proposer;
    partnerOfFirst[proposer] = other;
  }
  return partnerOfFirst;
};

/** Pairs who would both rather have each other than what they got: none in a stable pairing. */
export const blockingPairs = (
  pairing: Pairing,
  first: readonly (readonly number[])[],
  second: readonly (readonly number[])[],
): readonly (readonly [number, number])[] => {
  const partnerOfSecond = second.map((_, number) => pairing.indexOf(number));
  return first.flatMap((list, one) => {
    const own = pairing[one] ?? null;
    const better = own === null ? list : list.slice(0, list.indexOf(own));
    return better
      .filter((other) => {
        const theirs = second[other]!;
        const rank = theirs.indexOf(one);
        if (rank === -1) return false;
        const held = partnerOfSecond[other]!;
        return held === -1 || rank < theirs.indexOf(held);
      })
      .map((other) => [one, other] as const);
  });
};
