import { expect, test } from 'vitest';
import { exampleDraft, examplePart } from './example-option.ts';
import { ranksOf } from './score.ts';
import { sensitivities, varyThresholds } from './sensitivity.ts';

const flows = [
  { id: 'large', usd: 900 },
  { id: 'middle', usd: 120 },
  { id: 'small', usd: 90 },
];
const drafts = (least: number) =>
  flows.filter(({ usd }) => usd >= least).map(({ id, usd }) => exampleDraft(id, [examplePart('value', usd)]));

test('every threshold is moved a quarter down and up while the others stay', () => {
  const asked: unknown[] = [];
  const variants = varyThresholds({ least: 100, advantage: 1 }, (moved) => {
    asked.push(moved);
    return drafts(moved.least);
  });
  expect(asked).toEqual([
    { least: 75, advantage: 1 },
    { least: 125, advantage: 1 },
    { least: 100, advantage: 0.75 },
    { least: 100, advantage: 1.25 },
  ]);
  expect(variants.map(({ threshold, base, moved }) => [threshold, base, moved])).toEqual([
    ['least', 100, 75],
    ['least', 100, 125],
    ['advantage', 1, 0.75],
    ['advantage', 1, 1.25],
  ]);
});

test('an option that drops out with the threshold moved has no rank there', () => {
  const variants = varyThresholds({ least: 100 }, ({ least }) => drafts(least));
  const moves = sensitivities(drafts(100), variants);
  expect(moves.get('middle')).toEqual([
    { threshold: 'least', base: 100, rank: 2, rankLow: 2, rankHigh: null },
  ]);
  expect(moves.get('large')).toEqual([{ threshold: 'least', base: 100, rank: 1, rankLow: 1, rankHigh: 1 }]);
  expect(moves.has('small')).toBe(false);
});

test('ranks are those of the scores', () => {
  expect([...ranksOf(drafts(0))]).toEqual([
    ['large', 1],
    ['middle', 2],
    ['small', 3],
  ]);
});
