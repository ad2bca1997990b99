import fc from 'fast-check';
import { expect, test } from 'vitest';
import { best } from './best.ts';

const isBefore = (one: number, other: number): boolean => one < other;

test('the first of many are those of a full sort, whatever the order they come in', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 })),
      fc.integer({ min: 0, max: 12 }),
      (scores, count) => {
        const scoreOf = (number: number): number => scores[number]!;
        const sorted = [...scores.keys()].sort((one, other) => scores[other]! - scores[one]! || one - other);
        expect(best([...scores.keys()], scoreOf, count, isBefore)).toEqual(sorted.slice(0, count));
        expect(best([...scores.keys()].reverse(), scoreOf, count, isBefore)).toEqual(sorted.slice(0, count));
      },
    ),
  );
});
