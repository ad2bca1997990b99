import type { Example } from './example-compiled.ts';
import { compiledExample } from './example-compiled.ts';
import type { Pair } from './pair-set.ts';

/** Least money, hours and CO2e per pair, by relaxing every arc until nothing changes: for tests to be held against. */
export const plainBest = (
  example: Example,
  pairs: readonly Pair[],
  withIdle = false,
): readonly (readonly number[])[] => {
  const { graph, originOf, destinationOf } = compiledExample({
    ...example,
    links: example.links.filter(({ status }) => withIdle || (status ?? 'operating') === 'operating'),
  });
  return pairs.map(({ from, to }) =>
    [0, 1, 2].map((criterion) => {
      const cost = new Float64Array(graph.nodes).fill(Infinity);
      cost[originOf(from)] = 0;
      for (let isStable = false; !isStable;) {
        isStable = true;
        for (let node = 0; node < graph.nodes; node += 1)
          for (let arc = graph.first[node]!; arc < graph.first[node + 1]!; arc += 1) {
            const sum = cost[node]! + graph.costs[arc * 3 + criterion]!;
            if (sum < cost[graph.head[arc]!]!) {
              cost[graph.head[arc]!] = sum;
              isStable = false;
            }
          }
      }
      return cost[destinationOf(to)]!;
    }),
  );
};

export interface PlainChange {
  readonly affected: number;
  readonly gone: number;
  readonly by: readonly number[];
}

/** What gets worse from the first to the second: pairs affected, pairs without a way, sums per criterion. */
export const plainLoss = (
  before: readonly (readonly number[])[],
  after: readonly (readonly number[])[],
): PlainChange => {
  let affected = 0;
  let gone = 0;
  const by = [0, 0, 0];
  before.forEach((costs, pair) => {
    const now = after[pair]!;
    if (costs.some((cost, c) => cost !== now[c])) affected += 1;
    if (costs[0]! < Infinity && now[0] === Infinity) gone += 1;
    else if (costs[0]! < Infinity) costs.forEach((cost, c) => (by[c]! += now[c]! - cost));
  });
  return { affected, gone, by };
};
