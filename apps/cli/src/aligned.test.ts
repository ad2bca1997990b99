import { expect, test } from 'vitest';
import { aligned, textWidth } from './aligned.ts';

test('words stand to the left and figures to the right', () => {
  expect(
    aligned(
      ['name', 'value'],
      [
        ['oil', '5'],
        ['copper', '1,250'],
      ],
      ['left', 'right'],
    ),
  ).toEqual(['name    value', 'oil         5', 'copper  1,250']);
});

test('Chinese characters take two columns, Cyrillic letters one', () => {
  expect(textWidth('原油')).toBe(4);
  expect(textWidth('нефть')).toBe(5);
  expect(
    aligned(
      [],
      [
        ['原油', 'a'],
        ['abcde', 'b'],
      ],
      ['left', 'left'],
    ),
  ).toEqual(['原油   a', 'abcde  b']);
});

test('nothing to show gives no line', () => {
  expect(aligned([], [], ['left'])).toEqual([]);
});
