/** Times searches over made-up road networks of 50,176 crossings. */
import { seededNumbers } from '../../packages/corridors/random-graph.ts';
import { roadNetwork } from './road-network.ts';
import { peakMegabytes, randomPairs, tableHead, tableLine, timedSearches } from './timed-searches.ts';

const pairCount = 11;

console.log(`\n### Made-up road networks, 50,176 nodes, ${pairCount} random pairs\n\n${tableHead}`);
for (const spread of [0, 0.2]) {
  const graph = roadNetwork({ side: 224, spread, seed: 1 });
  const pairs = randomPairs(graph, pairCount, seededNumbers(3));
  for (const optimised of [2, 3]) {
    const timed = timedSearches(graph, pairs, { optimised, maximumLabels: 4_000_000 });
    console.log(tableLine(`${optimised}, spread ${spread}`, timed));
  }
}
console.log(`\nLargest memory ${peakMegabytes()}.`);
