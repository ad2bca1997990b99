import { addMonths } from '@hamkor/registry';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earliestWithin } from './policies.ts';

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

test('what was said on a day counts as fresh exactly from the earliest day on, at any end of a month', () => {
  const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => dayAfter('2024-01-01', days));
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 1, max: 36 }),
      fc.integer({ min: -5, max: 5 }),
      (today, months, off) => {
        const earliest = earliestWithin(months, today);
        const said = dayAfter(earliest, off);
        expect(addMonths(said, months) >= today).toBe(said >= earliest);
      },
    ),
    { numRuns: 5000 },
  );
});
