import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('what would move the cursor, colour the screen or turn the line is shown, not done', () => {
  expect(printable('\u001B[31mred\nnext\r\u0007\u007F')).toBe('␛[31mred␊next␍␇␡');
  expect(printable('a\u202Egpj.exe')).toBe('a\uFFFDgpj.exe');
  expect(printable('Казахстан 中国 é 🚢')).toBe('Казахстан 中国 é 🚢');
});

test('a long text is cut between characters', () => {
  expect(printable('🚢'.repeat(300), 3)).toBe('🚢🚢🚢…');
  expect(printable('9'.repeat(5e6))).toHaveLength(201);
});

test('nothing that acts is left, and what is harmless and short stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const shown = printable(text);
      expect(shown).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/u);
      expect(printable(shown)).toBe(shown);
    }),
  );
});
