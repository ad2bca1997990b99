import type { CapturedFigure } from '@hamkor/dossier';
import { expect, test } from 'vitest';
import { figureOf } from './figure-of.ts';

const captured: CapturedFigure = {
  path: 'value',
  label: 'value',
  of: null,
  value: null,
  low: null,
  high: null,
  unit: 'USD',
  year: null,
  confidence: 'estimated',
  origin: null,
  origins: [],
  cited: null,
  steps: [],
};

test('what is not known stays unknown: no range, no years, no citation', () => {
  expect(figureOf(captured)).toEqual({
    value: null,
    unit: 'USD',
    years: null,
    confidence: 'estimated',
    origins: [],
    steps: [],
  });
});

test('a number of things stands without the word for it', () => {
  expect(figureOf({ ...captured, unit: 'count' }).unit).toBe('');
});

test('everything behind a figure reaches the slip', () => {
  const steps = [{ key: 'sum', args: { of: 'KAZ' } }];
  const full = {
    ...captured,
    value: 5,
    low: 4,
    high: 6,
    year: 2023,
    origins: ['a', 'b'],
    cited: 'row 7',
    steps,
  };
  expect(figureOf(full)).toEqual({
    value: 5,
    low: 4,
    high: 6,
    unit: 'USD',
    years: [2023, 2023],
    confidence: 'estimated',
    origins: ['a', 'b'],
    cited: 'row 7',
    steps,
  });
});
