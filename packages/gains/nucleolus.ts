import type { Solver } from '@hamkor/optimiser';
import { solveCoalitionProgramme } from './coalition-programme.ts';
import type { Game } from './game.ts';
import { countOf, everybody, membersOf } from './game.ts';
import type { NormalisedGame } from './normalised-game.ts';
import { normalise } from './normalised-game.ts';
import { rowSpace } from './row-space.ts';

/** Prices smaller than this are none: those of one stage add up to 1 over their weights, and at most n differ from 0. */
const nothing = 1e-7;

/**
 * Nucleolus: of all shares that give nobody less than alone, those whose largest excess is least, then the second largest,
 * and so on (Schmeidler 1969, SIAM J. Appl. Math. 17:1163-1170). Found by a sequence of linear programmes (Maschler, Peleg
 * and Shapley 1979, Math. Oper. Res. 4:303-338): each makes the largest excess still open as small as can be; claims with a
 * price bind in every optimum and are settled, with all whose sum then follows from settled ones. Each stage settles at least
 * one more dimension, so that there are at most n − 1 and what is left is one point.
 *
 * Null where everybody together are worth less than each alone: no such shares exist.
 */
export const nucleolus = (game: Game, solver: Solver): Promise<readonly number[] | null> =>
  lexicographicCentre(game, solver, { weight: () => 1, isIndividuallyRational: true });

/** The same of the excess per member (Young, Okada and Hashimoto 1982, Water Resour. Res. 18:463-475; Young 1985, p. 68). */
export const perCapitaNucleolus = (game: Game, solver: Solver): Promise<readonly number[] | null> =>
  lexicographicCentre(game, solver, { weight: countOf, isIndividuallyRational: true });

/** Nucleolus over all shares, also those that give somebody less than alone; exists for every game. */
export const prenucleolus = async (game: Game, solver: Solver): Promise<readonly number[]> =>
  (await lexicographicCentre(game, solver, { weight: () => 1, isIndividuallyRational: false })) ?? [];

const lexicographicCentre = async (
  game: Game,
  solver: Solver,
  kind: { readonly weight: (mask: number) => number; readonly isIndividuallyRational: boolean },
): Promise<readonly number[] | null> => {
  const normalised = normalise(game);
  const all = everybody(game);
  if (kind.isIndividuallyRational && normalised.worth[all]! < -nothing) return null;
  return normalised.toShares(await centreOf(normalised, solver, kind));
};

const centreOf = async (
  { worth, alone }: NormalisedGame,
  solver: Solver,
  kind: { readonly weight: (mask: number) => number; readonly isIndividuallyRational: boolean },
): Promise<Float64Array> => {
  const players = alone.length;
  const all = worth.length - 1;
  const settled = new Uint8Array(worth.length);
  const space = rowSpace(players);
  const equations: { readonly mask: number; readonly value: number }[] = [];
  const settle = (mask: number, value: number): boolean => {
    if (!space.insert(mask, value)) return false;
    equations.push({ mask, value });
    return true;
  };
  // Everybody may be worth a rounding error less than each alone.
  settle(all, kind.isIndividuallyRational ? Math.max(0, worth[all]!) : worth[all]!);
  while (space.rank() < players) {
    for (let mask = 1; mask < all; mask++) if (settled[mask] === 0 && space.contains(mask)) settled[mask] = 1;
    // oxlint-disable-next-line no-await-in-loop -- each stage starts where the last ended
    const { level: excess, claimPrices } = await solveCoalitionProgramme(
      {
        players,
        isNonnegative: kind.isIndividuallyRational,
        minimises: 'level',
        weight: kind.weight,
        isLevelFree: true,
        rows: equations.map(({ mask, value }) => ({
          entries: membersOf(mask).map((player) => [player, 1] as const),
          bound: value,
          isEquation: true,
        })),
        claim: (mask) => (settled[mask] === 1 ? -Infinity : worth[mask]!),
      },
      solver,
    );
    const before = space.rank();
    for (const [mask, price] of claimPrices)
      if (price > nothing) settle(mask, worth[mask]! - excess * kind.weight(mask));
    if (space.rank() === before) throw new Error('A stage of the nucleolus settled nothing');
  }
  return space.solution();
};
