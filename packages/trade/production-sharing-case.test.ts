import { expect, test } from 'vitest';
import { exampleTrade } from './example-trade.ts';
import { loadedHeadings } from './loaded-headings.ts';
import { sharingCases } from './production-sharing-case.ts';

const members = ['CHN', 'IND', 'KAZ'];
/** Car parts 8708: bumpers both ways at like prices, brakes both ways at unlike prices, wheels one way. */
const loaded = exampleTrade(
  members,
  [
    ['CHN', 'IND', '870810', 60, 10],
    ['IND', 'CHN', '870810', 40, 7],
    ['CHN', 'IND', '870830', 30, 1],
    ['IND', 'CHN', '870830', 20, 10],
    ['CHN', 'IND', '870870', 50, 5],
    ['CHN', 'IND', '870321', 10, 1],
    ['IND', 'CHN', '870321', 10, 1],
  ],
  0.25,
);
const cases = sharingCases(loaded, loadedHeadings(loaded), (hs) => hs === '8708');

test('two members share a heading of parts that runs both ways, and no other', () => {
  expect(cases.map(({ a, b, heading }) => [a, b, loadedHeadings(loaded).codes[heading]])).toEqual([
    [0, 1, '8708'],
  ]);
});

test('by hand: overlap, Grubel-Lloyd over lines, and the split by unit values', () => {
  const [found] = cases;
  expect([found!.thereUsd, found!.backUsd, found!.valueUsd]).toEqual([140, 60, 120]);
  expect(found!.gl).toBeCloseTo(0.6, 12);
  expect([found!.lowUsd, found!.highUsd]).toEqual([90, 150]);
  // Bumpers: 6 against 5.71 a tonne; brakes: 30 against 2.
  expect(found!.lines.map(({ type }) => type)).toEqual(['horizontal', 'vertical', 'one-way']);
  expect(found!.horizontalShare).toBeCloseTo(100 / 150, 12);
});
