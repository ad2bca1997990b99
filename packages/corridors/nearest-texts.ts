/**
 * Edit distance of two texts, a swap of neighbours counted as one edit (optimal string alignment); more than `most`
 * comes back as `most + 1`.
 */
export const editDistance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      let edits = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] && row > 1 && column > 1) {
        edits = Math.min(edits, (before[column - 2] ?? 0) + 1);
      }
      current.push(edits);
    }
    [before, above] = [above, current];
  }
  return Math.min(above[other.length] ?? 0, most + 1);
};

interface Candidate {
  readonly id: string;
  /** Folded. */
  readonly texts: readonly string[];
}

const none = 100;

/** How far a text is from another: 0 begins with it, 1 has a word that does, 2 holds it, then by edits. */
const distance = (wanted: string, text: string): number => {
  if (text.startsWith(wanted)) return 0;
  if (wanted.length > 1 && text.includes(` ${wanted}`)) return 1;
  if (wanted.length > 1 && text.includes(wanted)) return 2;
  const most = Math.min(3, Math.floor(wanted.length / 3));
  const edits = Math.min(
    editDistance(wanted, text, most),
    // A misspelt beginning of a long name.
    editDistance(wanted, text.slice(0, wanted.length), most),
  );
  return edits > most ? none : 2 + edits;
};

/** Ids of the candidates that may be meant, the likeliest first. */
export const nearestTexts = (
  wanted: string,
  candidates: readonly Candidate[],
  limit: number,
): readonly string[] =>
  candidates
    .map(({ id, texts }) => ({ id, far: Math.min(...texts.map((text) => distance(wanted, text))) }))
    .filter(({ far }) => far < none)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, limit)
    .map(({ id }) => id);
