import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8Check } from './utf8-stream.ts';

const inPieces = (bytes: Buffer, size: number): number | null => {
  const check = utf8Check();
  for (let start = 0; start < bytes.length; start += size) {
    const bad = check.feed(bytes.subarray(start, start + size));
    if (bad !== null) return bad;
  }
  return check.end();
};

test('text is text however it is cut into pieces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 7 }), (text, size) => {
      const bytes = Buffer.from(text.replaceAll('\0', ''));
      expect(inPieces(bytes, size)).toBeNull();
    }),
  );
});

test('the first bad byte is found where it is, however the text is cut', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(0xff, 0xc0, 0x00, 0x80),
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 1, max: 7 }),
      (before, bad, after, size) => {
        const good = Buffer.from(before.replaceAll('\0', ''));
        const bytes = Buffer.concat([good, Buffer.from([bad]), Buffer.from(after)]);
        expect(inPieces(bytes, size)).toBe(good.length);
      },
    ),
  );
});

test('a character left open at the end is bad', () => {
  expect(inPieces(Buffer.from('Қ').subarray(0, 1), 10)).toBe(0);
});
