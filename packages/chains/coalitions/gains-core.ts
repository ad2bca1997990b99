import { coreTest, everybody, stableShare, toleranceOf, withSubsidy } from '@hamkor/gains';
import type { CoreVerdict, Game } from '@hamkor/gains';
import type { Solver } from '@hamkor/optimiser';
import type { CoreTest, RuleShares } from '../questions/analysis.ts';
import { judged, ruleShares } from './gains-shares.ts';
import type { SharingGround } from './gains-shares.ts';
import type { SharingRule } from '../questions/question.ts';

/**
 * Core test of worths that are known to `slack`: coalitions may be worth up to so much more than found. An empty core is
 * certain if its balanced weights prove it with everybody worth the most they may be; a core is certain if it stands with every
 * other coalition worth the most it may be, and every coalition known.
 */
export const coreOf = async (game: Game, slack: Float64Array, solver: Solver): Promise<CoreTest> => {
  const verdict = await coreTest(game, solver);
  return {
    isEmpty: verdict.isEmpty,
    proof: verdict.isEmpty ? verdict.weights : null,
    subsidy: verdict.subsidy,
    isCertain: await isCertain(game, slack, verdict, solver),
  };
};

const isCertain = async (
  game: Game,
  slack: Float64Array,
  { isEmpty, subsidy }: CoreVerdict,
  solver: Solver,
): Promise<boolean> => {
  const all = everybody(game);
  if (isEmpty) return subsidy > slack[all]! + toleranceOf(game);
  if (game.worth.includes(-Infinity)) return false;
  if (slack.every((more, mask) => mask === all || more === 0)) return true;
  const most = game.worth.map((worth, mask) => (mask === all ? worth : worth + slack[mask]!));
  return !(await coreTest({ players: game.players, worth: most }, solver)).isEmpty;
};

/**
 * Shares that nobody has a reason to leave, closest to a rule: of an empty core, the rule and the core are those of the game
 * in which everybody get the least subsidy that fills it. Where the rule is not defined the nucleolus stands in for it, and
 * equal shares where that is not either.
 */
export const stableShares = async (
  rule: SharingRule,
  ground: SharingGround,
  subsidy: number,
): Promise<RuleShares> => {
  const game = withSubsidy(ground.game, subsidy);
  for (const tried of [rule, 'nucleolus', 'equal'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- the next is tried only where the last is not defined
    const { shares: target } = await ruleShares(tried, { ...ground, game });
    if (target === null) continue;
    // oxlint-disable-next-line no-await-in-loop
    const { shares } = await stableShare(game, target, ground.solver);
    return judged(game, tried, { shares, standardErrors: null });
  }
  throw new Error('Equal shares are always defined');
};
