import type { RecordDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { milestonesOf } from './time-line.ts';

const record = {
  body: { details: { startYear: 2024, completionYear: 2028, stage: 'construction', jobs: 5 } },
  createdAt: '2026-01-05T10:00:00.000Z',
  publishedAt: '2026-01-05T10:00:00.000Z',
  confirmedAt: '2026-03-01T10:00:00.000Z',
  age: { expiresOn: '2027-03-01' },
} as unknown as RecordDocument;

test('milestones stand in the order of time and say which lie ahead', () => {
  expect(milestonesOf(record, '2026-06-30').map(({ what, when, isAhead }) => [what, when, isAhead])).toEqual([
    ['startYear', '2024', false],
    ['published', '2026-01-05', false],
    ['confirmed', '2026-03-01', false],
    ['expires', '2027-03-01', true],
    ['completionYear', '2028', true],
  ]);
});

test('the year that runs is not ahead', () => {
  expect(milestonesOf(record, '2028-01-01').at(-1)).toMatchObject({ what: 'completionYear', isAhead: false });
});
