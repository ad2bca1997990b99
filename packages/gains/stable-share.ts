import type { Solver } from '@hamkor/optimiser';
import { solveCoalitionProgramme } from './coalition-programme.ts';
import type { ShareRow } from './coalition-programme.ts';
import { coreTest, leastCoreValue } from './core-test.ts';
import type { Game } from './game.ts';
import { everybody, sizeOf } from './game.ts';
import { normalise } from './normalised-game.ts';

/** What is done where no way of sharing keeps everybody: money from outside, or coalitions put up with least loss. */
export type Remedy = 'subsidy' | 'least-core';

/** Shares that no coalition has a reason to leave, as close as can be to those somebody holds fair. */
export interface StableShare {
  readonly shares: readonly number[];
  /** Money from outside that is shared too; 0 where the core is not empty or the least core is taken. */
  readonly subsidy: number;
  /** What coalitions could still gain by leaving; 0 but for the least core of an empty core. */
  readonly excess: number;
  /** Largest difference of anybody's share from the target. */
  readonly distance: number;
}

/** Differences from the target, and prices, smaller than this are none, in normalised games. */
const nothing = 1e-8;

/**
 * The core point closest to a target: the largest difference of anybody's share from it is as small as can be, then the
 * second largest, and so on. In money, not relative, since what one state gives up another receives; unlike the sum of
 * differences this has one answer, and unlike the sum of squares it never takes much from one to spare many a little (that
 * the answer is one: Maschler, Potters and Tijs 1992, Int. J. Game Theory 21:85-104, for convex complaints |x_i − t_i|).
 * A target in the core is its own answer. Of an empty core: the core of the game in which everybody get the least subsidy
 * that fills it, or the shares by which coalitions would gain least by leaving.
 */
export const stableShare = async (
  game: Game,
  target: readonly number[],
  solver: Solver,
  remedy: Remedy = 'subsidy',
): Promise<StableShare> => {
  const { worth, scale, fromShares, toShares } = normalise(game);
  const verdict = await coreTest(game, solver);
  const subsidy = remedy === 'subsidy' ? verdict.subsidy : 0;
  const excess =
    verdict.isEmpty && remedy === 'least-core' ? Math.max(0, (await leastCoreValue(game, solver)) ?? 0) : 0;
  const wanted = fromShares(target);
  const shares = await closest({
    wanted,
    total: worth[everybody(game)]! + subsidy / scale,
    claim: (mask) => worth[mask]! - excess / scale,
    solver,
  });
  const found = toShares(shares);
  return {
    shares: found,
    subsidy,
    excess,
    distance: found.reduce((most, share, player) => Math.max(most, Math.abs(share - target[player]!)), 0),
  };
};

interface Wish {
  readonly wanted: Float64Array;
  readonly total: number;
  readonly claim: (mask: number) => number;
  readonly solver: Solver;
}

/** Each stage makes the largest difference still open least and settles those whose difference has a price. */
const closest = async ({ wanted, total, claim, solver }: Wish): Promise<Float64Array> => {
  const players = wanted.length;
  const settled = new Map<number, number>();
  const all: ShareRow = {
    entries: Array.from(wanted, (_, player) => [player, 1] as const),
    bound: total,
    isEquation: true,
  };
  for (;;) {
    const open = Array.from(wanted, (_, player) => player).filter((player) => !settled.has(player));
    // oxlint-disable-next-line no-await-in-loop -- each stage starts where the last ended
    const { shares, level, rowPrices } = await solveCoalitionProgramme(
      {
        players,
        isNonnegative: false,
        minimises: 'level',
        weight: () => 0,
        isLevelFree: false,
        rows: [
          ...open.flatMap((player) => differenceRows(player, players, wanted[player]!)),
          ...Array.from(settled, ([player, value]) => ({
            entries: [[player, 1] as const],
            bound: value,
            isEquation: true,
          })),
          all,
        ],
        claim,
      },
      solver,
    );
    if (level <= nothing) return shares;
    const bound = open.filter((_, at) => Math.max(rowPrices[2 * at]!, rowPrices[2 * at + 1]!) > nothing);
    for (const player of bound) settled.set(player, shares[player]!);
    if (bound.length === 0) throw new Error('A stage of the stable share settled nothing');
    if (settled.size === players) return shares;
  }
};

/** x + level ≥ wanted and −x + level ≥ −wanted. */
const differenceRows = (player: number, level: number, wanted: number): readonly ShareRow[] => [
  {
    entries: [
      [player, 1],
      [level, 1],
    ],
    bound: wanted,
    isEquation: false,
  },
  {
    entries: [
      [player, -1],
      [level, 1],
    ],
    bound: -wanted,
    isEquation: false,
  },
];

/** A game in which everybody together get money from outside. */
export const withSubsidy = (game: Game, subsidy: number): Game => ({
  players: game.players,
  worth: game.worth.map((worth, mask) => (mask === (1 << sizeOf(game)) - 1 ? worth + subsidy : worth)),
});
