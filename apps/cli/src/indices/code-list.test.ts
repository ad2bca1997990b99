import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeList } from './code-list.ts';

test('numbers codes in the order of first meeting, each once', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('0', '1', 'ы', 'Z'), maxLength: 3 })), (codes) => {
      const bytes = Buffer.from(codes.join(''));
      const list = codeList(bytes);
      let at = 0;
      const numbers = codes.map((code) => {
        const start = at;
        at += Buffer.byteLength(code);
        return list.numberOf(start, at);
      });
      const distinct = [...new Set(codes)];
      expect(list.codes()).toEqual(distinct);
      expect(numbers).toEqual(codes.map((code) => distinct.indexOf(code)));
    }),
  );
});

test('holds as many codes as a table may have', () => {
  const codes = Array.from({ length: 20_000 }, (_, i) => String(100_000 + i));
  const bytes = Buffer.from(codes.join(''));
  const list = codeList(bytes);
  for (let pass = 0; pass < 2; pass++) {
    codes.forEach((_, i) => {
      expect(list.numberOf(i * 6, i * 6 + 6)).toBe(i);
    });
  }
  expect(list.codes()).toEqual(codes);
});
