import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexWords, searchWords } from './words.ts';

test.each([
  ['насосы', 'насосов'],
  ['цемент', 'цемента'],
  ['удобрение', 'удобрений'],
  ['тракторный', 'тракторная'],
  ['шина', 'шинами'],
  ['pump', 'pumps'],
  ['box', 'boxes'],
  ['battery', 'batteries'],
  ['brush', 'brushes'],
])('“%s” and “%s” are one word', (one, other) => {
  expect(indexWords(one)).toEqual(indexWords(other));
});

test.each([
  ['glass', ['glass']],
  ['gas', ['gas']],
  ['bus', ['bus']],
  ['сок', ['сок']],
  ['ёлка', ['елк']],
  ['HS 8701.90', ['hs', '8701', '90']],
  ['NPK-удобрение', ['npk', 'удобрен']],
])('“%s” is kept as %o', (text, words) => {
  expect(indexWords(text)).toEqual(words);
});

test('Chinese is found by every character and every pair', () => {
  expect(indexWords('水泥板')).toEqual(['水', '泥', '板', '水泥', '泥板']);
  expect(indexWords('LED灯')).toEqual(['led', '灯']);
});

test('a search for Chinese looks for pairs, and for a single character alone', () => {
  expect(searchWords('水泥板')).toEqual(['水泥', '泥板']);
  expect(searchWords('泵')).toEqual(['泵']);
});

test('whatever is looked for is in the index of the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const indexed = new Set(indexWords(text));
      expect(searchWords(text).every((word) => indexed.has(word))).toBe(true);
    }),
  );
});

test('punctuation alone has no words', () => {
  expect(searchWords(' -–— .,;:!? «»“” ')).toEqual([]);
});
