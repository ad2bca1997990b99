import type { FigureDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { leadingFirst, oldestFirst } from './indicator-order.ts';

const figure = (year: number, value: number): FigureDocument => ({
  value,
  unit: 'USD',
  years: [year, year],
  confidence: 'published',
  origins: ['country-indicators'],
  steps: [],
});
const series = (indicator: string) => ({ indicator, latest: figure(2024, 1), history: [] });

test('population stands before everything, the unlisted by name at the end', () => {
  const ids = leadingFirst(['unido_cip_rank', 'co2_total', 'gdp_growth', 'population'].map(series));
  expect(ids.map(({ indicator }) => indicator)).toEqual([
    'population',
    'gdp_growth',
    'co2_total',
    'unido_cip_rank',
  ]);
});

test('history runs from old to new with the first figure given for a year', () => {
  const line = oldestFirst([figure(2024, 3), figure(2023, 2), figure(2023, 99), figure(2000, 1)]);
  expect(line.map(({ value }) => value)).toEqual([1, 2, 3]);
});
