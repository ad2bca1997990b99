import { expect, test } from 'vitest';
import { latestTotal, reportGap } from './latest-total.ts';

const figure = (value: number | null) => ({
  value,
  unit: 'USD',
  years: null,
  confidence: 'published' as const,
  origins: ['made-up'] as [string],
  steps: [],
});
const row = (
  year: number,
  byExporter: number | null,
  byImporter: number | null,
  reconciled: number | null = null,
) => ({
  year,
  exporter: 'KAZ',
  importer: 'UZB',
  byExporter: byExporter === null ? null : figure(byExporter),
  byImporter: byImporter === null ? null : figure(byImporter),
  reconciled: reconciled === null ? null : figure(reconciled),
});

test('the latest year counts, and in it the reconciled figure before the buyer’s before the seller’s', () => {
  const rows = [row(2014, 10, 12), row(2016, 20, 25, 23), row(2015, 99, null)];
  expect(latestTotal(rows, 'KAZ')).toMatchObject({ year: 2016, figure: { value: 23 } });
  expect(latestTotal([row(2015, 99, null), row(2014, 1, 2)], 'KAZ')?.figure.value).toBe(99);
});

test('a direction nobody reports has no total', () => {
  expect(latestTotal([row(2014, 10, 12)], 'UZB')).toBeNull();
  expect(latestTotal([row(2014, null, null)], 'KAZ')).toBeNull();
});

test('the gap of two reports is the same whichever is larger; one report has none', () => {
  expect(reportGap(row(2014, 10, 15))).toBe(1.5);
  expect(reportGap(row(2014, 15, 10))).toBe(1.5);
  expect(reportGap(row(2014, 15, null))).toBeNull();
  expect(reportGap(row(2014, 15, 0))).toBeNull();
});
