import {
  everybody,
  equalShares,
  inProportion,
  isIndividuallyRational,
  largestExcess,
  nucleolus,
  perCapitaNucleolus,
  proportionalShares,
  sampledShapley,
  separableCostShares,
  shapley,
  toleranceOf,
} from '@hamkor/gains';
import type { Game, JoiningSample } from '@hamkor/gains';
import type { Solver } from '@hamkor/optimiser';
import type { RuleShares } from '../questions/analysis.ts';
import type { SharingRule } from '../questions/question.ts';

/** What the rules go by. */
export interface SharingGround {
  readonly game: Game;
  /** Of the partners, for the capital key. */
  readonly weights: readonly number[];
  /** Orders of joining that were looked at; null where the worth of every coalition is known. */
  readonly sample: JoiningSample | null;
  readonly solver: Solver;
}

type Shares = Pick<RuleShares, 'shares' | 'standardErrors'>;

const exact = (shares: readonly number[] | null): Shares => ({ shares, standardErrors: null });

const sharesBy = async (rule: SharingRule, ground: SharingGround): Promise<Shares> => {
  const { game, weights, sample, solver } = ground;
  switch (rule) {
    case 'shapley':
      return sample === null ? exact(shapley(game)) : sampledShapley(sample, (mask) => game.worth[mask]!);
    // The worth of every coalition decides: not defined by a sample of them.
    case 'nucleolus':
      return exact(sample === null ? await nucleolus(game, solver) : null);
    case 'per-capita-nucleolus':
      return exact(sample === null ? await perCapitaNucleolus(game, solver) : null);
    case 'proportional':
      return exact(proportionalShares(game));
    case 'equal':
      return exact(equalShares(game));
    case 'capital-key':
      return exact(inProportion(game.worth[everybody(game)]!, weights));
    case 'scrb':
      return exact(separableCostShares(game));
  }
};

/** Shares with what coalitions could say against them. */
export const judged = (game: Game, rule: SharingRule, { shares, standardErrors }: Shares): RuleShares => {
  const largest = shares === null ? null : largestExcess(game, shares);
  return {
    rule,
    shares,
    standardErrors,
    largestExcess: largest?.excess ?? null,
    objector: largest !== null && largest.excess > toleranceOf(game) ? largest.mask : null,
    isIndividuallyRational: shares === null ? null : isIndividuallyRational(game, shares),
  };
};

/** Shares by a rule; without any where the rule is not defined for this game. */
export const ruleShares = async (rule: SharingRule, ground: SharingGround): Promise<RuleShares> =>
  judged(ground.game, rule, await sharesBy(rule, ground));
