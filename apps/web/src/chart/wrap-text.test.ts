import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from './wrap-text.ts';

const within = (length: number) => (line: string) => line.length <= length;

test('a sentence breaks at spaces', () => {
  expect(breakLines('members buy outside what members sell outside', within(20))).toEqual([
    'members buy outside',
    'what members sell',
    'outside',
  ]);
});

test('Chinese breaks between characters', () => {
  expect(breakLines('成员国从区外购买的铝', within(4))).toEqual(['成员国从', '区外购买', '的铝']);
});

test('no word is lost and only single words overflow', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zа-я]{1,30}$/), { maxLength: 30 }), (words) => {
      const lines = breakLines(words.join(' '), within(12));
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(line.length <= 12 || !line.includes(' ')).toBe(true);
    }),
  );
});
