import { hasValues, modelBuilder } from '@hamkor/optimiser';
import type { Solution, Solver } from '@hamkor/optimiser';
import { coalitionSums } from './coalition-sums.ts';

/** A linear programme over shares in which every coalition claims something: x(S) + weight(S)·e ≥ claim(S). */
export interface CoalitionProgramme {
  /** Bounds and costs of the shares, one per player. */
  readonly shares: readonly { readonly cost: number; readonly lower: number; readonly upper: number }[];
  /** Cost of e, the excess allowed to all; 0 where there is none: it is fixed at 0. */
  readonly excessCost: number;
  /** Lower bound of the programme's own last column, which only `rows` speak of, with its cost; null = no such column. */
  readonly distance: { readonly cost: number } | null;
  /** Rows on shares (by player), e (`players`) and the distance (`players + 1`). */
  readonly rows: readonly {
    readonly entries: readonly (readonly [column: number, value: number])[];
    readonly lower: number;
    readonly upper: number;
  }[];
  /** −∞ = claims nothing. */
  readonly claim: (mask: number) => number;
  readonly weight: (mask: number) => number;
}

export interface CoalitionOptimum {
  readonly shares: Float64Array;
  readonly excess: number;
  readonly distance: number;
  readonly objective: number;
  /** Prices of claims, above 0, by coalition; those not named are 0. */
  readonly claimPrices: ReadonlyMap<number, number>;
  /** Prices of `rows`, in their order. */
  readonly rowPrices: readonly number[];
}

/** Claims unmet by less than this do not count; games are normalised to about 1. */
const slight = 1e-9;

/**
 * Solves a programme of 2^n claims by looking only at those that bind: claims that the optimum of the others breaks are added
 * until it breaks none. Prices of the claims left out are 0, so that the prices found are those of the whole programme.
 */
export const solveCoalitionProgramme = async (
  programme: CoalitionProgramme,
  solver: Solver,
): Promise<CoalitionOptimum> => {
  const players = programme.shares.length;
  const all = (1 << players) - 1;
  const claims: number[] = [];
  const known = new Set<number>();
  const take = (mask: number): void => {
    if (known.has(mask) || programme.claim(mask) === -Infinity) return;
    known.add(mask);
    claims.push(mask);
  };
  for (let player = 0; player < players; player++) {
    take(1 << player);
    if (players > 2) take(all ^ (1 << player));
  }
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- the next claims are those that this optimum breaks
    const optimum = await solveWith(programme, claims, solver);
    const broken = mostBroken(programme, optimum, known, 2 * players);
    if (broken.length === 0) return optimum;
    broken.forEach(take);
  }
};

const solveWith = async (
  { shares, excessCost, distance, rows, claim, weight }: CoalitionProgramme,
  claims: readonly number[],
  solver: Solver,
): Promise<CoalitionOptimum> => {
  const players = shares.length;
  const builder = modelBuilder({ name: 'coalitions' });
  for (const share of shares) builder.column(share);
  const bound = excessCost === 0 ? 0 : Infinity;
  builder.column({ cost: excessCost, lower: -bound, upper: bound });
  if (distance !== null) builder.column({ cost: distance.cost });
  for (const { entries, lower, upper } of rows) {
    const row = builder.row({ lower, upper });
    for (const [column, value] of entries) builder.entry(row, column, value);
  }
  for (const mask of claims) {
    const row = builder.row({ lower: claim(mask) });
    for (let player = 0; player < players; player++) builder.entry(row, player, (mask >> player) & 1);
    if (excessCost !== 0) builder.entry(row, players, weight(mask));
  }
  const { values, duals, objective } = optimal(await solver.solve(builder.build()));
  return {
    shares: values.slice(0, players),
    excess: values[players]!,
    distance: distance === null ? 0 : values[players + 1]!,
    objective,
    claimPrices: new Map(
      claims.flatMap((mask, at) => {
        const price = duals.rows[rows.length + at]!;
        return price > slight ? [[mask, price] as const] : [];
      }),
    ),
    rowPrices: rows.map((_, at) => duals.rows[at]!),
  };
};

/** These programmes always have an optimum; a solver that finds none is broken. */
const optimal = (
  solution: Solution,
): { values: Float64Array; objective: number; duals: { rows: Float64Array } } => {
  if (!hasValues(solution) || solution.duals === null)
    throw new Error(`A programme of coalitions ended as ${solution.kind}`);
  return { values: solution.values, objective: solution.objective, duals: solution.duals };
};

/** At most `most` claims that an optimum breaks, worst first. */
const mostBroken = (
  { claim, weight, shares }: CoalitionProgramme,
  optimum: CoalitionOptimum,
  known: ReadonlySet<number>,
  most: number,
): readonly number[] => {
  const sums = coalitionSums(optimum.shares);
  const all = (1 << shares.length) - 1;
  const worst: { readonly mask: number; readonly by: number }[] = [];
  for (let mask = 1; mask < all; mask++) {
    const by = claim(mask) - sums[mask]! - weight(mask) * optimum.excess;
    if (!(by > slight) || known.has(mask)) continue;
    if (worst.length === most && by <= worst[most - 1]!.by) continue;
    let place = worst.length;
    while (place > 0 && worst[place - 1]!.by < by) place--;
    worst.splice(place, 0, { mask, by });
    if (worst.length > most) worst.pop();
  }
  return worst.map(({ mask }) => mask);
};
