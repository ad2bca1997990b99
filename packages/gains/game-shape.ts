import type { Game } from './game.ts';
import { everybody, sizeOf } from './game.ts';
import { toleranceOf } from './normalised-game.ts';

/** Two coalitions that are worth less together than the rule of a shape asks for. */
export interface ShapeBreach {
  readonly masks: readonly [number, number];
  readonly by: number;
}

/** Worst case in which two coalitions without common members are worth less together than apart; null where none is. */
export const superadditivityBreach = (game: Game): ShapeBreach | null => {
  let worst: ShapeBreach | null = null;
  const tolerance = toleranceOf(game);
  for (let union = 1; union <= everybody(game); union++)
    for (let part = (union - 1) & union; part > union >> 1; part = (part - 1) & union) {
      const by = game.worth[part]! + game.worth[union ^ part]! - game.worth[union]!;
      if (by > Math.max(tolerance, worst?.by ?? 0)) worst = { masks: [union ^ part, part], by };
    }
  return worst;
};

/** Worst case in which a player adds less to a larger coalition than to a smaller one; null where none does: a convex game. */
export const convexityBreach = (game: Game): ShapeBreach | null => {
  let worst: ShapeBreach | null = null;
  const tolerance = toleranceOf(game);
  for (let mask = 0; mask <= everybody(game); mask++)
    for (let one = 0; one < sizeOf(game); one++)
      for (let other = one + 1; other < sizeOf(game); other++) {
        if ((mask >> one) & 1 || (mask >> other) & 1) continue;
        const [withOne, withOther] = [mask | (1 << one), mask | (1 << other)];
        const by =
          game.worth[withOne]! +
          game.worth[withOther]! -
          game.worth[mask]! -
          game.worth[withOne | withOther]!;
        if (by > Math.max(tolerance, worst?.by ?? 0)) worst = { masks: [withOne, withOther], by };
      }
  return worst;
};
