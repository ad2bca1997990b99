/**
 * A graph with several costs per arc, as flat arrays: what the exact search runs on. Nothing in it knows what
 * its nodes and costs mean.
 */
export interface CostGraph {
  readonly nodes: number;
  /** Costs per arc. */
  readonly criteria: number;
  /** nodes + 1 entries: arcs of node v are first[v] … first[v + 1] - 1. */
  readonly first: Int32Array;
  /** Node an arc leads to. */
  readonly head: Int32Array;
  /** arcs × criteria, arc by arc; finite and not negative. */
  readonly costs: Float64Array;
  /**
   * Per arc 0, or 1 + the place of its delay among those given to the search; null where no arc waits. A delay
   * is added to the criterion that measures time.
   */
  readonly delay: Uint16Array | null;
}

/**
 * Time to wait before an arc can be entered when it is reached at `time` (same unit as the time criterion).
 * Must be first in, first out: who comes later never leaves earlier.
 */
export type Delay = (time: number) => number;

export interface Search {
  readonly source: number;
  readonly target: number;
  /** Upper limit per criterion, Infinity where there is none; a path above one is not looked at. */
  readonly limits?: readonly number[];
  /** How many of the first criteria the answer is Pareto-optimal in; all unless told. Others only limit. */
  readonly optimised?: number;
  /** The time criterion and the delays that arcs refer to. */
  readonly time?: { readonly criterion: number; readonly delays: readonly Delay[] };
  /** `lowerBounds` of the target, kept from an earlier search. */
  readonly bounds?: Float64Array;
  /** Labels after which the search gives up; 20 million unless told. */
  readonly maximumLabels?: number;
  /** Asked now and then; true stops the search. */
  readonly isCancelled?: () => boolean;
}

export interface ParetoPath {
  /** One sum per criterion, delays included. */
  readonly costs: readonly number[];
  /** Arcs in order of travel. */
  readonly arcs: Int32Array;
}

export type ParetoResult =
  | {
      /** Every Pareto-optimal cost vector once, lexicographically ascending, each with a path that has it. */
      readonly kind: 'front';
      readonly paths: readonly ParetoPath[];
      readonly labels: number;
    }
  | { readonly kind: 'no-path' }
  /** Stopped before the end: `paths` are real paths but need not be all, nor Pareto-optimal. */
  | {
      readonly kind: 'stopped';
      readonly reason: 'labels' | 'cancelled';
      readonly paths: readonly ParetoPath[];
    };
