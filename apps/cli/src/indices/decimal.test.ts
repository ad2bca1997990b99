import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from './decimal.ts';

const read = (text: string): number => decimal(Buffer.from(text), 0, Buffer.byteLength(text));

test('reads what a number is written as, to the last bit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(read(String(value))).toBe(value === 0 ? Number(String(value)) : value);
    }),
  );
  fc.assert(
    fc.property(fc.nat({ max: 10 ** 9 }), fc.nat({ max: 999_999 }), (whole, decimals) => {
      expect(read(`${whole}.${decimals}`)).toBe(Number(`${whole}.${decimals}`));
    }),
  );
});

test.each([
  ['007', 7],
  ['.5', 0.5],
  ['5.', 5],
  [' 12 ', 12],
  ['+3', 3],
  ['-4.25', -4.25],
  ['1e3', 1000],
  ['12345678901234567890', 12345678901234567168],
])('%j is %f', (text, value) => {
  expect(read(text)).toBe(value);
});

test.each(['', '.', ' ', '-', '1,5', '1 000', '0x10', 'NA', '12kg', 'Infinity', 'NaN', '1.2.3', '1e'])(
  '%j is no number',
  (text) => {
    expect(read(text)).toBeNaN();
  },
);
