import type { ParetoPath } from './cost-graph.ts';
import { chooseDominance } from './choose-dominance.ts';

const compareCosts = (a: ParetoPath, b: ParetoPath): number => {
  for (const [c, cost] of a.costs.entries()) if (cost !== b.costs[c]!) return cost - b.costs[c]!;
  return 0;
};

/** The paths Pareto-optimal in the first `optimised` criteria, each vector once, lexicographically ascending. */
export const paretoPaths = (paths: readonly ParetoPath[], optimised: number): ParetoPath[] => {
  const front = chooseDominance(1, optimised);
  // In this order nobody is dominated by one who comes later.
  return [...paths].sort(compareCosts).filter(({ costs }) => {
    const vector = Float64Array.from(costs);
    const isNew = !front.isDominated(0, vector, 0);
    if (isNew) front.add(0, vector, 0);
    return isNew;
  });
};
