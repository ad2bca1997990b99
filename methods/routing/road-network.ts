/**
 * A made-up road network: a grid of crossings, each moved a little, every 8th line a main road and every 32nd a
 * motorway; one street in twenty is missing. Criteria: seconds, metres, and a third (say, grams of CO2e) that
 * each road multiplies its metres with by chance. Whole numbers, the same for the same seed.
 */
import { buildCostGraph } from '../../packages/corridors/build-cost-graph.ts';
import type { CostGraph } from '../../packages/corridors/cost-graph.ts';
import { seededNumbers } from '../../packages/corridors/random-graph.ts';

/** Distance of crossings, metres. */
const spacing = 500;
/** Metres per second on a street, a main road, a motorway. */
const speeds = [9, 16, 30] as const;

const speedOf = (line: number): number => speeds[line % 32 === 0 ? 2 : line % 8 === 0 ? 1 : 0];

export const roadNetwork = (side: number, seed: number): CostGraph => {
  const next = seededNumbers(seed);
  const nodes = side * side;
  const x = Float64Array.from(
    { length: nodes },
    (_, node) => ((node % side) + 0.6 * (next() - 0.5)) * spacing,
  );
  const y = Float64Array.from(
    { length: nodes },
    (_, node) => (Math.floor(node / side) + 0.6 * (next() - 0.5)) * spacing,
  );
  const tail: number[] = [];
  const head: number[] = [];
  const costs: number[] = [];
  const connect = (a: number, b: number, line: number): void => {
    const speed = speedOf(line);
    if (speed === speeds[0] && next() < 0.05) return;
    const metres = Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) * (1 + 0.3 * next());
    const seconds = metres / (speed * (0.7 + 0.6 * next()));
    const third = metres * (0.5 + next());
    tail.push(a, b);
    head.push(b, a);
    for (let way = 0; way < 2; way++)
      costs.push(Math.round(seconds * 10), Math.round(metres), Math.round(third));
  };
  for (let node = 0; node < nodes; node++) {
    const [column, row] = [node % side, Math.floor(node / side)];
    if (column + 1 < side) connect(node, node + 1, row);
    if (row + 1 < side) connect(node, node + side, column);
  }
  return buildCostGraph({
    nodes,
    criteria: 3,
    arcs: { tail: Int32Array.from(tail), head: Int32Array.from(head), costs: Float64Array.from(costs) },
  }).graph;
};
