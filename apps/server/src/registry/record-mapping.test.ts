import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePaths, figureOf, searchTextOf } from './record-mapping.ts';

test('a code is found by its beginnings of two digits and more', () => {
  expect(codePaths(['870192', '8432'])).toEqual([
    '84',
    '843',
    '8432',
    '87',
    '870',
    '8701',
    '87019',
    '870192',
  ]);
});

test('codes that share a beginning have it once', () => {
  expect(codePaths(['2813', '2821'])).toEqual(['28', '281', '2813', '282', '2821']);
});

test('an array of codes overlaps a prefix exactly when one of them begins with it', () => {
  const code = fc.stringMatching(/^\d{4}(\d{2})?$/);
  fc.assert(
    fc.property(fc.array(code), fc.stringMatching(/^\d{2,6}$/), (codes, prefix) => {
      expect(codePaths(codes).includes(prefix)).toBe(codes.some((one) => one.startsWith(prefix)));
    }),
  );
});

const record = {
  id: 'PRJ001',
  confidence: 'estimated',
  cited: 'https://example.org/plant',
  year: 2024,
  origin: 'data-bank',
} as const;

test('a number of a record has the record’s year, confidence and source', () => {
  expect(figureOf(record, 500, 'jobs')).toEqual({
    value: 500,
    unit: 'jobs',
    years: [2024, 2024],
    confidence: 'estimated',
    origins: ['data-bank'],
    cited: 'https://example.org/plant',
    steps: [],
  });
});

test('a number that the record does not state is no figure, and no zero', () => {
  expect(figureOf(record, null, 'jobs')).toBeNull();
  expect(figureOf(record, 0, 'jobs')?.value).toBe(0);
});

test('a record without a year has figures without years', () => {
  expect(figureOf({ ...record, year: null }, 500, 'jobs')?.years).toBeNull();
});

test('a record is found by its texts in all languages, its lists and its codes, folded', () => {
  const text = searchTextOf([
    'PRJ001',
    { en: 'Tyre Plant', ru: 'Завод шин «Ёж»', zh: null },
    null,
    ['KamaTyres', 'Аллюр'],
  ]);
  expect(text).toBe('prj001 tyre plant завод шин «еж» kamatyres аллюр');
});
