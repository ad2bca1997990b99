import { expect, test } from 'vitest';
import { amountFigure, routeOrigins, totalConfidence, totalFigure } from './amount-figure.ts';
import { sampleAmount, sampleOperation, sampleRoute } from './sample-documents.ts';

const rows = [
  { table: 'links', id: 'a-b', origin: 'network' },
  { table: 'rates', id: 'rail', origin: 'rates' },
  { table: 'links', id: 'a-b', origin: 'network' },
];

const total = (published: number, estimated: number, unverified: number) => ({
  value: 1,
  low: 1,
  high: 1,
  shares: { published, estimated, unverified },
});

test('an amount keeps its range, its rows and their origins, each once', () => {
  const figure = amountFigure(sampleAmount(48, { rows }), 'days');
  expect(figure).toMatchObject({ value: 2, low: 1.6, high: 3, unit: 'days', origins: ['network', 'rates'] });
  expect(figure.cited).toBe('links a-b, rates rail');
});

test('an amount without a range is shown without one', () => {
  expect(amountFigure(sampleAmount(0, { low: 0, high: 0 }), 'USD').low).toBeUndefined();
});

test('a total is as sure as its least sure part of some weight', () => {
  expect([total(1, 0, 0), total(0.8, 0.2, 0), total(0.9, 0.04, 0.06)].map(totalConfidence)).toEqual([
    'published',
    'estimated',
    'unverified',
  ]);
});

test('a route rests on all origins of its operations', () => {
  const operations = [sampleOperation('drive', 5, { cost: sampleAmount(1, { rows }) })];
  expect(routeOrigins({ operations })).toEqual(['network', 'rates']);
  expect(totalFigure(sampleRoute('a', [48, 10, 1], { operations }), 'hours', 'days').value).toBe(2);
});
