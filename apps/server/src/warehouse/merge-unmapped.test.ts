import { expect, test } from 'vitest';
import { mergeUnmapped, unmappedShare } from './merge-unmapped.ts';

const code = (name: string, usd: number | null, rows = 1) =>
  ({ kind: 'country', code: name, label: null, rows, usd, treatment: 'left-out' }) as const;

test('the same code in several files is one, the largest value first, with its share of all', () => {
  const merged = mergeUnmapped([[code('899', 10), code('0', 25)], [code('899', 40, 2)]], 100);
  expect(merged).toMatchObject([
    { code: '899', rows: 3, usd: 50, share: 0.5 },
    { code: '0', usd: 25, share: 0.25 },
  ]);
});

test('the share of all files counts the value of rows, not of codes', () => {
  const one = { unmapped: [code('899', 30), code('0', 30)], usdUnmapped: 30, usdRead: 80 };
  const other = { unmapped: [], usdUnmapped: 0, usdRead: 20 };
  expect(unmappedShare([one, other])).toBe(0.3);
  expect(unmappedShare([other])).toBe(0);
});

test('without money there is no share', () => {
  const merged = mergeUnmapped([[code('899', null)]], null);
  expect(merged).toMatchObject([{ usd: null, share: null }]);
  expect(unmappedShare([{ unmapped: [code('899', null)], usdUnmapped: null, usdRead: null }])).toBeNull();
  expect(unmappedShare([{ unmapped: [code('899', 0)], usdUnmapped: 0, usdRead: 0 }])).toBeNull();
});
