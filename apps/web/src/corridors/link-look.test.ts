import { expect, test } from 'vitest';
import { gaugeClass, linkLook, lookKeys } from './link-look.ts';
import { sampleLink } from './sample-documents.ts';

test('two gauges on one track are a class of their own, and so is a gauge of nobody else', () => {
  expect([[1520], [1435], [1676], [1435, 1520], [1000]].map(gaugeClass)).toEqual([
    '1520',
    '1435',
    '1676',
    'dual',
    'other',
  ]);
});

test('gauge and electrification set the railways apart and leave the rest aside', () => {
  const [rail, road] = [sampleLink('r', 'A', 'B'), sampleLink('s', 'A', 'B', { mode: 'road', gauges: [] })];
  for (const colouring of ['gauge', 'electrification'] as const) {
    expect(linkLook(rail, colouring)).toBe(
      lookKeys[colouring].find(([id]) => id === (colouring === 'gauge' ? '1520' : 'yes'))![1],
    );
    expect(linkLook(road, colouring).stroke).toBe('var(--rule-2)');
  }
  expect(linkLook(road, 'mode')).toBe(lookKeys.mode.find(([id]) => id === 'road')![1]);
});
