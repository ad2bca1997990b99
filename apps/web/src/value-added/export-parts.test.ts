import type { ExportContentDocument, FigureDocument } from '@hamkor/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideOf, exportParts, shownItems } from './export-parts.ts';

const figure = (value: number | null): FigureDocument => ({
  value,
  unit: 'share',
  years: [2011, 2011],
  confidence: 'estimated',
  origins: ['vintage:wiod@0123456789ab'],
  steps: [],
});
const item = (iso3: string, isMember: boolean, foreign: number | null, bloc: number | null = 0) =>
  ({
    iso3,
    isMember,
    domesticShare: figure(foreign === null ? null : 1 - foreign),
    foreignShare: figure(foreign),
    blocShareOfForeign: figure(bloc),
  }) as ExportContentDocument;

test('parts add up to the whole of exports', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, fc.option(share), (foreign, bloc) => {
      const parts = exportParts(item('CHN', true, foreign, bloc))!;
      expect(parts.home + parts.bloc + parts.outside).toBeCloseTo(1, 12);
      expect(Math.min(parts.bloc, parts.outside)).toBeGreaterThanOrEqual(0);
    }),
  );
  expect(exportParts(item('CHN', true, null))).toBeNull();
});

const items = [
  item('USA', false, 0.15),
  item('CHN', true, 0.22),
  item('ROW', false, 0.1),
  item('DEU', false, 0.26),
  item('RUS', true, 0.06),
  item('IND', true, 0.3),
  item('JPN', false, 0.17),
  item('FRA', false, 0.28),
  item('GBR', false, 0.2),
];

test('beside the members stand the four largest exporters, those of the address, or nobody', () => {
  expect(besideOf(items, undefined)).toEqual(['USA', 'DEU', 'JPN', 'FRA']);
  expect(besideOf(items, 'FRA,XXX,CHN')).toEqual(['FRA']);
  expect(besideOf(items, 'none')).toEqual([]);
});

test('members come first, in both groups the most foreign content on top', () => {
  expect(shownItems(items, ['USA', 'FRA']).map(({ iso3 }) => iso3)).toEqual([
    'IND',
    'CHN',
    'RUS',
    'FRA',
    'USA',
  ]);
});
