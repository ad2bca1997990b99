import { hasValues, modelBuilder } from '@hamkor/optimiser';
import type { Solver } from '@hamkor/optimiser';
import type { Game } from './game.ts';
import { everybody, sizeOf } from './game.ts';

/**
 * Nucleolus as the definition reads (Kopelowitz 1967; Maschler, Peleg and Shapley 1979): every coalition is a row of every
 * programme, and whether its excess is the same in all optima is asked of each by a programme of its own. What tests and
 * benchmarks hold the quick method against.
 */
export const plainNucleolus = async (
  game: Game,
  solver: Solver,
  weight: (mask: number) => number,
): Promise<readonly number[]> => {
  const fixed = new Map<number, number>();
  const all = everybody(game);
  const tolerance = 1e-6 * sizeOfWorth(game);
  let shares: readonly number[] = [];
  while (fixed.size < all - 1) {
    // oxlint-disable-next-line no-await-in-loop -- each stage starts where the last ended
    const stage = await optimum(game, solver, weight, fixed, { kind: 'excess' });
    shares = stage.shares;
    const open = [...game.worth.keys()].filter((mask) => mask > 0 && mask < all && !fixed.has(mask));
    const settled: number[] = [];
    for (const mask of open) {
      // oxlint-disable-next-line no-await-in-loop -- one solver asks one thing at a time
      const best = await optimum(game, solver, weight, fixed, { kind: 'most', mask, excess: stage.excess });
      const least = (game.worth[mask]! - best.sum) / weight(mask);
      if (least > stage.excess - tolerance) settled.push(mask);
    }
    if (settled.length === 0) throw new Error('A stage of the nucleolus settled nothing');
    for (const mask of settled) fixed.set(mask, stage.excess);
  }
  return shares;
};

const sizeOfWorth = (game: Game): number =>
  game.worth.reduce((most, worth) => Math.max(most, Math.abs(worth)), 1e-12);

type Aim =
  | { readonly kind: 'excess' }
  /** Most that a coalition can have while no open one has a larger excess. */
  | { readonly kind: 'most'; readonly mask: number; readonly excess: number };

const optimum = async (
  game: Game,
  solver: Solver,
  weight: (mask: number) => number,
  fixed: ReadonlyMap<number, number>,
  aim: Aim,
): Promise<{ readonly shares: readonly number[]; readonly excess: number; readonly sum: number }> => {
  const players = sizeOf(game);
  const all = everybody(game);
  // Optima are known to rounding only; what is settled may give way by as little.
  const give = 1e-8 * sizeOfWorth(game);
  const builder = modelBuilder({ name: 'nucleolus' });
  for (let player = 0; player < players; player++) {
    const cost = aim.kind === 'most' && (aim.mask >> player) & 1 ? -1 : 0;
    builder.column({ lower: game.worth[1 << player]!, cost });
  }
  const allowed =
    aim.kind === 'excess'
      ? { lower: -Infinity, upper: Infinity, cost: 1 }
      : { lower: -Infinity, upper: aim.excess + give };
  builder.column(allowed);
  for (let mask = 1; mask <= all; mask++) {
    const excess = fixed.get(mask);
    const worth = game.worth[mask]!;
    const sum = mask === all ? worth : excess === undefined ? null : worth - excess * weight(mask);
    const slack = mask === all ? 0 : give;
    const row = builder.row(sum === null ? { lower: worth } : { lower: sum - slack, upper: sum + slack });
    for (let player = 0; player < players; player++) builder.entry(row, player, (mask >> player) & 1);
    if (sum === null) builder.entry(row, players, weight(mask));
  }
  const solution = await solver.solve(builder.build());
  if (!hasValues(solution)) throw new Error(`A programme of coalitions ended as ${solution.kind}`);
  const shares = Array.from(solution.values.subarray(0, players));
  return { shares, excess: solution.values[players]!, sum: -solution.objective };
};
