import { expect, test } from 'vitest';
import { guessEncoding } from './guess-encoding.ts';

/** Windows-1251 of Russian letters. */
const cyrillic = (text: string): Buffer =>
  Buffer.from(
    Array.from(text, (letter) => {
      const code = letter.codePointAt(0)!;
      return code < 128 ? code : code - 0x410 + 0xc0;
    }),
  );

test.each(['Казахстан', 'РОССИЯ, КИТАЙ', 'медь и изделия из нее', 'Экспорт;Импорт'])(
  '%s is Windows-1251',
  (text) => {
    expect(guessEncoding(cyrillic(`2022,${text},1\n`))).toBe('windows-1251');
  },
);

test('Chinese in GB18030 is known by its pairs of bytes', () => {
  const copper = Buffer.from([0xd6, 0xd0, 0xb9, 0xfa, 0x2c, 0xcd, 0xad, 0x0a]);
  expect(guessEncoding(copper)).toBe('gb18030');
});

test('UTF-16 is known by its zeros, which of the two by where they stand', () => {
  expect(guessEncoding(Buffer.from('t,i,j,k,v,q', 'utf16le'))).toBe('utf-16le');
  expect(guessEncoding(Buffer.from('t,i,j,k,v,q', 'utf16le').swap16())).toBe('utf-16be');
});

test('where nothing speaks for any, none is guessed', () => {
  expect(guessEncoding(Buffer.from('plain'))).toBeNull();
  expect(guessEncoding(Buffer.from([0x41, 0x00, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41]))).toBeNull();
});
