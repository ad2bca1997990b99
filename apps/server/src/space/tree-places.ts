import type { SpaceLink } from './strong-links.ts';

/** A place in the plane. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const neighboursOf = (size: number, tree: readonly SpaceLink[]): readonly (readonly number[])[] => {
  const lists = Array.from({ length: size }, (): number[] => []);
  for (const { a, b } of tree) {
    lists[a]!.push(b);
    lists[b]!.push(a);
  }
  return lists;
};

/** Products in the order a walk from the root meets them, with who led there. */
const walk = (neighbours: readonly (readonly number[])[], root: number) => {
  const order = [root];
  const parent = new Int32Array(neighbours.length).fill(-1);
  for (let at = 0; at < order.length; at++)
    for (const next of neighbours[order[at]!]!)
      if (next !== parent[order[at]!]) {
        parent[next] = order[at]!;
        order.push(next);
      }
  return { order, parent };
};

const weightsOf = (order: readonly number[], parent: Int32Array): Uint32Array => {
  const weights = new Uint32Array(parent.length).fill(1);
  for (const p of order.toReversed()) if (parent[p]! >= 0) weights[parent[p]!]! += weights[p]!;
  return weights;
};

/** The product whose removal leaves the smallest largest part: the middle of the tree. */
const middleOf = (neighbours: readonly (readonly number[])[]): number => {
  const { order, parent } = walk(neighbours, 0);
  const weights = weightsOf(order, parent);
  let best = 0;
  let least = Infinity;
  for (const p of order) {
    const parts = neighbours[p]!.map((q) => (q === parent[p] ? order.length - weights[p]! : weights[q]!));
    const largest = Math.max(0, ...parts);
    if (largest < least) [best, least] = [p, largest];
  }
  return best;
};

/**
 * Places of a tree's nodes on circles round its middle, each branch with a sector as wide as it has nodes: where
 * the springs start from. Starting from anywhere else leaves branches crossed that never come apart.
 */
export const treePlaces = (size: number, tree: readonly SpaceLink[]): readonly Place[] => {
  const neighbours = neighboursOf(size, tree);
  const { order, parent } = walk(neighbours, middleOf(neighbours));
  const weights = weightsOf(order, parent);
  const start = new Float64Array(size);
  const depth = new Float64Array(size);
  const used = new Float64Array(size);
  for (const p of order) {
    if (parent[p]! < 0) continue;
    const from = parent[p]!;
    start[p] = start[from]! + used[from]!;
    used[from]! += weights[p]!;
    depth[p] = depth[from]! + 1;
  }
  return Array.from({ length: size }, (_, p) => {
    const angle = ((start[p]! + weights[p]! / 2) / size) * 2 * Math.PI;
    return { x: depth[p]! * Math.cos(angle), y: depth[p]! * Math.sin(angle) };
  });
};
