import { expect, test } from 'vitest';
import { readerOf } from './reader.ts';
import { gatherReportedTotals } from './reported-totals.ts';

const totals = readerOf(gatherReportedTotals)();

test('every row is read, in dollars, and what is not reported stays unknown', () => {
  expect(totals).toHaveLength(203);
  expect(
    totals.find(({ year, reporter, partner }) => `${year} ${reporter} ${partner}` === '2014 BLR CHN'),
  ).toEqual({
    year: 2014,
    reporter: 'BLR',
    partner: 'CHN',
    exportUsd: 638_993_900,
    importUsd: 947_958_000,
  });
  expect(totals.some(({ exportUsd, importUsd }) => exportUsd === null || importUsd === null)).toBe(true);
});

test('those that report nothing in these years are only partners', () => {
  const reporters = new Set(totals.map(({ reporter }) => reporter));
  for (const silent of ['IRN', 'TJK', 'TKM', 'UZB']) expect(reporters.has(silent)).toBe(false);
});
