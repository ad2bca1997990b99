import { expect, test } from 'vitest';
import { periodYears } from './period-years.ts';

test.each([
  ['2016; totals of members 2023; world totals also 2019, 2021-2023', [2016, 2023]],
  ['2022-2024', [2022, 2024]],
  ['2011', [2011, 2011]],
  ['HS 2022 edition, in force since 1 January 2022', [2022, 2022]],
  ['as of reading', null],
  ['code 120225', null],
])('the period “%s” names the years %o', (period, years) => {
  expect(periodYears(period)).toEqual(years);
});
