import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['насос', 'насосс', 1],
  ['насос', 'насо', 1],
  ['насос', 'носос', 1],
  ['насос', 'ансос', 1],
  ['truck', 'track', 1],
  ['ca', 'abc', 3],
])('%s and %s are %i apart', (one, other, distance) => {
  expect(editDistance(one, other, 3)).toBe(distance);
});

test('farther than allowed is not told', () => {
  expect(editDistance('насос', 'станок', 2)).toBeNull();
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

/** By the definition, without any table. */
const slow = (one: string, other: string): number => {
  if (one === '' || other === '') return one.length + other.length;
  const cost = one.at(-1) === other.at(-1) ? 0 : 1;
  let least = Math.min(
    slow(one.slice(0, -1), other) + 1,
    slow(one, other.slice(0, -1)) + 1,
    slow(one.slice(0, -1), other.slice(0, -1)) + cost,
  );
  if (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1))
    least = Math.min(least, slow(one.slice(0, -2), other.slice(0, -2)) + 1);
  return least;
};

test('the table gives what the definition gives', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const distance = slow(one, other);
      expect(editDistance(one, other, 2)).toBe(distance <= 2 ? distance : null);
    }),
    { numRuns: 60 },
  );
});
