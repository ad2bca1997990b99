import { expect, test } from 'vitest';
import { circlePaint, dottedFrom } from './marks.ts';

const has = { kind: 'filled', tone: 'turquoise' } as const;

test('what is not published is dotted where dots can be read as a circle, and a lighter tone below', () => {
  expect(circlePaint(has, 'unverified', dottedFrom).strokeDasharray).toBeDefined();
  const small = circlePaint(has, 'unverified', dottedFrom - 1);
  expect(small.strokeDasharray).toBeUndefined();
  expect(small.fillOpacity).toBeLessThan(circlePaint(has, 'estimated', dottedFrom - 1).fillOpacity);
});

test('what is published is solid at any size', () => {
  expect(circlePaint(has, 'published', 2)).toEqual(circlePaint(has, 'published', 20));
  expect(circlePaint(has, 'published', 2)).toMatchObject({ fillOpacity: 1, fill: 'var(--turquoise-fill)' });
});
