import { expect, test } from 'vitest';
import { beginsGroup, isOpenPlaced, writeBand } from './rank-band.ts';

test('a place that the figures leave open is a span, one that they settle is a number', () => {
  expect(writeBand({ rank: 4, band: { from: 3, to: 9 } })).toBe('3–9');
  expect(writeBand({ rank: 4, band: { from: 4, to: 4 } })).toBe('4');
  expect(isOpenPlaced({ rank: 4, band: { from: 4, to: 4 } })).toBe(false);
});

test('a group begins where all that stands before is surely better', () => {
  // The second and the third overlap; the first and the fourth stand apart.
  const placed = [
    { rank: 1, band: { from: 1, to: 1 } },
    { rank: 2, band: { from: 2, to: 3 } },
    { rank: 3, band: { from: 2, to: 3 } },
    { rank: 4, band: { from: 4, to: 4 } },
  ];
  expect(placed.map(beginsGroup)).toEqual([true, true, false, true]);
  expect(placed.map(writeBand)).toEqual(['1', '2–3', '2–3', '4']);
});
