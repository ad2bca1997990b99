/**
 * The first `count` of many documents by score, best first, without sorting all of them. Equal scores come in the order
 * of `isBefore`, so that the answer does not depend on the order in which documents came.
 */
export const best = (
  documents: Iterable<number>,
  scoreOf: (document: number) => number,
  count: number,
  isBefore: (one: number, other: number) => boolean,
): readonly number[] => {
  /** A heap with the worst of the kept on top. */
  const kept: number[] = [];
  const isWorse = (one: number, other: number): boolean => {
    const difference = scoreOf(one) - scoreOf(other);
    return difference < 0 || (difference === 0 && isBefore(other, one));
  };
  const sink = (from: number): void => {
    let at = from;
    for (;;) {
      const left = at * 2 + 1;
      if (left >= kept.length) return;
      const right = left + 1;
      const worse = right < kept.length && isWorse(kept[right]!, kept[left]!) ? right : left;
      if (!isWorse(kept[worse]!, kept[at]!)) return;
      [kept[worse], kept[at]] = [kept[at]!, kept[worse]!];
      at = worse;
    }
  };
  const rise = (from: number): void => {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isWorse(kept[at]!, kept[above]!)) return;
      [kept[above], kept[at]] = [kept[at]!, kept[above]!];
      at = above;
    }
  };
  if (count <= 0) return [];
  for (const document of documents) {
    if (kept.length < count) {
      kept.push(document);
      rise(kept.length - 1);
    } else if (isWorse(kept[0]!, document)) {
      kept[0] = document;
      sink(0);
    }
  }
  return kept.sort((one, other) => (isWorse(one, other) ? 1 : -1));
};
