import { expect, test } from 'vitest';
import { assumedGrowth, growthColumns } from './assumed-growth.ts';

const value = (iso3: string, year: number, amount: number) => ({ iso3, year, value: amount });
const growth = assumedGrowth(
  [
    value('KAZ', 2020, 100),
    value('KAZ', 2024, 170),
    value('KAZ', 2025, 180),
    value('IND', 2019, 100),
    value('IND', 2025, 200),
    value('UZB', 2020, 0),
    value('UZB', 2025, 10),
  ],
  [value('KAZ', 2018, 10), value('KAZ', 2023, 11), value('TJK', 2025, 9)],
  ['country-indicators'],
);

test('the last value over that of five years before', () => {
  expect(growth).toEqual([{ iso3: 'KAZ', gdp: 1.8, population: 1.1, origins: ['country-indicators'] }]);
});

test('what lacks either end, or begins at nothing, is unknown and no growth of 1', () => {
  expect(growthColumns(['IND', 'KAZ', 'TJK', 'UZB'], growth)).toEqual({
    gdpGrowth: Float64Array.of(Number.NaN, 1.8, Number.NaN, Number.NaN),
    populationGrowth: Float64Array.of(Number.NaN, 1.1, Number.NaN, Number.NaN),
  });
});
