import { expect, test } from 'vitest';
import { memberCoverage } from './member-coverage.ts';

const coverage = memberCoverage({
  presence: [
    { iso3: 'KAZ', totalMusd: 36_690, hs92: [] },
    { iso3: 'UZB', totalMusd: 5910.7, hs92: [] },
  ],
  seenExports: [{ iso3: 'BLR', year: 2023, usd: 6.4e9 }],
  nationalExports: [
    { iso3: 'KAZ', year: 2016, usd: 36_685e6 },
    { iso3: 'UZB', year: 2016, usd: 8974e6 },
    { iso3: 'BLR', year: 2023, usd: 39.8e9 },
  ],
});

test('the matrix of 2016 sees all of Kazakhstan but two thirds of Uzbekistan, and the worse sets the grade', () => {
  expect(coverage(['KAZ'], 2016).grade).toBe('A');
  expect(coverage(['KAZ', 'UZB'], 2016)).toMatchObject({ grade: 'C', iso3: 'UZB' });
  expect(coverage(['KAZ', 'UZB'], 2016).ratio).toBeCloseTo(0.65865, 4);
});

test('mirrored data see 16 percent of what Belarus exported in 2023', () => {
  expect(coverage(['BLR'], 2023).grade).toBe('C');
  expect(coverage(['BLR'], 2023).ratio).toBeCloseTo(0.161, 3);
});

test('a country without a figure for the year has no grade, not a bad one', () => {
  expect(coverage(['KAZ'], 2023)).toEqual({ grade: null, ratio: null, iso3: 'KAZ' });
});
