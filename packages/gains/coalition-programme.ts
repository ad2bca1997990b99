import { hasValues, modelBuilder } from '@hamkor/optimiser';
import type { Solver } from '@hamkor/optimiser';

/** A row of a programme over shares: Σ entries ≥ bound, or = bound. */
export interface ShareRow {
  /** By player; `players` is the column of the programme's level. */
  readonly entries: readonly (readonly [column: number, value: number])[];
  readonly bound: number;
  readonly isEquation: boolean;
}

/**
 * A linear programme over shares in which every coalition claims something: x(S) + weight(S)·level ≥ claim(S). Minimises the
 * level, or all that is shared.
 */
export interface CoalitionProgramme {
  readonly players: number;
  /** Shares are at least 0; else of any sign. */
  readonly isNonnegative: boolean;
  readonly minimises: 'level' | 'shares';
  /** Weight of the level in the claim of a coalition. */
  readonly weight: (mask: number) => number;
  /** The level may be below 0. */
  readonly isLevelFree: boolean;
  readonly rows: readonly ShareRow[];
  /** −∞ = claims nothing. Asked of all coalitions but nobody and everybody. */
  readonly claim: (mask: number) => number;
}

export interface CoalitionOptimum {
  readonly shares: Float64Array;
  readonly level: number;
  readonly objective: number;
  /** Prices of claims, by coalition; those not named are 0. */
  readonly claimPrices: ReadonlyMap<number, number>;
  /** Prices of `rows`, in their order; of any sign for equations. */
  readonly rowPrices: readonly number[];
}

/**
 * Solved by its dual: a row per player and a column per claim, since there are a few of the one and thousands of the other.
 * The prices are then the values, and the shares the prices of the rows.
 */
export const solveCoalitionProgramme = async (
  { players, isNonnegative, minimises, weight, isLevelFree, rows, claim }: CoalitionProgramme,
  solver: Solver,
): Promise<CoalitionOptimum> => {
  const builder = modelBuilder({ name: 'coalitions' });
  const cost = minimises === 'shares' ? 1 : 0;
  for (let player = 0; player < players; player++)
    builder.row({ lower: isNonnegative ? -Infinity : cost, upper: cost });
  builder.row({ lower: isLevelFree ? 1 - cost : -Infinity, upper: 1 - cost });
  for (const { entries, bound, isEquation } of rows) {
    const column = builder.column({ cost: -bound, lower: isEquation ? -Infinity : 0 });
    for (const [row, value] of entries) builder.entry(row, column, value);
  }
  const claimed: number[] = [];
  for (let mask = 1; mask < (1 << players) - 1; mask++) {
    const least = claim(mask);
    if (least === -Infinity) continue;
    claimed.push(mask);
    const column = builder.column({ cost: -least });
    for (let player = 0; player < players; player++) builder.entry(player, column, (mask >> player) & 1);
    if (cost === 0) builder.entry(players, column, weight(mask));
  }
  const solution = await solver.solve(builder.build());
  if (!hasValues(solution) || solution.duals === null)
    throw new Error(`A programme of coalitions ended as ${solution.kind}`);
  const { values, duals, objective } = solution;
  return {
    shares: duals.rows.slice(0, players).map((dual) => -dual),
    level: -duals.rows[players]!,
    objective: -objective,
    claimPrices: new Map(
      claimed.flatMap((mask, at) => {
        const price = values[rows.length + at]!;
        return price > 0 ? [[mask, price] as const] : [];
      }),
    ),
    rowPrices: rows.map((_, at) => values[at]!),
  };
};
