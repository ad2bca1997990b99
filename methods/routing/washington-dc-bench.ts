/** Times searches over the road network of Washington DC with two criteria, and with several made-up third ones. */
import type { CostGraph } from '@hamkor/corridors';
import { seededNumbers } from '../../packages/corridors/random-graph.ts';
import type { Pair } from './timed-searches.ts';
import { peakMegabytes, randomPairs, tableHead, tableLine, timedSearches } from './timed-searches.ts';
import { washingtonDc } from './washington-dc.ts';

const pairCount = 50;
const next = seededNumbers(2009);

const withThird = (graph: CostGraph, third: (time: number, distance: number) => number): CostGraph => {
  const costs = new Float64Array(graph.head.length * 3);
  for (let arc = 0; arc < graph.head.length; arc++) {
    const [time, distance] = [graph.costs[arc * 2]!, graph.costs[arc * 2 + 1]!];
    costs.set([time, distance, third(time, distance)], arc * 3);
  }
  return { ...graph, criteria: 3, costs };
};

const dc = washingtonDc();
if (dc === null) console.log('Washington DC: the reference network is not at hand.');
else {
  console.log(`\n### Washington DC, ${pairCount} random pairs\n\n${tableHead}`);
  const pairs = randomPairs(dc.graph, pairCount, next);
  const line = (name: string, graph: CostGraph, asked: readonly Pair[] = pairs): void =>
    console.log(tableLine(name, timedSearches(graph, asked, { maximumLabels: 5_000_000 })));
  line('time, distance', dc.graph);
  line(
    'time, distance, roads passed',
    withThird(dc.graph, () => 1),
  );
  line(
    'time, distance, distance × 0.9 to 1.1',
    withThird(dc.graph, (_, distance) => Math.round(distance * (0.9 + 0.2 * next()))),
  );
  line(
    'time, distance, 1 to 10',
    withThird(dc.graph, () => 1 + Math.floor(next() * 10)),
  );
  line(
    'time, distance, 1 to 1,000',
    withThird(dc.graph, () => 1 + Math.floor(next() * 1000)),
  );
  console.log(`\n### The nine pairs with published fronts\n\n${tableHead}`);
  line('time, distance', dc.graph, dc.pairs);
  line(
    'time, distance, roads passed',
    withThird(dc.graph, () => 1),
    dc.pairs,
  );
  line(
    'time, distance, 1 to 100',
    withThird(dc.graph, () => 1 + Math.floor(next() * 100)),
    dc.pairs,
  );
  console.log(`\nLargest memory ${peakMegabytes()}.`);
}
