import { inProportion } from './proportional-shares.ts';

/** What a capital key is made of. */
export interface CapitalKeyRule {
  /** Part of population in the key, 0 to 1; the rest is GDP. */
  readonly populationWeight: number;
  /** No member has more than this share, 0 to 1; null = no cap. */
  readonly cap: number | null;
  /** No member has less than this share, 0 to 1; null = no floor. */
  readonly floor: number | null;
}

/**
 * Capital key w·population + (1 − w)·GDP, each as share of the members' total, as of the subscribed capital of development
 * banks; one share per member, together 1. Members above the cap are fixed at it and the rest is shared in proportion,
 * repeated until none is above; likewise those below the floor. Null where a figure is negative, where none is above 0, or
 * where cap and floor leave no room for all.
 */
export const capitalKey = (
  population: readonly number[],
  gdp: readonly number[],
  { populationWeight, cap, floor }: CapitalKeyRule,
): readonly number[] | null => {
  const people = inProportion(populationWeight, population);
  const product = inProportion(1 - populationWeight, gdp);
  if (people === null || product === null) return null;
  return boundedKey(
    people.map((share, member) => share + product[member]!),
    { cap: cap ?? 1, floor: floor ?? 0 },
  );
};

/** Shares in proportion to weights, none above the cap or below the floor, together 1; null where that cannot be. */
export const boundedKey = (
  weights: readonly number[],
  { cap, floor }: { readonly cap: number; readonly floor: number },
): readonly number[] | null => {
  const members = weights.length;
  const rounding = 1e-12;
  if (cap < floor || cap * members < 1 - rounding || floor * members > 1 + rounding) return null;
  const fixed = new Map<number, number>();
  for (;;) {
    const open = weights.map((_, member) => member).filter((member) => !fixed.has(member));
    const rest = 1 - [...fixed.values()].reduce((sum, share) => sum + share, 0);
    const shares = inProportion(
      rest,
      open.map((member) => weights[member]!),
    );
    if (shares === null && open.length > 0) return null;
    const over = open.filter((_, at) => shares![at]! > cap + rounding);
    const under = open.filter((_, at) => shares![at]! < floor - rounding);
    const excess = sumOf(open, (at) => Math.max(0, shares![at]! - cap));
    const deficit = sumOf(open, (at) => Math.max(0, floor - shares![at]!));
    if (over.length === 0 && under.length === 0)
      return weights.map((_, member) => fixed.get(member) ?? shares![open.indexOf(member)]!);
    // The side that more is amiss on is right whatever comes of the other (Bitran and Hax 1981, Management Science 27:431-441).
    if (excess >= deficit) for (const member of over) fixed.set(member, cap);
    if (deficit >= excess) for (const member of under) fixed.set(member, floor);
  }
};

const sumOf = (open: readonly number[], part: (at: number) => number): number =>
  open.reduce((sum, _, at) => sum + part(at), 0);
