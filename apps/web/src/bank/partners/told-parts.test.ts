import type { MatchPartDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { toldParts } from './told-parts.ts';

const part = (
  key: MatchPartDocument['key'],
  fit: number | null,
  weight: number,
  asked: string | null = null,
  given: string | null = null,
): MatchPartDocument => ({ key, fit, weight, asked, given });

test('shares add up over what counts, and unknown parts have none', () => {
  const told = toldParts([
    part('reach', 0.5, 1, null, '12'),
    part('code', 1, 3, 'HS 8708', 'HS 8708'),
    part('capacity', null, 2, '40 t'),
  ]);
  expect(told.map(({ key, share }) => [key, share])).toEqual([
    ['code', 0.75],
    ['reach', 0.25],
    ['capacity', null],
  ]);
});

test('what nobody asked for is not told', () => {
  expect(toldParts([part('certificate', null, 2), part('state', null, 1, null, 'BLR')])).toEqual([]);
});
