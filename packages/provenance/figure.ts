import type { Confidence } from './confidence.ts';

/** One step of a computation: a key of the `steps` message namespace and its arguments. */
export interface Step {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/**
 * A number with everything needed to trust or to doubt it. `value` null means unknown: never zero.
 * `low` and `high` bound the value where a range is known.
 */
export interface Figure {
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  /** Unit symbol: `USD`, `kUSD`, `t`, `USD/t`, `share`, `%`, or as the source states it. */
  readonly unit: string;
  /** First and last year the figure speaks of; equal for a single year, null when not stated. */
  readonly years: readonly [number, number] | null;
  readonly confidence: Confidence;
  /** Ids of the origins it rests on, the main one first. */
  readonly origins: readonly [string, ...string[]];
  /** The source named by the very row, where the origin gathers many sources. */
  readonly cited?: string;
  /** How it was computed, in order; empty for a figure shown as published. */
  readonly steps: readonly Step[];
}
