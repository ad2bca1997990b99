/** Answers to questions that look at a plan from another side: scenarios, disruptions, worth of limits, gains of states. */
import type { ChainPlan, CostParts, LimitWorth, PlanAnswer } from '../plan/plan.ts';
import type { SharingRule } from './question.ts';

/** One scenario beside the model as it stands. */
export interface ScenarioResult {
  /** Null = the model as it stands. */
  readonly scenario: string | null;
  readonly answer: PlanAnswer;
}

export interface ScenariosAnswer {
  readonly results: readonly ScenarioResult[];
  readonly seconds: number;
}

/** What a disruption does to a design that stays as it is: the best that can be made of it while it lasts. */
export interface DisruptionLoss {
  readonly disruption: string;
  readonly days: number;
  readonly probability: number;
  /** Money over those days, against the same days of the plan; includes penalties. Null where demand that must be met cannot be by any means. */
  readonly loss: number | null;
  readonly extraCost: CostParts | null;
  /** Demand not met over those days, by demand row, units. */
  readonly unmet: readonly { readonly demand: string; readonly quantity: number }[];
  /** Flows per year while it lasts, in the shape of the plan: for showing the replay. Null where there is no answer. */
  readonly plan: ChainPlan | null;
}

/** How long a node may be gone. */
export interface NodeResilience {
  readonly table: 'sites' | 'suppliers' | 'markets' | 'borders';
  readonly id: string;
  /** Days of full delivery that stock and other sources of the chain carry without it; null = for ever. See `resilienceOf`. */
  readonly daysToSurvive: number | null;
  /** Days until the chain delivers without it as before, given lead times of other sources; null = never. */
  readonly daysToRecover: number | null;
  /** Money per day while it is gone. */
  readonly lossPerDay: number;
  /** Of what the chain delivers in the plan, by value, the most that it can deliver without it. */
  readonly servedShare: number;
}

export interface DisruptionsAnswer {
  /** Design that is held: what was built and where. */
  readonly plan: ChainPlan;
  readonly losses: readonly DisruptionLoss[];
  readonly nodes: readonly NodeResilience[];
  /** Conditional value at risk of the losses; null where there was no time to find every one of them. */
  readonly risk: number | null;
  readonly alpha: number;
  readonly seconds: number;
}

export interface ExplainAnswer {
  readonly plan: ChainPlan;
  /** What each limit of the model costs, dearest first. */
  readonly worth: readonly LimitWorth[];
  readonly seconds: number;
}

/** Worth of one coalition: what it saves against standing aside, buying everything outside; never below 0 but for everybody. */
export interface CoalitionWorth {
  /** Bit i set = the partner in place i takes part. */
  readonly mask: number;
  readonly worth: number;
  /** Cost of serving its markets together, and from outside alone. */
  readonly cost: number;
  readonly outsideCost: number;
  /** False where the solve was stopped by a limit: the worth is at least this, at most `worth + slack`. */
  readonly isProved: boolean;
  readonly slack: number;
  readonly seconds: number;
}

/** Shares by one rule. */
export interface RuleShares {
  /** Of stable shares: the rule they stay closest to; the nucleolus where the one asked for is not defined. */
  readonly rule: SharingRule;
  /** Money per year, in the order of the players; null where the rule is not defined for this game. */
  readonly shares: readonly number[] | null;
  /** Standard error of sampled shares; null where exact. */
  readonly standardErrors: readonly number[] | null;
  /** Largest excess of any coalition over its shares; at most 0 = in the core. */
  readonly largestExcess: number | null;
  /** The coalition that could object most, as a mask; null where none could. */
  readonly objector: number | null;
  readonly isIndividuallyRational: boolean | null;
}

export interface CoreTest {
  readonly isEmpty: boolean;
  /** Balanced weights that prove it empty (Bondareva-Shapley): masks with weights; null where it is not. */
  readonly proof: readonly { readonly mask: number; readonly weight: number }[] | null;
  /** Least money per year from outside that would make everybody stay; 0 where the core is not empty. */
  readonly subsidy: number;
  /** Whether the verdict holds wherever the worths lie between what was found and `worth + slack`. */
  readonly isCertain: boolean;
}

export interface FairnessPoint {
  /** Least gain per partner asked for, money per year. */
  readonly minimumGain: number;
  readonly cost: number;
  readonly isProved: boolean;
}

/** Money per year from one player to another, by place in the order of the players. */
export interface Transfer {
  /** Null = from outside the chain: part of the subsidy that an empty core needs. */
  readonly from: number | null;
  readonly to: number;
  readonly amount: number;
}

export interface GainsAnswer {
  /** Partner states, in the order of the bits. */
  readonly players: readonly string[];
  readonly worth: readonly CoalitionWorth[];
  /**
   * Gain of each in the plan of all together against standing aside, by the accounts at reference prices: the fixed cost of
   * sites that stay open anyway is no loss. They add up to the worth of everybody.
   */
  readonly planGains: readonly number[];
  readonly plan: ChainPlan;
  readonly rules: readonly RuleShares[];
  readonly core: CoreTest;
  /** Core point closest to the rule asked for; of an empty core, of the game with the subsidy. */
  readonly stable: RuleShares;
  /** Payments that turn the gains of the plan into the stable shares. */
  readonly transfers: readonly Transfer[];
  /** Cost of the plan under a minimum gain per partner, from none to the most that can be had. */
  readonly fairness: readonly FairnessPoint[];
  readonly seconds: number;
}
