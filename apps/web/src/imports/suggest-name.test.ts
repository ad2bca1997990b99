import { expect, test } from 'vitest';
import { suggestName } from './suggest-name.ts';

test('the name is the format and the year the file states, not that of its version', () => {
  expect(suggestName('baci', ['BACI_HS22_Y2023_V202501.csv'])).toBe('baci-2023');
});

test('several years are a span, whatever the order of the files', () => {
  expect(suggestName('baci', ['BACI_HS22_Y2023_V202501.csv', 'BACI_HS22_Y2021_V202501.csv'])).toBe(
    'baci-2021-2023',
  );
});

test('a file without a year gives the format alone', () => {
  expect(suggestName('io', ['table.csv', 'HS92.zip'])).toBe('io');
});

test('a year written plainly counts, a longer number does not', () => {
  expect(suggestName('comtrade', ['TradeData_2022.json', '20231011_x.csv'])).toBe('comtrade-2022');
});
