import { marginsOf } from './trade-intensity.ts';
import type { TotalsMatrix } from './trade-intensity.ts';

/**
 * What a bloc's total counts. `exports`: what members sell; `imports`: what they buy; `both`: the sum, in which
 * trade between members is counted twice, once on each side, and so is the world's.
 */
export type BlocSide = 'exports' | 'imports' | 'both';

export interface RegionalConcentration {
  /** Trade between members and all trade of members, counted the same way, in the unit given. */
  readonly inside: number;
  readonly total: number;
  /** inside / total, 0 to 1; NaN where members trade nothing or a part is unknown. */
  readonly share: number;
  /** Share over the bloc's weight in the world, (inside/total) / (total/world): 1 = as if geography did not matter. */
  readonly index: number;
}

/**
 * Intra-bloc share and regional concentration of a bloc: RCI = (x_BB / X_B) / (X_B / W). The share alone grows with
 * every member that joins; the index sets it against the bloc's size, but falls when a large bloc with few
 * outsiders can hardly be more than 1 / (X_B / W). Both are shown.
 *
 * `totals` must hold the whole world; `members` are row numbers. Countries must not trade with themselves in it.
 * Anderson, K. & Norheim, H. (1993), From Imperial to Regional Trade Preferences, Weltwirtschaftliches Archiv
 * 129(1), pp. 78-102, with exports and imports kept apart; the same index on value added is in the
 * Asian Development Bank's input-output indicators.
 */
export const regionalConcentration = (
  totals: TotalsMatrix,
  members: readonly number[],
  side: BlocSide,
): RegionalConcentration => {
  const margins = marginsOf(totals);
  let between = 0;
  let sold = 0;
  let bought = 0;
  for (const i of members) {
    sold += margins.exports[i]!;
    bought += margins.imports[i]!;
    for (const j of members) between += totals.values[i * totals.size + j]!;
  }
  const [inside, total, world] = {
    exports: [between, sold, margins.world] as const,
    imports: [between, bought, margins.world] as const,
    both: [2 * between, sold + bought, 2 * margins.world] as const,
  }[side];
  const share = inside / total;
  return { inside, total, share, index: share / (total / world) };
};
