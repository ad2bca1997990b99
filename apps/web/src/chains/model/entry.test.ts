import { expect, test } from 'vitest';
import { readEntry, readNumber, writeEntry } from './entry.ts';
import type { Field } from './fields.ts';

const share: Field = { field: 'rate', kind: 'number', unit: 'percent' };
const open: Field = { field: 'max', kind: 'number', isNullable: true };

test('numbers are read as people and sheets write them', () => {
  expect(
    ['1 234,5', '1,234.5', '1,234', '−3', '2e3', '0.5', '.5', "1'000"].map((text) => readNumber(text)),
  ).toEqual([1234.5, 1234.5, 1234, -3, 2000, 0.5, 0.5, 1000]);
  expect(readNumber('1,234', 'ru')).toBe(1.234);
  expect(['', 'x', '1 2x', '1,2,3', '--1'].map((text) => readNumber(text))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('shares are typed in per cent and stored from 0 to 1, without the noise of binary fractions', () => {
  expect(readEntry(share, '7 %')).toEqual({ kind: 'value', value: 0.07 });
  expect(writeEntry(share, 0.07)).toBe('7');
  expect(writeEntry(share, 0.57)).toBe('57');
});

test('nothing is unknown where it may be, and unreadable where a number must stand', () => {
  expect(readEntry(open, ' ')).toEqual({ kind: 'value', value: null });
  expect(readEntry(share, '')).toEqual({ kind: 'unreadable' });
});

test('lists are parts between semicolons or commas', () => {
  expect(readEntry({ field: 'members', kind: 'list' }, 'UZB; KAZ,TJK;')).toEqual({
    kind: 'value',
    value: ['UZB', 'KAZ', 'TJK'],
  });
});
