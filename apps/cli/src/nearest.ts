/** Single-letter changes, insertions and omissions between two texts, case apart (Levenshtein distance). */
export const changes = (one: string, other: string): number => {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
};

/**
 * The one that somebody probably meant: at most a third of the letters differ, and no other is as near.
 * Null when nothing is near enough to be worth a question.
 */
export const nearest = (text: string, candidates: readonly string[]): string | null => {
  const [best, second] = candidates
    .map((candidate) => ({ candidate, distance: changes(text, candidate) }))
    .toSorted((a, b) => a.distance - b.distance);
  if (best === undefined || best.distance === second?.distance) return null;
  return best.distance <= Math.max(1, Math.floor(text.length / 3)) ? best.candidate : null;
};
