import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addMonthsReal,
  daysBetween,
  lastDayOf,
  latestDayAt,
  monthsBetween,
  monthsFrom,
} from './calendar.ts';

const days = fc
  .integer({ min: 0, max: 40_000 })
  .map((n) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10));

test('a month later is the same day, or the last of a month that has none', () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
  expect(addMonths('2027-01-31', 3)).toBe('2027-04-30');
  expect(addMonths('2027-11-15', 3)).toBe('2028-02-15');
  expect(addMonths('2027-03-31', -1)).toBe('2027-02-28');
  expect(lastDayOf('2028-02')).toBe('2028-02-29');
});

test('months between two days and the day so many months later turn each other round', () => {
  expect(monthsBetween('2027-01-01', '2027-04-01')).toBe(3);
  expect(monthsBetween('2027-01-01', '2027-04-16')).toBe(3.5);
  expect(monthsBetween('2027-04-01', '2027-01-01')).toBe(0);
  fc.assert(
    fc.property(days, fc.nat(4000), (from, apart) => {
      const to = addDays(from, apart);
      expect(addMonthsReal(from, monthsBetween(from, to) - 1e-9)).toBe(to);
      expect(daysBetween(from, to)).toBe(apart);
    }),
    { numRuns: 500 },
  );
});

test('later days are never fewer months away', () => {
  fc.assert(
    fc.property(days, fc.nat(2000), (from, apart) => {
      const [one, other] = [addDays(from, apart), addDays(from, apart + 1)];
      expect(monthsBetween(from, other)).toBeGreaterThanOrEqual(monthsBetween(from, one));
    }),
    { numRuns: 500 },
  );
});

test('months from one to another hold both', () => {
  expect(monthsFrom('2027-11', '2028-02')).toEqual(['2027-11', '2027-12', '2028-01', '2028-02']);
  expect(monthsFrom('2027-11', '2027-10')).toEqual([]);
});

test('the latest day anywhere changes when it does in the far east', () => {
  expect(latestDayAt('2027-03-30T09:59:59.999Z')).toBe('2027-03-30');
  expect(latestDayAt('2027-03-30T10:00:00.000Z')).toBe('2027-03-31');
});
