import { expect, test } from 'vitest';
import { spellings } from './spelling.ts';

const words = spellings();
for (const word of ['насос', 'станок', 'компрессор', 'compressor', 'pump', 'трансформатор', 'тракт'])
  words.add(word);

test.each([
  ['носос', 'насос'],
  ['насосс', 'насос'],
  ['copmressor', 'compressor'],
  ['трнсформатр', 'трансформатор'],
])('%s is near to %s', (written, meant) => {
  expect(words.near(written, 3)[0]?.term).toBe(meant);
});

test('a beginning leads to its words', () => {
  expect(words.near('компр', 3)).toEqual([{ term: 'компрессор', distance: 0 }]);
});

test('short words and two slips in a short word are not guessed at', () => {
  expect(words.near('pmp', 3)).toEqual([]);
  expect(words.near('насс', 3).every(({ distance }) => distance <= 1)).toBe(true);
  expect(words.near('нисис', 3)).toEqual([]);
});

test('the word itself is no guess', () => {
  expect(words.near('насос', 3)).toEqual([]);
});
