import type { CoreTest, GainsAnswer, RuleShares } from '@hamkor/chains';
import { coalitionName } from '@hamkor/gains';

/** A coalition that could do better by leaving, and by how much. */
interface Objection {
  readonly coalition: string;
  readonly excess: number;
}

/** Shares of a game and whether they hold, for programs. Shares stand in the order of the players. */
export interface SharesDocument {
  readonly players: readonly string[];
  /** By names of members joined by `+`. */
  readonly worth: Readonly<Record<string, number>>;
  readonly shapley: readonly number[] | null;
  readonly nucleolus: readonly number[] | null;
  readonly rules: Readonly<Record<string, unknown>>;
  readonly core: {
    readonly empty: boolean;
    readonly certain: boolean;
    /** Least money from outside that keeps everybody. */
    readonly subsidy: number;
    /** Balanced weights that prove it empty; null where it is not. */
    readonly proof: readonly { readonly coalition: string; readonly weight: number }[] | null;
    /** Against the nucleolus, where the largest is as small as can be (equal shares where there is none): none unless the core is empty. */
    readonly objections: readonly Objection[];
  };
  readonly stable: unknown;
}

/** A game with everything that was found of it. */
export interface SharedGame {
  readonly players: readonly string[];
  /** Worth of each mask; NaN where it was not looked at. */
  readonly worth: Float64Array;
  readonly rules: readonly RuleShares[];
  readonly core: CoreTest;
  readonly stable: RuleShares;
}

/** Objections told; the rest is as many as there are coalitions. */
const mostObjections = 50;

/** Less than this part of the largest worth is rounding. */
const rounding = 1e-9;

export const objectionsTo = (
  { players, worth }: Pick<SharedGame, 'players' | 'worth'>,
  held: readonly number[],
): readonly Objection[] => {
  const scale = Math.max(1, ...worth.filter(Number.isFinite).map(Math.abs));
  const found: { readonly mask: number; readonly excess: number }[] = [];
  for (let mask = 1; mask < worth.length - 1; mask++) {
    const has = held.reduce((sum, share, player) => ((mask >> player) & 1 ? sum + share : sum), 0);
    const excess = (worth[mask] ?? NaN) - has;
    if (excess > rounding * scale) found.push({ mask, excess });
  }
  return found
    .toSorted((one, other) => other.excess - one.excess)
    .slice(0, mostObjections)
    .map(({ mask, excess }) => ({ coalition: coalitionName(players, mask), excess }));
};

export const sharesDocument = (game: SharedGame): SharesDocument => {
  const { players, worth, rules, core, stable } = game;
  const named = (mask: number): string => coalitionName(players, mask);
  const sharesBy = (name: string): readonly number[] | null =>
    rules.find(({ rule }) => rule === name)?.shares ?? null;
  const told = ({ rule, objector, ...rest }: RuleShares) => ({
    rule,
    ...rest,
    objector: objector === null ? null : named(objector),
  });
  return {
    players,
    worth: Object.fromEntries(
      [...worth.entries()]
        .filter(([mask, value]) => mask > 0 && Number.isFinite(value))
        .map(([mask, value]) => [named(mask), value]),
    ),
    shapley: sharesBy('shapley'),
    nucleolus: sharesBy('nucleolus'),
    rules: Object.fromEntries(rules.map((shares) => [shares.rule, told(shares)])),
    core: {
      empty: core.isEmpty,
      certain: core.isCertain,
      subsidy: core.subsidy,
      proof: core.proof?.map(({ mask, weight }) => ({ coalition: named(mask), weight })) ?? null,
      objections: objectionsTo(game, sharesBy('nucleolus') ?? sharesBy('equal') ?? []),
    },
    stable: told(stable),
  };
};

/** Worths of an answer by mask. */
export const worthsOf = ({ players, worth }: GainsAnswer): Float64Array => {
  const all = new Float64Array(2 ** players.length).fill(NaN);
  all[0] = 0;
  for (const part of worth) all[part.mask] = part.worth;
  return all;
};

/** What each partner gains in a chain, alone and together, for programs. */
export const gainsDocument = (answer: GainsAnswer) => {
  const { players, rules, core, stable, planGains, worth, transfers, fairness, plan, seconds } = answer;
  const name = (player: number | null): string | null => (player === null ? null : (players[player] ?? null));
  const game = { players, worth: worthsOf(answer), rules, core, stable };
  return {
    ...sharesDocument(game),
    planGains,
    /** Coalitions that could do better than in the plan as it is, without payments. */
    planObjections: objectionsTo(game, planGains),
    coalitions: worth.map(({ mask, ...rest }) =>
      Object.assign({ coalition: coalitionName(players, mask) }, rest),
    ),
    transfers: transfers.map(({ from, to, amount }) => ({ from: name(from), to: name(to), amount })),
    fairness,
    plan,
    seconds,
  };
};
