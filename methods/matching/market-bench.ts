/** Reciprocal against one-sided ranking, meetings, and exposure, on made-up markets. */
import { blockingPairs, giniIndex, jainIndex, stablePairs } from '@hamkor/matching';
import { shownCounts } from './exposure-trial.ts';
import { madeUpMarket, mutualSuccess } from './market.ts';

console.log('| market of | products | one side | both sides | ratio |\n| --- | --- | --- | --- | --- |');
for (const variety of ['one product', 'kindred products'] as const)
  for (const size of [60, 120, 260, 500]) {
    const market = madeUpMarket(size, 1, variety);
    const one = mutualSuccess(market, ({ wants }) => wants);
    const both = mutualSuccess(market, ({ score }) => score);
    console.log(
      `| ${[`${size} + ${size}`, variety, one.toFixed(3), both.toFixed(3), (both / one).toFixed(2)].join(' | ')} |`,
    );
  }

const market = madeUpMarket(120, 2, 'kindred products');
const order = (scores: readonly number[]): readonly number[] =>
  [...scores.keys()].sort((one, other) => scores[other]! - scores[one]! || one - other);
const first = market.askers.map((_, asker) =>
  order(market.givers.map((__, giver) => market.matchOf(asker, giver).wants)),
);
const second = market.givers.map((_, giver) =>
  order(market.askers.map((__, asker) => market.matchOf(asker, giver).wanted)),
);
const pairing = stablePairs(first, second);
console.log(
  `\nMeetings of 120 and 120 by their scores: ${blockingPairs(pairing, first, second).length} blocking pairs.`,
);

for (const isCounted of [false, true]) {
  const counts = shownCounts(40, 200, isCounted, 5);
  console.log(
    `Exposure of 40 equal suppliers ${isCounted ? 'counted' : 'not counted'}: Gini ${giniIndex(counts)!.toFixed(3)}, Jain ${jainIndex(counts)!.toFixed(3)}.`,
  );
}
