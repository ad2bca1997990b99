import type { Solver } from '@hamkor/optimiser';
import { solveCoalitionProgramme } from './coalition-programme.ts';
import type { Game } from './game.ts';
import { everybody, sizeOf } from './game.ts';
import { normalise } from './normalised-game.ts';

/** A coalition with the part of their time its members give it. */
export interface BalancedWeight {
  readonly mask: number;
  readonly weight: number;
}

/** Whether any way of sharing leaves no coalition a reason to leave. */
export interface CoreVerdict {
  readonly isEmpty: boolean;
  /**
   * Weights of coalitions that add up to 1 over those of each player and whose weighted worths are as large as can be: more
   * than everybody are worth together when the core is empty, which proves it (Bondareva 1963; Shapley 1967, Naval Research
   * Logistics Quarterly 14:453-460).
   */
  readonly weights: readonly BalancedWeight[];
  /** Weighted worth of these: the least that would have to be shared so that nobody leaves. */
  readonly needed: number;
  /** How much everybody's worth falls short of it; 0 where the core is not empty. */
  readonly subsidy: number;
}

export const coreTest = async (game: Game, solver: Solver): Promise<CoreVerdict> => {
  const worthOfAll = game.worth[everybody(game)]!;
  if (sizeOf(game) < 2) return { isEmpty: false, weights: [], needed: worthOfAll, subsidy: 0 };
  const { worth, alone, scale, tolerance } = normalise(game);
  const { objective, claimPrices } = await solveCoalitionProgramme(
    {
      players: sizeOf(game),
      isNonnegative: false,
      minimises: 'shares',
      weight: () => 0,
      isLevelFree: false,
      rows: [],
      claim: (mask) => worth[mask]!,
    },
    solver,
  );
  const needed = objective * scale + alone.reduce((sum, own) => sum + own, 0);
  const isEmpty = needed > worthOfAll + tolerance;
  return {
    isEmpty,
    weights: Array.from(claimPrices, ([mask, weight]) => ({ mask, weight })).toSorted(
      (one, other) => one.mask - other.mask,
    ),
    needed,
    subsidy: isEmpty ? needed - worthOfAll : 0,
  };
};

/**
 * Least core: the least e such that shares exist that leave no coalition more than e to gain by leaving; negative where the
 * core has room to spare. Null for a single player, who has no coalition to object.
 */
export const leastCoreValue = async (game: Game, solver: Solver): Promise<number | null> => {
  if (sizeOf(game) < 2) return null;
  const { worth, scale } = normalise(game);
  const { level } = await solveCoalitionProgramme(
    {
      players: sizeOf(game),
      isNonnegative: false,
      minimises: 'level',
      weight: () => 1,
      isLevelFree: true,
      rows: [
        {
          entries: game.players.map((_, player) => [player, 1] as const),
          bound: worth[everybody(game)]!,
          isEquation: true,
        },
      ],
      claim: (mask) => worth[mask]!,
    },
    solver,
  );
  return level * scale;
};
