import type { Pairing } from './stable-pairs.ts';

/**
 * Pairs with the largest sum of scores, each side at most once: where an organiser wants most good meetings rather than stable
 * ones (Hungarian method with potentials: Kuhn 1955, Munkres 1957; n²m steps). `scores[i][j]` is at least 0; pairs of
 * score 0 are not made.
 */
export const largestSum = (scores: readonly (readonly number[])[]): Pairing => {
  const rows = scores.length;
  const columns = Math.max(rows, scores[0]?.length ?? 0);
  const cost = (row: number, column: number): number => -(scores[row]?.[column] ?? 0);
  const rowPotential = Array.from({ length: rows + 1 }, () => 0);
  const columnPotential = Array.from({ length: columns + 1 }, () => 0);
  /** Row that holds each column, both from 1; 0 for none. */
  const holder = Array.from({ length: columns + 1 }, () => 0);
  for (let row = 1; row <= rows; row += 1) {
    const way = Array.from({ length: columns + 1 }, () => 0);
    const slack = Array.from({ length: columns + 1 }, () => Infinity);
    const isDone = Array.from({ length: columns + 1 }, () => false);
    holder[0] = row;
    let column = 0;
    while (holder[column] !== 0) {
      isDone[column] = true;
      const from = holder[column]!;
      let step = Infinity;
      let next = 0;
      for (let at = 1; at <= columns; at += 1) {
        if (isDone[at]!) continue;
        const reduced = cost(from - 1, at - 1) - rowPotential[from]! - columnPotential[at]!;
        if (reduced < slack[at]!) {
          slack[at] = reduced;
          way[at] = column;
        }
        if (slack[at]! < step) {
          step = slack[at]!;
          next = at;
        }
      }
      for (let at = 0; at <= columns; at += 1)
        if (isDone[at]!) {
          rowPotential[holder[at]!]! += step;
          columnPotential[at]! -= step;
        } else slack[at]! -= step;
      column = next;
    }
    while (column !== 0) {
      const before = way[column]!;
      holder[column] = holder[before]!;
      column = before;
    }
  }
  const pairing: (number | null)[] = scores.map(() => null);
  for (let column = 1; column <= columns; column += 1) {
    const row = holder[column]! - 1;
    if (row >= 0 && (scores[row]?.[column - 1] ?? 0) > 0) pairing[row] = column - 1;
  }
  return pairing;
};
