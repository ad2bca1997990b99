/**
 * Letters added, left out, changed or swapped with their neighbour between two words, or null when that is more than
 * `most` (optimal string alignment distance: Damerau 1964; a pair is not edited twice).
 *
 * @example editDistance('насос', 'насосс', 2) // 1
 */
export const editDistance = (one: string, other: string, most: number): number | null => {
  if (Math.abs(one.length - other.length) > most) return null;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      let distance = Math.min(
        above[column - 1]! + (isSame ? 0 : 1),
        above[column]! + 1,
        line[column - 1]! + 1,
      );
      const isSwapped =
        row > 1 &&
        column > 1 &&
        one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
      if (isSwapped) distance = Math.min(distance, before[column - 2]! + 1);
      line.push(distance);
      least = Math.min(least, distance);
    }
    if (least > most) return null;
    before = above;
    above = line;
  }
  const distance = above[other.length]!;
  return distance <= most ? distance : null;
};
