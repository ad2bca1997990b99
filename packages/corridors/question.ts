/** What is asked of the network, and in what ways it can be unanswerable. */
import type { LoadUnit, Mode } from './network.ts';

export interface Consignment {
  /** Above 0. */
  readonly tonnes: number;
  readonly unit: LoadUnit;
}

export const criteria = ['cost', 'hours', 'co2e', 'variance'] as const;
/** `variance`: of the hours, in hours squared; the sum over legs taken as independent. */
export type Criterion = (typeof criteria)[number];

/** A thing of the network that may be avoided, required or opened. */
export type Subject =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'link'; readonly id: string }
  | { readonly kind: 'country'; readonly id: string }
  | { readonly kind: 'corridor'; readonly id: string }
  | { readonly kind: 'mode'; readonly id: Mode };

/** A node or link that is shut: for good, or for so many days from the departure. */
export interface Closure {
  readonly subject: Subject & { readonly kind: 'node' | 'link' };
  readonly days: number | null;
}

export interface RouteConstraints {
  readonly avoid: readonly Subject[];
  /** Each must be touched: a node or country passed, a link, corridor or mode used on some leg. */
  readonly require: readonly Subject[];
  /** Links or corridors not in service (suspended, under construction, planned) that are taken as open. */
  readonly open: readonly Subject[];
  readonly closures: readonly Closure[];
  /** Changes of mode; changes of gauge within rail are not counted. */
  readonly maximumTransfers: number | null;
  /** Hours after departure by which the consignment must be there. */
  readonly withinHours: number | null;
}

export interface RouteQuestion {
  readonly from: string;
  readonly to: string;
  readonly consignment: Consignment;
  /** ISO date of departure (00:00 UTC); null = any day: seasonal links are open and flagged. */
  readonly departure: string | null;
  /** What routes are Pareto-optimal in; two to four. */
  readonly criteria: readonly Criterion[];
  readonly constraints: RouteConstraints;
}

/** A constraint as it is told to the reader who might relax it. */
export type ConstraintRef =
  | { readonly kind: 'avoid' | 'require' | 'closure'; readonly subject: Subject }
  | { readonly kind: 'maximum-transfers'; readonly value: number }
  | { readonly kind: 'within-hours'; readonly value: number; readonly needed: number }
  /** A link that is not in service and would have to be opened. */
  | { readonly kind: 'status'; readonly subject: Subject };

/** Why there is no answer. */
export type RouteRefusal =
  | {
      readonly kind: 'unknown-node';
      readonly field: 'from' | 'to';
      readonly found: string;
      readonly nearest: readonly string[];
    }
  | {
      readonly kind: 'unknown-subject';
      readonly field: string;
      readonly found: string;
      readonly nearest: readonly string[];
    }
  | { readonly kind: 'same-node'; readonly node: string }
  | { readonly kind: 'bad-tonnes'; readonly found: number }
  /** More things are required at once than the exact search can carry. */
  | { readonly kind: 'too-many-requirements'; readonly limit: number }
  | { readonly kind: 'bad-departure'; readonly found: string }
  /** `relax`: a smallest set of constraints without which there is a way; empty = none even without all of them. */
  | { readonly kind: 'no-path'; readonly relax: readonly ConstraintRef[] }
  /** `limit`: the labels or routes past which whoever asked gives up. */
  | { readonly kind: 'too-many-routes'; readonly limit: number }
  /** Whoever asked does not want the answer any more. */
  | { readonly kind: 'cancelled' };
