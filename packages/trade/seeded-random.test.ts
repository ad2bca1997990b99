import { expect, test } from 'vitest';
import { randomIndex, seededRandom, shuffled } from './seeded-random.ts';

const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));

test('the same seed gives the same numbers, another seed others', () => {
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test('the numbers are those Mulberry32 is known to give from seed 0', () => {
  const random = seededRandom(0);
  expect([random(), random()].map((value) => value * 2 ** 32)).toEqual([1144304738, 1416247]);
});

test('numbers fill 0 to 1 evenly', () => {
  const random = seededRandom(3);
  const counts = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 20_000; i++) counts[randomIndex(random, 10)]!++;
  for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
});

test('shuffling keeps every item, changes the order and leaves the list given alone', () => {
  const items = Array.from({ length: 30 }, (_, i) => i);
  const mixed = shuffled(items, seededRandom(1));
  expect(mixed.toSorted((a, b) => a - b)).toEqual(items);
  expect(mixed).not.toEqual(items);
  expect(items[0]).toBe(0);
});

test('every place is as likely for an item', () => {
  const random = seededRandom(5);
  const places = [0, 0, 0];
  for (let i = 0; i < 6000; i++) places[shuffled(['a', 'b', 'c'], random).indexOf('a')]!++;
  for (const count of places) expect(Math.abs(count - 2000)).toBeLessThan(180);
});
