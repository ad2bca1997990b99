/**
 * A made-up road network: a grid of crossings, each moved a little, every 8th line a main road and every 32nd a
 * motorway; one street in twenty is missing. Criteria: tenths of a second, metres, grams of CO2e, each of them what
 * the class of the road gives, times 1 to 1 + `spread` by chance, road by road. Whole numbers, the same for the
 * same seed.
 */
import { buildCostGraph } from '../../packages/corridors/build-cost-graph.ts';
import type { CostGraph } from '../../packages/corridors/cost-graph.ts';
import { seededNumbers } from '../../packages/corridors/random-graph.ts';

/** Distance of crossings, metres. */
const spacing = 500;
const street = { speed: 9, gramsPerMetre: 1.1 };
const mainRoad = { speed: 16, gramsPerMetre: 0.9 };
const motorway = { speed: 30, gramsPerMetre: 1 };

const classOf = (line: number): typeof street =>
  line % 32 === 0 ? motorway : line % 8 === 0 ? mainRoad : street;

export interface RoadNetwork {
  /** Crossings along each side of the grid. */
  readonly side: number;
  readonly spread: number;
  readonly seed: number;
}

export const roadNetwork = ({ side, spread, seed }: RoadNetwork): CostGraph => {
  const next = seededNumbers(seed);
  const nodes = side * side;
  const moved = (place: number): number => (place + 0.6 * (next() - 0.5)) * spacing;
  const x = Float64Array.from({ length: nodes }, (_, node) => moved(node % side));
  const y = Float64Array.from({ length: nodes }, (_, node) => moved(Math.floor(node / side)));
  const tail: number[] = [];
  const head: number[] = [];
  const costs: number[] = [];
  const connect = (a: number, b: number, line: number): void => {
    const road = classOf(line);
    if (road === street && next() < 0.05) return;
    const straight = Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
    const [metres, seconds, grams] = [straight, straight / road.speed, straight * road.gramsPerMetre].map(
      (amount) => amount * (1 + spread * next()),
    ) as [number, number, number];
    tail.push(a, b);
    head.push(b, a);
    for (let way = 0; way < 2; way++) {
      costs.push(Math.round(seconds * 10), Math.round(metres), Math.round(grams));
    }
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
