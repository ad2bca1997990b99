import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainFitness } from '../../methods/trade/plain-indices.ts';
import { connected, marks, presenceOfMarks } from '../../methods/trade/arbitrary-presence.ts';
import { fitness } from './fitness.ts';
import { moments } from './moments.ts';

const twoCountries = presenceOfMarks([
  [1, 1],
  [1, 0],
]);

test('starts from ones, which count as the first iteration', () => {
  expect(fitness(twoCountries, 1)).toEqual({
    fitness: Float64Array.of(1, 1),
    complexity: Float64Array.of(1, 1),
  });
});

test('takes both sides from the iteration before', () => {
  // F = (2, 1) / 1.5; Q = (1/2, 1) / 0.75, both from ones.
  const second = fitness(twoCountries, 2);
  expect(Array.from(second.fitness)).toEqual([4 / 3, 2 / 3]);
  expect(Array.from(second.complexity)).toEqual([2 / 3, 4 / 3]);
  // F = (2/3 + 4/3, 2/3) / (4/3); Q = (1 / (3/4 + 3/2), 1 / (3/4)) / (8/9), from the second.
  const third = fitness(twoCountries, 3);
  expect(Array.from(third.fitness)).toEqual([3 / 2, 1 / 2].map((value) => expect.closeTo(value, 14)));
  expect(Array.from(third.complexity)).toEqual([1 / 2, 3 / 2].map((value) => expect.closeTo(value, 14)));
});

test('agrees with the plain implementation, with mean 1 on both sides', () => {
  fc.assert(
    fc.property(marks(), fc.integer({ min: 2, max: 25 }), (rows, iterations) => {
      const full = connected(rows).filter((row) => row.includes(1));
      const ours = fitness(presenceOfMarks(full), iterations);
      const plain = plainFitness(full, iterations);
      plain.fitness.forEach((value, c) => expect(ours.fitness[c]).toBeCloseTo(value, 10));
      plain.complexity.forEach((value, p) => expect(ours.complexity[p]).toBeCloseTo(value, 10));
      expect(moments(ours.fitness).mean).toBeCloseTo(1, 12);
      expect(moments(ours.complexity).mean).toBeCloseTo(1, 12);
    }),
  );
});

test('a country without presence and a product nobody has are unknown and change nobody', () => {
  const ours = fitness(
    presenceOfMarks([
      [0, 1, 1],
      [0, 0, 0],
      [0, 1, 0],
    ]),
  );
  const plain = fitness(twoCountries);
  expect(Array.from(ours.fitness)).toEqual([plain.fitness[0], Number.NaN, plain.fitness[1]]);
  expect(Array.from(ours.complexity)).toEqual([Number.NaN, ...plain.complexity]);
});
