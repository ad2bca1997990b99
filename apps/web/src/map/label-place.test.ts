import { expect, test } from 'vitest';
import { labelPlace } from './label-place.ts';

test('Belarus is named west of Minsk, where Russia does not stand', () => {
  expect(labelPlace('BLR', 'Belarus', [300, 200], 4, 900).anchor).toBe('end');
});

test('a name that would leave the frame stands over its circle, wholly inside', () => {
  const belarus = labelPlace('BLR', 'Беларусь', [40, 200], 4, 360);
  expect(belarus.anchor).toBe('middle');
  expect(40 + belarus.x).toBeGreaterThan((8 * 7.6) / 2 - 1);
  expect(labelPlace('CHN', 'China', [340, 200], 20, 360)).toMatchObject({ anchor: 'middle', y: -25 });
});

test('a Chinese name is as wide as its characters', () => {
  expect(labelPlace('BLR', '白俄罗斯', [55, 200], 4, 360).anchor).toBe('middle');
  expect(labelPlace('BLR', '白俄罗斯', [70, 200], 4, 360).anchor).toBe('end');
});

test('a place without a side of its own is named after its dot, past the circle', () => {
  expect(labelPlace('PRJ001', 'Works', [100, 100], 10, 900)).toEqual({ x: 15, y: 4, anchor: 'start' });
});
