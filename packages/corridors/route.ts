/** A way through the network, told leg by leg: what happens where, how long, for how much, how sure. */
import type { Confidence } from '@hamkor/provenance';
import type { Gauge, Mode } from './network.ts';

/** A row that a figure was computed with. */
export interface RowRef {
  readonly table:
    'nodes' | 'links' | 'borders' | 'rates' | 'factors' | 'calendars' | 'operations' | 'units' | 'spreads';
  readonly id: string;
  /** Origin of the row, or `overlay:<name>`. */
  readonly origin: string;
}

/** An amount with its range; `rows` are the facts behind it. */
export interface Amount {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: Confidence;
  readonly rows: readonly RowRef[];
}

export const operationKinds = [
  'load',
  'unload',
  'drive',
  'border-exit',
  'border-entry',
  'gauge-change',
  'transfer',
  'wait',
] as const;
export type OperationKind = (typeof operationKinds)[number];

export const routeFlags = [
  'border-time-unknown',
  'seasonal',
  'not-in-service',
  'factor-not-sourced',
  'rate-unverified',
  'gauge-change-in-border-time',
  'border-fee-in-rate',
  'overlay',
] as const;
/** What a reader must know of an operation or a route beside its figures. */
export type RouteFlag = (typeof routeFlags)[number];

export interface Operation {
  readonly kind: OperationKind;
  readonly at: string;
  /** Node it ends at; `at` itself unless it moves. */
  readonly to: string;
  readonly mode: Mode;
  /** After a transfer. */
  readonly toMode: Mode;
  readonly gauge: Gauge | null;
  readonly toGauge: Gauge | null;
  readonly link: string | null;
  readonly km: number;
  /** Share of the kilometres that is electrified; null but for rail. */
  readonly electrified: number | null;
  /** Consignment totals: US dollars, hours, kilograms of CO2e (well-to-wheel). */
  readonly cost: Amount;
  readonly hours: Amount;
  readonly co2e: Amount;
  readonly flags: readonly RouteFlag[];
}

/** What part of a total is of each confidence, 0 to 1; they sum to 1. */
export type Shares = Readonly<Record<Confidence, number>>;

export interface Total {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly shares: Shares;
}

export interface Route {
  /** Names the way: the same operations over the same links have the same id. */
  readonly id: string;
  readonly operations: readonly Operation[];
  readonly cost: Total;
  readonly hours: Total;
  readonly co2e: Total;
  /** Hours squared. */
  readonly variance: number;
  readonly km: number;
  readonly kmByMode: Readonly<Partial<Record<Mode, number>>>;
  readonly transfers: number;
  readonly gaugeChanges: number;
  readonly borders: number;
  readonly countries: readonly string[];
  readonly corridors: readonly string[];
  /** Overlays any of its rows belongs to. */
  readonly overlays: readonly string[];
  readonly flags: readonly RouteFlag[];
}
