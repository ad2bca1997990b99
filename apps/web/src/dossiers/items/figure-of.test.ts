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
  unit: 'usd',
  year: null,
  confidence: 'estimated',
  origin: null,
  cited: null,
  steps: [],
};

test('what is not known stays unknown: no range, no years, no origin, no citation', () => {
  expect(figureOf(captured)).toEqual({
    value: null,
    unit: 'USD',
    years: null,
    confidence: 'estimated',
    origins: [],
    steps: [],
  });
});

test('everything behind a figure reaches the slip', () => {
  const full = {
    ...captured,
    value: 5,
    low: 4,
    high: 6,
    unit: 't',
    year: 2023,
    origin: 'baci',
    cited: 'row 7',
  };
  expect(figureOf({ ...full, steps: ['sum of two flows'] })).toEqual({
    value: 5,
    low: 4,
    high: 6,
    unit: 't',
    years: [2023, 2023],
    confidence: 'estimated',
    origins: ['baci'],
    cited: 'row 7',
    steps: [{ key: 'sum of two flows', args: {} }],
  });
});
