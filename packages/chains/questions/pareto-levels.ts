import type { FoundPoint } from './pareto-point.ts';

/** Levels of one objective between the best of it and the worst that a best plan in another objective has, tight to loose. */
export const levelsBetween = (best: number, worst: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => best + ((worst - best) * place) / (count - 1));

/** Levels between two that are solved; places count from the tightest. */
export interface Interval {
  /** Place of the level of the third objective that all plans in it keep; null with two objectives. */
  readonly slice: number | null;
  readonly tight: number;
  readonly loose: number;
  readonly tightPoint: FoundPoint;
  readonly loosePoint: FoundPoint;
}

/** What is left of an interval: places from `first` to `last` still to be solved, and how many of it need not be. */
export interface Uncovered {
  readonly first: number;
  readonly last: number;
  readonly covered: number;
}

/**
 * Levels that a solved one answers already: the plan of the looser end also keeps every level down to its own value, its
 * slack; and where the tighter end is as good in the first objective, so is everything between. Only proved plans cover.
 */
export const uncovered = (
  { tight, loose, tightPoint, loosePoint }: Interval,
  levels: readonly number[],
  firstRange: number,
): Uncovered => {
  const between = loose - tight - 1;
  const first = tight + 1;
  if (!loosePoint.isProved) return { first, last: loose - 1, covered: 0 };
  if (tightPoint.forms[0]! <= loosePoint.forms[0]! + 1e-9 * firstRange)
    return { first, last: tight, covered: between };
  let last = loose - 1;
  while (last >= first && levels[last]! >= loosePoint.forms[1]!) last--;
  return { first, last, covered: loose - 1 - last };
};
