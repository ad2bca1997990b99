import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, daysBetween, ganttScale, isoOf } from './gantt-scale.ts';

test('days are counted over months and leap years', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2027-02-28', '2027-03-01')).toBe(1);
  expect(daysBetween('2027-03-01', '2026-12-31')).toBe(-60);
  expect(isoOf(dayOf('2028-02-29'))).toBe('2028-02-29');
});

test('two years on a wide screen are told by quarters, on a phone by years', () => {
  const dates = ['2026-01-10', '2028-02-01'];
  expect(ganttScale(dates, 900)!.ticks.map(({ iso }) => iso.slice(0, 7))).toEqual([
    '2026-01',
    '2026-04',
    '2026-07',
    '2026-10',
    '2027-01',
    '2027-04',
    '2027-07',
    '2027-10',
    '2028-01',
  ]);
  expect(ganttScale(dates, 220)!.ticks.map(({ iso, isYear }) => [iso, isYear])).toEqual([
    ['2026-01-01', true],
    ['2027-01-01', true],
    ['2028-01-01', true],
  ]);
});

test('a single day has a scale of a month and nothing has none', () => {
  const scale = ganttScale(['2026-05-05'], 300)!;
  expect(scale.x('2026-05-05')).toBe(150);
  expect(ganttScale([], 300)).toBeNull();
});

test('all dates lie on the line, in their order, and no tick outside it', () => {
  const day = fc.integer({ min: dayOf('2000-01-01'), max: dayOf('2080-01-01') }).map(isoOf);
  fc.assert(
    fc.property(
      fc.array(day, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 120, max: 1600 }),
      (dates, width) => {
        const { x, ticks, from, to } = ganttScale(dates, width)!;
        const placed = [...dates].sort().map(x);
        expect(placed).toEqual([...placed].sort((a, b) => a - b));
        expect(placed[0]).toBeGreaterThanOrEqual(0);
        expect(placed.at(-1)).toBeLessThanOrEqual(width);
        expect(ticks.every(({ day: at }) => at >= from && at <= to)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(1, Math.floor(width / 64)) + 1);
      },
    ),
    { numRuns: 200 },
  );
});
