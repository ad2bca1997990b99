import { expect, test } from 'vitest';
import { exampleTrade } from './example-trade.ts';
import { gapNotes } from './loaded-gaps.ts';

test('members without any trade are named; one that only buys is seen', () => {
  const loaded = exampleTrade(['KAZ', 'TJK', 'UZB'], [['CHL', 'UZB', '740311', 5]]);
  expect(gapNotes({ loaded })).toEqual([{ key: 'members-unseen', args: { count: 2, partners: 'KAZ, TJK' } }]);
});

test('data without products are told, the shipped facts need no word', () => {
  expect(gapNotes({ loaded: exampleTrade(['KAZ'], []) })).toEqual([{ key: 'no-lines', args: {} }]);
  expect(gapNotes({ loaded: null })).toEqual([]);
});
