import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitKey, writeValue, writeYears } from './format-figure.ts';

test('thousand dollars are written in dollars with the words of the language', () => {
  expect(writeValue(1_882_595, 'kUSD', 'en')).toEqual({ number: '1.88\u00a0bn', unit: 'USD' });
  expect(writeValue(1_882_595, 'kUSD', 'ru').number).toBe('1,88\u00a0млрд');
  expect(writeValue(1_882_595, 'kUSD', 'zh').number).toBe('18.8亿');
});

test('a share is written in per cent, finer where it is small', () => {
  expect(writeValue(0.384, 'share', 'en').number).toBe('38%');
  expect(writeValue(0.0384, 'share', 'en').number).toBe('3.8%');
  expect(writeValue(0.384, 'share', 'ru').number).toBe('38\u00a0%');
});

test('a unit value keeps three significant digits and its unit', () => {
  expect(writeValue(671.01, 'USD/t', 'en')).toEqual({ number: '671', unit: 'USD/t' });
  expect(writeValue(6.7101, 'USD/t', 'en').number).toBe('6.71');
});

test('per cents of something have one decimal each and a true minus sign', () => {
  expect(writeValue(12, '% of GDP', 'en').number).toBe('12.0');
  expect(writeValue(-2.83, '% per year', 'ru').number).toBe('\u22122,8');
});

test('a rank is never rounded to thousands', () => {
  expect(writeValue(138, 'rank of 139', 'en').number).toBe('138');
});

test('years are one year or a span', () => {
  expect(writeYears([2022, 2024])).toBe('2022–2024');
  expect(writeYears([2016, 2016])).toBe('2016');
  expect(writeYears(null)).toBe('');
});

test('the key of a unit is made of letters, digits and single hyphens only', () => {
  expect(unitKey('% of GDP (incl. construction)')).toBe('percent-of-gdp-incl-construction');
  fc.assert(
    fc.property(fc.string(), (unit) => {
      expect(unitKey(unit)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
    }),
  );
});

test('what is written rounds by less than one per cent for any value of one or more', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e15, noNaN: true }), (value) => {
      const { number } = writeValue(value, 't', 'en');
      const factor = { mn: 1e6, bn: 1e9, tn: 1e12 }[number.slice(-2)] ?? 1;
      const read = Number(number.replace(/[^0-9.]/g, '')) * factor;
      expect(Math.abs(read - value) / value).toBeLessThan(0.01);
    }),
  );
});

test('a year is written as a year, in no thousands', () => {
  expect(writeValue(2027, 'year', 'en')).toEqual({ number: '2027', unit: '' });
});
