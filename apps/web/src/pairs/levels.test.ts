import { expect, test } from 'vitest';
import { levelsOf } from './levels.ts';

const item = (intensity: number | null, complementarity: number | null, grubelLloyd: number | null) => ({
  exporter: 'KAZ',
  importer: 'UZB',
  value: {
    value: intensity,
    unit: 'USD',
    years: null,
    confidence: 'estimated' as const,
    origins: ['made-up'] as [string],
    steps: [],
  },
  intensity,
  complementarity,
  grubelLloyd,
  quadrant: null,
});
const items = [item(0.1, 20, 0.3), item(12, 45, 0), item(900, null, 1), item(null, 100, null)];

test('intensities and values go by their place, however far apart they are', () => {
  expect([...levelsOf(items, 'intensity').values()]).toEqual([0, 0.5, 1, null]);
  expect([...levelsOf(items, 'value').values()]).toEqual([0, 0.5, 1, null]);
});

test('complementarity and the Grubel-Lloyd index keep their own scales, and unknown stays unknown', () => {
  expect([...levelsOf(items, 'complementarity').values()]).toEqual([0.2, 0.45, null, 1]);
  expect([...levelsOf(items, 'grubelLloyd').values()]).toEqual([0.3, 0, 1, null]);
});
