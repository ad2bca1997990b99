import { expect, test } from 'vitest';
import { blindPairs, latestCoverage, membersFirst } from './latest.ts';

const row = (iso3: string, year: number, ratio: number | null, grade: 'A' | 'B' | 'C' | null) => ({
  iso3,
  year,
  ratio,
  grade,
});

test('the latest year with a known ratio is summed up, whatever the order of the rows', () => {
  const rows = [
    row('KAZ', 2023, 0.95, 'A'),
    row('IRN', 2016, 0.05, 'C'),
    row('IRN', 2023, 0.12, 'C'),
    row('UZB', 2024, null, null),
    row('CHN', 2023, 1.02, 'A'),
  ];
  expect(latestCoverage(rows)).toEqual({ year: 2023, gradeA: 2, least: rows[2] });
});

test('the sum speaks of members alone, and members come first', () => {
  const rows = [row('ARM', 2023, 0.01, 'C'), row('KAZ', 2023, 0.95, 'A'), row('AZE', 2024, 1, 'A')];
  expect(latestCoverage(rows)).toEqual({ year: 2023, gradeA: 1, least: rows[1] });
  expect(membersFirst(rows)).toEqual([rows[1], rows[0], rows[2]]);
});

test('without any known ratio there is nothing to say', () => {
  expect(latestCoverage([row('UZB', 2024, null, null)])).toBeNull();
  expect(latestCoverage([])).toBeNull();
});

test('a pair that nobody sees is named once with its years, in whichever order it comes', () => {
  expect(
    blindPairs([
      { a: 'TKM', b: 'IRN', year: 2014 },
      { a: 'IRN', b: 'TKM', year: 2015 },
      { a: 'IRN', b: 'TKM', year: 2014 },
      { a: 'IRN', b: 'TJK', year: 2014 },
    ]),
  ).toEqual([
    { a: 'IRN', b: 'TKM', years: [2014, 2015] },
    { a: 'IRN', b: 'TJK', years: [2014] },
  ]);
});
