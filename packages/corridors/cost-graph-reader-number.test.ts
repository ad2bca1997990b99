import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberInBytes } from './cost-graph-reader-number.ts';

const encoder = new TextEncoder();
const read = (text: string): number => {
  const bytes = encoder.encode(`<${text}>`);
  return numberInBytes(bytes, 1, bytes.length - 1);
};

test('numbers are read to the last bit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e299, max: 1e299 }), (number) => {
      expect(read(String(number))).toBe(number === 0 ? 0 : number);
    }),
  );
  fc.assert(
    fc.property(fc.integer(), fc.nat(999_999), (whole, part) => {
      expect(read(`${whole}.${part}`)).toBe(Number(`${whole}.${part}`));
    }),
  );
});

test('a number so large that the costs of a way would not be finite is none', () => {
  for (const text of ['1e300', '-1e300', '1e999', '9'.repeat(320)]) expect(read(text), text).toBeNaN();
  expect(read('1e299')).toBe(1e299);
});

test('what is no decimal number is NaN', () => {
  for (const text of ['', '-', '.', '1.2.3', '1,5', '0x10', 'NaN', 'Infinity', '1e', 'e5', '--1', '1 2']) {
    expect(read(text), text).toBeNaN();
  }
});
