import { expect, test } from 'vitest';
import { instantOf, localOf, offsetAt, offsetText, weekdayAt } from './zoned-time.ts';

const noon = '2026-11-23T12:00';

test.each([
  ['Europe/Moscow', '2026-11-23T09:00:00.000Z', 'UTC+3'],
  ['Asia/Kabul', '2026-11-23T07:30:00.000Z', 'UTC+4:30'],
  ['Asia/Tashkent', '2026-11-23T07:00:00.000Z', 'UTC+5'],
  ['Asia/Kolkata', '2026-11-23T06:30:00.000Z', 'UTC+5:30'],
  ['Asia/Bishkek', '2026-11-23T06:00:00.000Z', 'UTC+6'],
  ['Asia/Shanghai', '2026-11-23T04:00:00.000Z', 'UTC+8'],
])('noon in %s is %s, %s', (zone, instant, offset) => {
  expect(instantOf(noon, zone)).toBe(instant);
  expect(localOf(instant, zone)).toBe(noon);
  expect(offsetAt(instant, zone)).toBe(offset);
});

test('a clock that is put forward skips an hour, which is no time there', () => {
  expect(instantOf('2026-03-29T02:30', 'Europe/Berlin')).toBeNull();
  expect(instantOf('2026-03-29T03:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
});

test('neither an unknown zone nor half a date is an instant', () => {
  expect(instantOf(noon, 'Asia/Nowhere')).toBeNull();
  expect(instantOf('2026-11-23', 'Asia/Tashkent')).toBeNull();
  expect(instantOf('2026-13-41T12:00', 'Asia/Tashkent')).toBeNull();
  expect(offsetAt('2026-11-23T07:00:00.000Z', 'Asia/Nowhere')).toBe('');
});

test('an evening in Moscow is already the next day of the week in Beijing', () => {
  expect(weekdayAt('2026-11-20T18:00:00.000Z', 'Europe/Moscow')).toBe(5);
  expect(weekdayAt('2026-11-20T18:00:00.000Z', 'Asia/Shanghai')).toBe(6);
  expect(weekdayAt('2026-11-22T12:00:00.000Z', 'Asia/Shanghai')).toBe(7);
});

test('offsets are written with a true minus and without needless minutes', () => {
  expect(offsetText(0)).toBe('UTC');
  expect(offsetText(-210)).toBe('UTC\u22123:30');
});
