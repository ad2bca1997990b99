import { expect, test } from 'vitest';
import { calendarDelay, departureMoment } from './calendar-delay.ts';
import type { Calendar } from './network.ts';
import { seededNumbers } from './random-graph.ts';

const calendar = (more: Partial<Calendar>): Calendar => ({
  id: 'c',
  origin: 'example',
  source: 'made up',
  year: null,
  confidence: 'published',
  closures: [],
  everyHours: null,
  note: '',
  ...more,
});
const winter = calendar({ closures: [{ from: '12-01', to: '03-31' }] });
const at = (date: string): number => departureMoment(date) ?? Number.NaN;

test('a winter closure that passes the turn of the year holds on both sides of it, last day included', () => {
  expect(calendarDelay(0, winter, at('2026-11-30'))(0)).toBe(0);
  expect(calendarDelay(0, winter, at('2026-11-30'))(23.9)).toBe(0);
  // From 1 December to the end of 31 March: 31 + 31 + 28 + 31 days.
  expect(calendarDelay(0, winter, at('2026-12-01'))(0)).toBe(121 * 24);
  expect(calendarDelay(0, winter, at('2027-01-15'))(0)).toBe((17 + 28 + 31) * 24);
  expect(calendarDelay(0, winter, at('2027-03-31'))(12)).toBe(12);
  expect(calendarDelay(0, winter, at('2028-02-29'))(0)).toBe(32 * 24);
  expect(calendarDelay(0, winter, at('2027-04-01'))(0)).toBe(0);
});

test('departures are counted from New Year of the year of departure', () => {
  const weekly = calendar({ everyHours: 168 });
  expect(calendarDelay(0, weekly, at('2026-01-01'))(0)).toBe(0);
  expect(calendarDelay(0, weekly, at('2026-01-01'))(1)).toBe(167);
  expect(calendarDelay(0, weekly, at('2026-01-08'))(0)).toBe(0);
  expect(calendarDelay(0, weekly, at('2026-01-09'))(12)).toBe(132);
});

test('a closure and departures hold together: the first departure after the opening', () => {
  const both = calendar({ ...winter, everyHours: 168 });
  // 1 April 2026 is 90 days after New Year; the next multiple of seven days is 91.
  expect(calendarDelay(0, both, at('2026-02-01'))(0)).toBe((91 - 31) * 24);
});

test('what is shut all the year never opens, and a shut place opens when it is said to', () => {
  const always = calendar({ closures: [{ from: '01-01', to: '12-31' }] });
  expect(calendarDelay(0, always, at('2026-05-01'))(0)).toBe(Infinity);
  expect(calendarDelay(1440, null, null)(100)).toBe(1340);
  expect(calendarDelay(1440, winter, null)(1500)).toBe(0);
  expect(calendarDelay(24, winter, at('2026-11-30'))(0)).toBe(24 * 122);
});

test('who comes later never leaves earlier', () => {
  const next = seededNumbers(7);
  const delays = [winter, calendar({ everyHours: 100 }), calendar({ ...winter, everyHours: 24.5 })].map(
    (rows) => calendarDelay(next() * 500, rows, at('2026-10-10')),
  );
  for (const delay of delays) {
    for (let tries = 0; tries < 300; tries++) {
      const early = next() * 6000;
      const late = early + next() * 300;
      expect(early + delay(early)).toBeLessThanOrEqual(late + delay(late) + 1e-6);
    }
  }
});

test('a date is a day of the calendar', () => {
  expect(departureMoment('2026-11-28')).toBe(Date.UTC(2026, 10, 28));
  for (const text of ['2026-02-29', '2026-13-01', '28.11.2026', '2026-1-1', '', 'tomorrow']) {
    expect(departureMoment(text), text).toBeNull();
  }
});
