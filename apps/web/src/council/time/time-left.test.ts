import { expect, test } from 'vitest';
import { shareRun, timeLeft } from './time-left.ts';

const end = Date.parse('2026-11-23T12:00:00.000Z');
const hour = 3_600_000;

test('days come with hours, hours with minutes, and the last minute is a moment', () => {
  expect(timeLeft(end, end - 53 * hour)).toMatchObject({ unit: 'days', days: 2, hours: 5, isOver: false });
  expect(timeLeft(end, end - 1.5 * hour)).toMatchObject({ unit: 'hours', hours: 1, minutes: 30 });
  expect(timeLeft(end, end - 61_000)).toMatchObject({ unit: 'minutes', minutes: 1 });
  expect(timeLeft(end, end - 59_000)).toMatchObject({ unit: 'moment', isOver: false });
});

test('a millisecond before the end is not over, the end itself is', () => {
  expect(timeLeft(end, end - 1).isOver).toBe(false);
  expect(timeLeft(end, end).isOver).toBe(true);
  expect(timeLeft(end, end + 1).isOver).toBe(true);
});

test('time since the end is told like time before it', () => {
  expect(timeLeft(end, end + 25 * hour)).toMatchObject({ unit: 'days', days: 1, hours: 1, isOver: true });
});

test('a term runs from nothing to all and never beyond', () => {
  expect(shareRun(0, 100, -5)).toBe(0);
  expect(shareRun(0, 100, 25)).toBe(0.25);
  expect(shareRun(0, 100, 200)).toBe(1);
  expect(shareRun(100, 100, 50)).toBe(1);
});
