/** Times the goal-directed search beside plain label setting, bounds included, on the same pairs of a large network. */
import { lowerBounds, paretoSearch } from '@hamkor/corridors';
import { plainLabelSetting } from '../../packages/corridors/plain-label-setting.ts';
import { seededNumbers } from '../../packages/corridors/random-graph.ts';
import { quickest } from '../trade/measure.ts';
import { roadNetwork } from './road-network.ts';
import { milliseconds, quantile } from './timed-searches.ts';

const side = 224;
/** Crossings between the two ends, each way: farther ones take plain label setting minutes. */
const distances = [10, 20, 30];
const pairCount = 3;

const graph = roadNetwork({ side, spread: 0.2, seed: 1 });
console.log(
  `\n### Goal-directed beside plain, 50,176 nodes, ${pairCount} random pairs so far apart each way\n\n` +
    '| criteria | crossings apart | goal-directed | bounds in it | plain | ratio, median | least |\n' +
    '| --- | --- | --- | --- | --- | --- | --- |',
);
const next = seededNumbers(11);
for (const optimised of [2, 3]) {
  const costs = graph.costs.filter((_, place) => place % 3 < optimised);
  const reduced = { ...graph, criteria: optimised, costs };
  for (const distance of distances) {
    const some = (): number => Math.floor(next() * (side - distance));
    const timed = Array.from({ length: pairCount }, () => {
      const source = some() * side + some();
      const pair = { source, target: source + distance * (side + 1) };
      paretoSearch(reduced, pair);
      const ours = quickest(2, () => paretoSearch(reduced, pair));
      const bounds = quickest(2, () => lowerBounds(reduced, pair.target));
      return { ours, bounds, plain: quickest(1, () => plainLabelSetting(reduced, pair)) };
    });
    const ratios = timed.map(({ ours, plain }) => plain / ours);
    const median = (key: 'ours' | 'bounds' | 'plain'): string =>
      milliseconds(
        quantile(
          timed.map((one) => one[key]),
          0.5,
        ),
      );
    const cells = [optimised, distance, median('ours'), median('bounds'), median('plain')];
    const [middle, least] = [quantile(ratios, 0.5), Math.min(...ratios)];
    console.log(`| ${cells.join(' | ')} | ${middle.toFixed(1)} × | ${least.toFixed(1)} × |`);
  }
}
