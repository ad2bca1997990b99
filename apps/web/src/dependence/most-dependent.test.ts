import { expect, test } from 'vitest';
import { mostDependent } from './most-dependent.ts';

const figure = (value: number | null, unit: string) => ({
  value,
  unit,
  years: null,
  confidence: 'estimated' as const,
  origins: ['made-up'] as [string],
  steps: [],
});
const cell = (iso3: string, imports: number | null, single: number | null) => ({
  iso3,
  group: '26',
  name: null,
  imports: figure(imports, 'USD'),
  hhi: null,
  singleOutside: figure(single, 'share'),
  topSupplier: null,
  topShare: null,
  bloc: null,
});

test('the most money from single outside suppliers counts, not the highest share', () => {
  expect(mostDependent([cell('TJK', 10, 1), cell('KAZ', 1000, 0.2), cell('IRN', null, 1)])?.iso3).toBe('KAZ');
});

test('where nothing hangs on one outside supplier, or nothing is known, no cell is named', () => {
  expect(mostDependent([cell('KAZ', 1000, 0), cell('UZB', 1000, null)])).toBeNull();
  expect(mostDependent([])).toBeNull();
});
