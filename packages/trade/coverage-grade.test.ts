import { expect, test } from 'vitest';
import { coverageGrade, worstCoverage } from './coverage-grade.ts';

const of = (iso3: string, seenUsd: number | null, nationalUsd: number | null) => ({
  iso3,
  seenUsd,
  nationalUsd,
});

test.each([
  // Mirrored and national exports of 2023, thousand million USD.
  ['BLR', 6.4, 39.8, 'C'],
  ['IRN', 11.4, 97.4, 'C'],
  ['TJK', 1.6, 2.4, 'C'],
  ['RUS', 359, 425, 'B'],
] as const)('%s in 2023: %f seen of %f is %s', (iso3, seen, national, grade) => {
  expect(coverageGrade(of(iso3, seen, national))).toEqual({ grade, ratio: seen / national, iso3 });
});

test.each([
  [90, 'A'],
  [89.999, 'B'],
  [70, 'B'],
  [69.999, 'C'],
  [130, 'A'],
] as const)('%f of 100 seen is %s', (seen, grade) => {
  expect(coverageGrade(of('KAZ', seen, 100)).grade).toBe(grade);
});

test.each([
  [null, 100],
  [100, null],
  [100, 0],
])('%j of %j seen is unknown', (seen, national) => {
  expect(coverageGrade(of('KAZ', seen, national))).toEqual({ grade: null, ratio: null, iso3: 'KAZ' });
});

test('partners together have the grade of the worst covered', () => {
  const found = worstCoverage([of('KAZ', 95, 100), of('RUS', 359, 425), of('CHN', 99, 100)]);
  expect(found).toEqual({ grade: 'B', ratio: 359 / 425, iso3: 'RUS' });
});

test('one partner of unknown coverage makes the whole unknown', () => {
  expect(worstCoverage([of('KAZ', 95, 100), of('IRN', null, 97.4)])).toEqual({
    grade: null,
    ratio: null,
    iso3: 'IRN',
  });
  expect(worstCoverage([])).toEqual({ grade: null, ratio: null, iso3: null });
});
