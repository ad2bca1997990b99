import { expect, test } from 'vitest';
import { pairMatches } from './complementarity-measures.ts';
import { exampleTrade } from './example-trade.ts';
import { loadedHeadings } from './loaded-headings.ts';

const members = ['CHN', 'KAZ'];
/** Kazakhstan sells oil 60 and copper 40; China buys oil 30, copper 50 and chips 20; the two trade copper for 10. */
const loaded = exampleTrade(members, [
  ['KAZ', 'DEU', '270900', 60],
  ['KAZ', 'DEU', '740311', 30],
  ['KAZ', 'CHN', '740311', 10],
  ['SAU', 'CHN', '270900', 30],
  ['CHL', 'CHN', '740311', 40],
  ['KOR', 'CHN', '854231', 20],
  ['CHN', 'KAZ', '854231', 5],
]);
const pair = (fuels: 'with' | 'without') =>
  pairMatches(loaded, loadedHeadings(loaded), fuels).pairs.find(
    ({ exporter, importer }) => exporter === 1 && importer === 0,
  )!;

test('by hand: the baskets share 0.3 of oil and 0.4 of copper', () => {
  // Exports: oil 0.6, copper 0.4; imports: oil 0.3, copper 0.5, chips 0.2.
  expect(pair('with').all).toBeCloseTo(70, 9);
  // Without oil: exports copper 1; imports copper 5/7, chips 2/7.
  expect(pair('with').withoutFuels).toBeCloseTo(500 / 7, 9);
});

test('by hand: what matches, what of it is traded, and what is not', () => {
  expect(pair('with')).toMatchObject({ matchedUsd: 70, actualUsd: 10, unusedUsd: 60 });
  expect(pair('without')).toMatchObject({ matchedUsd: 40, actualUsd: 10, unusedUsd: 30 });
});

test('by hand: intensity with and without fuels', () => {
  // World 195; Kazakhstan sells 100, China buys 100, they trade 10.
  expect(pair('with').kojima).toBeCloseTo(10 / 100 / (100 / 195), 9);
  // China sells 5, so Kazakhstan buys 5 of 195.
  expect(pair('with').drysdale).toBeCloseTo(10 / 100 / (100 / 190), 9);
  expect(pair('without').kojima).toBeCloseTo(10 / 40 / (70 / 105), 9);
});

test('the quadrant is told by the measures with or without fuels, as asked', () => {
  const { pairs, borders } = pairMatches(loaded, loadedHeadings(loaded), 'without');
  const indices = pairs.map(({ withoutFuels }) => withoutFuels).toSorted((a, b) => a - b);
  expect(borders.complementarity).toBeCloseTo((indices[0]! + indices[1]!) / 2, 9);
});
