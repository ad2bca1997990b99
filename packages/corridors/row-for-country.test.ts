import { describe, expect, test } from 'vitest';
import { rowForCountry, statedRange } from './row-for-country.ts';

const spread = { low: 0.1, high: 0.2 };

describe('the range around a figure', () => {
  test('is what rows on both sides state', () => {
    expect(statedRange(10, [7, 15, 8], spread)).toEqual({ low: 7, value: 10, high: 15, isWhole: true });
  });

  test('has the width of the confidence on a side where no row lies: silence is not certainty', () => {
    expect(statedRange(10, [7], spread)).toEqual({ low: 7, value: 10, high: 12, isWhole: false });
    expect(statedRange(10, [15], spread)).toEqual({ low: 9, value: 10, high: 15, isWhole: false });
    expect(statedRange(10, [10], spread)).toEqual({ low: 9, value: 10, high: 12, isWhole: false });
    expect(statedRange(10, [], spread)).toEqual({ low: 9, value: 10, high: 12, isWhole: false });
  });
});

describe('the row of a country', () => {
  const rows = [
    { id: 'general', countries: [], use: 'central' as const },
    { id: 'general-high', countries: [], use: 'range' as const },
    { id: 'own', countries: ['KAZ'], use: 'central' as const },
    { id: 'own-low', countries: ['KAZ'], use: 'range' as const },
    { id: 'other', countries: ['RUS'], use: 'reference' as const },
  ];
  test('is its own with its own range, not the general one', () => {
    expect(rowForCountry(rows, 'KAZ')).toEqual({ row: rows[2], isFallback: false, rangeRows: [rows[3]] });
  });
  test('is the general one where none names it; a row kept for reference is never taken', () => {
    expect(rowForCountry(rows, 'RUS')).toEqual({ row: rows[0], isFallback: true, rangeRows: [rows[1]] });
    expect(rowForCountry(rows.slice(2), 'RUS')).toBeNull();
  });
});
