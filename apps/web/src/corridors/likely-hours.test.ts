import { expect, test } from 'vitest';
import { likelyHours } from './likely-hours.ts';

test('the likely time is that of half of all consignments, not the sum of usual times', () => {
  expect(likelyHours({ days: { p10: 6.6, p50: 7.5, p90: 8.9 } })).toBe(180);
});
