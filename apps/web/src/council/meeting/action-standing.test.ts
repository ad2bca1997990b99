import { expect, test } from 'vitest';
import { actionStanding } from './action-standing.ts';

const due = '2026-11-23';
const done = (at: string) => ({ act: 1, at, evidence: 'a report' });

test('the day an action is due is in time, the next one is not', () => {
  expect(actionStanding({ due, done: null }, '2026-11-23')).toBe('open');
  expect(actionStanding({ due, done: null }, '2026-11-24')).toBe('overdue');
  expect(actionStanding({ due, done: done('2026-11-23T23:59:59.999Z') }, '2027-01-01')).toBe('done');
  expect(actionStanding({ due, done: done('2026-11-24T00:00:00.000Z') }, '2027-01-01')).toBe('done-late');
});
