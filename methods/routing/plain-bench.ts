/** Times the goal-directed search beside plain label setting, bounds included, on the same pairs of a large network. */
import { lowerBounds, paretoSearch } from '@hamkor/corridors';
import { plainLabelSetting } from '../../packages/corridors/plain-label-setting.ts';
import { seededNumbers } from '../../packages/corridors/random-graph.ts';
import { quickest } from '../trade/measure.ts';
import { roadNetwork } from './road-network.ts';
import { milliseconds, quantile } from './timed-searches.ts';

const side = 224;
/** Crossings between the two ends, each way: plain label setting takes minutes for the far ones. */
const farthest = 16;
const pairCount = 11;

const graph = roadNetwork({ side, spread: 0.2, seed: 1 });
console.log(
  `\n### Goal-directed beside plain, 50,176 nodes, pairs up to ${farthest} crossings apart each way\n\n` +
    '| criteria | goal-directed, median | its bounds in it | plain, median | ratio, median | least |\n| --- | --- | --- | --- | --- | --- |',
);
for (const optimised of [2, 3]) {
  const next = seededNumbers(11);
  const some = (below: number): number => Math.floor(next() * below);
  const costs = graph.costs.filter((_, place) => place % 3 < optimised);
  const reduced = { ...graph, criteria: optimised, costs };
  const timed = Array.from({ length: pairCount }, () => {
    const [column, row] = [some(side - farthest), some(side - farthest)];
    const pair = {
      source: row * side + column,
      target: (row + 1 + some(farthest)) * side + column + 1 + some(farthest),
    };
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
  const cells = [optimised, median('ours'), median('bounds'), median('plain')];
  const [middle, least] = [quantile(ratios, 0.5), Math.min(...ratios)];
  console.log(`| ${cells.join(' | ')} | ${middle.toFixed(0)} × | ${least.toFixed(1)} × |`);
}
