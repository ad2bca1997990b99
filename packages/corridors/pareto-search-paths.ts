import type { ParetoPath } from './cost-graph.ts';

const compareCosts = (a: ParetoPath, b: ParetoPath): number => {
  for (const [c, cost] of a.costs.entries()) if (cost !== b.costs[c]!) return cost - b.costs[c]!;
  return 0;
};

/** The paths Pareto-optimal in the first `optimised` criteria, each vector once, lexicographically ascending. */
export const paretoPaths = (paths: readonly ParetoPath[], optimised: number): ParetoPath[] => {
  const front: ParetoPath[] = [];
  // In this order nobody is dominated by one who comes later.
  for (const path of [...paths].sort(compareCosts)) {
    const isCovered = front.some(({ costs }) =>
      costs.every((cost, c) => c >= optimised || cost <= path.costs[c]!),
    );
    if (!isCovered) front.push(path);
  }
  return front;
};
