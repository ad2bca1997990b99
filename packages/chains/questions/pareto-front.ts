/** A point of a front by its values in the order of the objectives, each to be minimised. */
export interface Candidate {
  readonly forms: readonly number[];
  readonly isProved: boolean;
}

/** Values closer than this share of their range count as the same: nobody could tell them apart in a chart or a table. */
const sameWithin = 1e-4;

/** Difference between the least and the greatest value of each objective; 1 where there is none. */
export const rangesOf = (rows: readonly (readonly number[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, objective) => {
    const values = rows.map((row) => row[objective]!);
    const range = Math.max(...values) - Math.min(...values);
    return range > 0 ? range : Math.max(1, Math.abs(values[0]!));
  });

/**
 * Points that no other beats: none is at least as good in every objective and better in one. Of points that are the same
 * one stays, a proved one before others. In order of the first objective.
 */
export const nonDominated = <Point extends Candidate>(points: readonly Point[]): readonly Point[] => {
  const ranges = rangesOf(points.map(({ forms }) => forms));
  const isBetter = (a: number, b: number, objective: number): boolean =>
    a < b - sameWithin * ranges[objective]!;
  const isBeaten = (point: Point, by: Point): boolean =>
    by.forms.some((value, objective) => isBetter(value, point.forms[objective]!, objective)) &&
    !point.forms.some((value, objective) => isBetter(value, by.forms[objective]!, objective));
  const isSame = (point: Point, other: Point): boolean =>
    point.forms.every(
      (value, objective) => Math.abs(value - other.forms[objective]!) <= sameWithin * ranges[objective]!,
    );
  const kept: Point[] = [];
  for (const point of [...points].sort((a, b) => Number(b.isProved) - Number(a.isProved)))
    if (!points.some((other) => isBeaten(point, other)) && !kept.some((other) => isSame(point, other)))
      kept.push(point);
  return kept.sort((a, b) => a.forms[0]! - b.forms[0]! || a.forms[1]! - b.forms[1]!);
};

/** What one unit of the second objective costs in the first, between neighbours of a front of two objectives. */
export const neighbourPrices = (points: readonly Candidate[]): readonly number[] =>
  points.slice(1).map((point, place) => {
    const before = points[place]!;
    return (point.forms[0]! - before.forms[0]!) / (before.forms[1]! - point.forms[1]!);
  });
