import { buildCostGraph } from './build-cost-graph.ts';
import type { CostGraph } from './cost-graph.ts';

/** Made-up numbers from 0 up to 1, the same for the same seed (mulberry32). */
export const seededNumbers = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export interface RandomGraph {
  readonly seed: number;
  readonly nodes: number;
  readonly arcs: number;
  readonly criteria: number;
  /** One cost, from a made-up number from 0 up to 1. */
  readonly cost: (chance: number) => number;
  /** Kinds of delay that about a third of the arcs have one of; 0 = none waits. */
  readonly delays: number;
}

/** Arcs between any two nodes, loops and parallel arcs included. */
export const randomGraph = ({ seed, nodes, arcs, criteria, cost, delays }: RandomGraph): CostGraph => {
  const next = seededNumbers(seed);
  const whole = (below: number): number => Math.floor(next() * below);
  const delay = { delay: Uint16Array.from({ length: arcs }, () => (next() < 1 / 3 ? 1 + whole(delays) : 0)) };
  return buildCostGraph({
    nodes,
    criteria,
    arcs: {
      tail: Int32Array.from({ length: arcs }, () => whole(nodes)),
      head: Int32Array.from({ length: arcs }, () => whole(nodes)),
      costs: Float64Array.from({ length: arcs * criteria }, () => cost(next())),
      ...(delays > 0 ? delay : {}),
    },
  }).graph;
};
