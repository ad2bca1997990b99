import { expect, test } from 'vitest';
import { byWeight, gradeOf, riskScale, risksByCell } from './risk-matrix.ts';

const risk = (
  id: string,
  probability: number,
  impact: number,
  proximity: 'now' | 'year' | 'later' = 'year',
) => ({
  id,
  title: { en: id, ru: null, zh: null },
  probability,
  impact,
  proximity,
  owner: 'KAZ',
  response: 'watch',
  residual: null,
});

test('a risk weighs by probability times impact, in either order', () => {
  expect([gradeOf(1, 5), gradeOf(2, 3), gradeOf(3, 4), gradeOf(3, 5), gradeOf(5, 5)]).toEqual([
    'low',
    'medium',
    'medium',
    'high',
    'high',
  ]);
  for (const p of riskScale) for (const i of riskScale) expect(gradeOf(p, i)).toBe(gradeOf(i, p));
});

test('a risk whose remainder nobody has judged is not drawn as if it were small', () => {
  const judged = { ...risk('b', 5, 5), residual: { probability: 1, impact: 2 } };
  const risks = [risk('a', 5, 5), judged];
  expect([...risksByCell(risks, 'before')]).toEqual([['5 5', ['a', 'b']]]);
  expect([...risksByCell(risks, 'after')]).toEqual([['1 2', ['b']]]);
});

test('the heaviest stand first, of equals the nearest', () => {
  const risks = [risk('a', 2, 2), risk('b', 3, 4, 'later'), risk('c', 4, 3, 'now')];
  expect(byWeight(risks).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});
