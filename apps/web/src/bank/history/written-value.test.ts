import { expect, test } from 'vitest';
import { writtenValue } from './written-value.ts';

test('codes and amounts are written as the field writes them, whatever the order they come in', () => {
  expect(writtenValue([{ code: '8708', edition: '2022', scheme: 'HS' }])).toBe('HS 8708 2022');
  expect(writtenValue({ year: null, unit: 'kt', value: 0 })).toBe('0 kt');
});

test('a list is written by its items and a plain value as it is', () => {
  expect(writtenValue(['RUS', 'CHN'])).toBe('RUS; CHN');
  expect(writtenValue(false)).toBe('false');
});
