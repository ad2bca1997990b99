import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownIn, list, matching, number, oneOf, optional, Refusal, source, text, year } from './index.ts';

const refused = (value: unknown): boolean => value instanceof Refusal;

test('an empty cell is unknown where the column allows it and refused where not, never zero', () => {
  expect(refused(number('kusd').read(''))).toBe(true);
  expect(optional(number('kusd')).read('')).toBeNull();
  expect(number('kusd').read('0')).toBe(0);
});

test('a number with unit, spaces, separators or a hidden word is refused', () => {
  for (const cell of ['12 t', '1,5', '1 000', ' 7', 'NaN', 'Infinity', '0x1f', '--1', '1e999', '+5', '.5'])
    expect([cell, refused(number('tonnes').read(cell))]).toEqual([cell, true]);
});

test('every finite number that can be written is read back', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(number('x').read(String(value === 0 ? 0 : value))).toBe(value === 0 ? 0 : value);
    }),
  );
});

test('bounds are kept and named in the refusal', () => {
  const share = number('share', { min: 0, max: 1 });
  expect(share.read('1')).toBe(1);
  const refusal = share.read('1.01');
  expect(refusal instanceof Refusal && refusal.expected).toBe('a number from 0 to 1');
});

test('a row without source is refused with the way to mend it', () => {
  const refusal = source().read('');
  expect(refusal instanceof Refusal && refusal.mend).toContain('name the page');
});

test('years outside 1900 to 2060 are no years of a fact', () => {
  expect(year('year').read('2016')).toBe(2016);
  for (const cell of ['1899', '2061', '16', '2016.0', 'n.d.'])
    expect(refused(year('year').read(cell))).toBe(true);
});

test('a word outside the list and an id nobody knows are refused', () => {
  expect(oneOf('flow', ['export', 'import']).read('export')).toBe('export');
  expect(refused(oneOf('flow', ['export', 'import']).read('exports'))).toBe(true);
  expect(refused(knownIn('hs', new Set(['0101']), 'heading').read('101'))).toBe(true);
  expect(refused(matching('iso3', /^[A-Z]{3}$/, 'a code').read('kaz'))).toBe(true);
});

test('a list is read part by part, and one bad part refuses the cell', () => {
  const codes = list(matching('hs', /^\d{4}$/, 'a heading'));
  expect(codes.read('0101; 8703')).toEqual(['0101', '8703']);
  expect(codes.read('')).toEqual([]);
  expect(refused(codes.read('0101;870'))).toBe(true);
  expect(refused(list(text('partners')).read('A;;B'))).toBe(true);
});
