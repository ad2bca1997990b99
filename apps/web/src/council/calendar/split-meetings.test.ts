import { expect, test } from 'vitest';
import { splitMeetings } from './split-meetings.ts';

const now = Date.parse('2026-11-23T12:00:00.000Z');
const meeting = (id: string, startsAt: string | null, endsAt: string | null = null, stage = 'convened') => ({
  id,
  stage: stage as 'convened',
  on: null,
  meeting:
    startsAt === null
      ? null
      : { startsAt, endsAt, zone: 'Asia/Tashkent', place: null, format: 'video' as const },
});
const ids = (items: readonly { readonly id: string }[]): string => items.map(({ id }) => id).join(' ');

test('what comes is soonest first, what is past latest first, and a meeting that sits now has not passed', () => {
  const { coming, past } = splitMeetings(
    [
      meeting('late', '2027-02-01T05:00:00.000Z'),
      meeting('old', '2021-07-16T05:00:00.000Z'),
      meeting('soon', '2026-12-01T05:00:00.000Z'),
      meeting('now', '2026-11-23T11:00:00.000Z', '2026-11-23T13:00:00.000Z'),
      meeting('older', '2020-01-01T05:00:00.000Z'),
    ],
    now,
  );
  expect(ids(coming)).toBe('now soon late');
  expect(ids(past)).toBe('old older');
});

test('a cancelled meeting does not come, and one without a time is not claimed to', () => {
  const { coming, past } = splitMeetings(
    [meeting('off', '2027-02-01T05:00:00.000Z', null, 'cancelled'), meeting('unknown', null)],
    now,
  );
  expect(coming).toEqual([]);
  expect(ids(past)).toBe('off unknown');
});

test('a meeting of history stands among the past by its day, month or year', () => {
  const told = (id: string, on: string) => ({ ...meeting(id, null, null, 'held'), on });
  const { past } = splitMeetings(
    [
      told('month', '2022-01'),
      meeting('unknown', null),
      told('day', '2021-07-16'),
      meeting('held', '2022-03-01T05:00:00.000Z'),
      told('year', '2012'),
    ],
    now,
  );
  expect(ids(past)).toBe('held month day year unknown');
});
