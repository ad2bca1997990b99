/** What a solved chain looks like: rows that mirror the tables of the model and name the row they come from. */
import type { StopReason } from '@hamkor/optimiser';

/** Money per year of the whole plan (mean over periods, weighted by their years), part by part. They add up to `total`. */
export interface CostParts {
  readonly purchases: number;
  readonly fixed: number;
  readonly energy: number;
  readonly labour: number;
  readonly other: number;
  readonly transport: number;
  readonly duty: number;
  readonly stock: number;
  /** Bought from outside the chain at the outside price. */
  readonly outside: number;
  /** Penalties for demand not met and soft limits broken: not money that anybody pays. */
  readonly penalties: number;
  readonly total: number;
}

/** Kilograms of CO2e per year; `outside` null where any of it is unknown. */
export interface CarbonParts {
  readonly purchases: number | null;
  readonly production: number;
  readonly transport: number;
  readonly outside: number | null;
  /** Of what is known. */
  readonly total: number;
}

export interface SitePlan {
  readonly site: string;
  readonly period: string;
  readonly isOpen: boolean;
  readonly tonnes: number;
  /** Share of its capacity in use; null without one. */
  readonly utilisation: number | null;
  readonly fixedCost: number;
}

export interface LinePlan {
  readonly line: string;
  readonly period: string;
  /** Lines that stand. */
  readonly lines: number;
  /** Units made per year. */
  readonly quantity: number;
  readonly utilisation: number;
  readonly fixedCost: number;
  readonly energyCost: number;
  readonly labourCost: number;
  readonly otherCost: number;
  readonly kgCo2e: number;
}

export interface FlowPlan {
  readonly lane: string;
  readonly product: string;
  readonly period: string;
  /** `mfn` or a regime. */
  readonly regime: string;
  readonly quantity: number;
  readonly tonnes: number;
  readonly transport: number;
  readonly duty: number;
  readonly hours: number;
  readonly kgCo2e: number;
  /** Quantity × reference price. */
  readonly value: number;
}

export interface PurchasePlan {
  readonly supply: string;
  readonly period: string;
  readonly quantity: number;
  readonly cost: number;
  readonly kgCo2e: number | null;
}

export interface DeliveryPlan {
  readonly demand: string;
  readonly period: string;
  readonly wanted: number;
  readonly delivered: number;
  readonly outside: number;
  readonly unmet: number;
}

export interface StockPlan {
  readonly site: string;
  readonly product: string;
  readonly period: string;
  readonly quantity: number;
}

/**
 * What a state has of the plan, money per year at reference prices. `gain` = producers' margin + buyers' saving against the
 * outside price + duty it levies; over all states of the chain the gains add up to what the chain saves.
 */
export interface CountryAccount {
  readonly country: string;
  readonly isPartner: boolean;
  /** Price of what is made less price of inputs. */
  readonly valueAdded: number;
  /** Value added less all cost of making it. */
  readonly producersMargin: number;
  readonly buyersSaving: number;
  readonly duty: number;
  readonly gain: number;
  readonly labourHours: number | null;
  readonly kgCo2e: number;
  readonly fixedCost: number;
}

/** A limit of the model, or one of its capacities, in the plan. */
export interface LimitPlan {
  /** `limits`, or the table whose capacity binds: `lines`, `sites`, `supplies`, `lanes`. */
  readonly table: 'limits' | 'lines' | 'sites' | 'supplies' | 'lanes' | 'demands';
  readonly row: string;
  readonly period: string | null;
  readonly side: 'min' | 'max';
  readonly value: number;
  readonly bound: number;
  readonly isBinding: boolean;
  /** How far a soft limit is broken, in its own unit; 0 when kept. */
  readonly breach: number;
  /**
   * Objective saved per unit by which the bound is eased (a share: per whole), with what is built held fixed. 0 where it does
   * not bind; null where it was not computed or only whole numbers keep the limit (sites, countries).
   */
  readonly price: number | null;
}

/** A limit lifted for good and everything decided anew: what it costs the plan, money per year. */
export interface LimitWorth {
  readonly limit: string;
  readonly cost: number;
  /** False where the solve behind it was stopped by a limit. */
  readonly isProved: boolean;
}

/** The plan found, with how sure it is that none is better. */
export interface ChainPlan {
  readonly status: 'optimal' | 'feasible';
  readonly stop: StopReason | null;
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  readonly seconds: number;
  readonly solver: string;
  readonly cost: CostParts;
  readonly carbon: CarbonParts;
  /**
   * Days of carriage and making behind what is wanted, mean by value at reference prices; what comes from outside or not at
   * all counts as slow as the slowest way of the chain to that demand. Null where the chain delivers nothing.
   */
  readonly days: number | null;
  /** CVaR of the losses over the disruptions, money per year; null without any, or where it was no objective and none was replayed. */
  readonly risk: number | null;
  /** Disruptions that the design was chosen against, where all of them together were too many; absent otherwise. */
  readonly riskCases?: readonly string[];
  /**
   * Share of what is wanted, by value at reference prices, that partner states make or sell: the rest is bought from suppliers
   * or added by sites elsewhere, comes from outside or is not met. Null where nothing is wanted.
   */
  readonly intraBloc: number | null;
  /** Least value added per weight among partners. */
  readonly fairness: number | null;
  readonly sites: readonly SitePlan[];
  readonly lines: readonly LinePlan[];
  readonly flows: readonly FlowPlan[];
  readonly purchases: readonly PurchasePlan[];
  readonly deliveries: readonly DeliveryPlan[];
  readonly stocks: readonly StockPlan[];
  readonly accounts: readonly CountryAccount[];
  readonly limits: readonly LimitPlan[];
  readonly size: {
    readonly columns: number;
    readonly rows: number;
    readonly nonzeros: number;
    readonly integers: number;
  };
}

/** Rules that cannot hold together, and the cheapest way to let go of some. */
export interface Clash {
  /** Rows of the model that clash: drop any one and the rest can hold. */
  readonly rules: readonly {
    readonly table: LimitPlan['table'] | 'products';
    readonly row: string;
    readonly side: 'min' | 'max';
  }[];
  readonly isIrreducible: boolean;
  /** How far which bounds must give way so that a plan exists, at least cost; with what the plan costs then. */
  readonly relaxations: readonly {
    readonly table: LimitPlan['table'];
    readonly row: string;
    readonly side: 'min' | 'max';
    readonly from: number;
    readonly to: number;
  }[];
  /** Cost of the plan once they are relaxed; null where it was not found in time. */
  readonly cost: number | null;
}

export type PlanAnswer =
  | { readonly kind: 'plan'; readonly plan: ChainPlan }
  | { readonly kind: 'infeasible'; readonly clash: Clash | null; readonly seconds: number }
  | { readonly kind: 'unbounded'; readonly seconds: number }
  /** Stopped by a limit before any plan was found. */
  | {
      readonly kind: 'stopped';
      readonly stop: StopReason;
      readonly bound: number | null;
      readonly seconds: number;
    }
  | { readonly kind: 'too-large'; readonly nonzeros: number; readonly limit: number };

/** One plan of a front; `values` in the order of the objectives asked for. */
export interface ParetoPoint {
  readonly values: readonly number[];
  readonly isProved: boolean;
  readonly gap: number;
  readonly plan: ChainPlan;
}

export interface ParetoAnswer {
  readonly objectives: readonly string[];
  /** No point is beaten by another; in order of the first objective. */
  readonly points: readonly ParetoPoint[];
  /** Best value of each objective (columns) when each is best alone (rows). */
  readonly payoff: readonly (readonly number[])[];
  /** Money per unit of the second objective between neighbours: the price of green, of speed. Null with three objectives. */
  readonly prices: readonly number[] | null;
  readonly skipped: number;
  readonly seconds: number;
}
