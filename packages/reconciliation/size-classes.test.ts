import { expect, test } from 'vitest';
import { sizeBounds, sizeClass } from './size-classes.ts';

const values = (count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, at) => (at * 7919) % count);

test('classes hold equal shares, at least 250 flows each, with two more at the top of a large set', () => {
  expect(sizeBounds(values(100))).toHaveLength(0);
  expect([...sizeBounds(values(1000))]).toEqual([250, 500, 750]);
  const large = sizeBounds(values(20_000));
  expect(Array.from(large.subarray(-3))).toEqual([18_000, 19_000, 19_800]);
});

test('a value on a bound belongs above it', () => {
  expect([1, 2, 3, 9].map((value) => sizeClass(Float64Array.of(2, 4), value))).toEqual([0, 1, 1, 2]);
});
