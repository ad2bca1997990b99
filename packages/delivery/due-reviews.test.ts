import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths } from './calendar.ts';
import { dueReviews } from './due-reviews.ts';
import type { Said } from './test-delivery.ts';
import { evidence, opened, plan, planned, tell, words } from './test-delivery.ts';

const every = (first: string, everyMonths: number, on: string): Said => ({
  kind: 'delivery.schedule-reviews',
  body: { first, everyMonths },
  by: 'officer',
  on,
});
const held = (due: string, on: string): Said => ({
  kind: 'delivery.hold-review',
  body: { due, on, findings: words('Slow') },
  by: 'kaz',
  on,
});
const quarterly = [opened, planned, every('2027-03-31', 3, '2027-01-03')];
const told = (said: readonly Said[], today: string, endedOn: string | null = null) =>
  dueReviews(tell(said).state, today, endedOn).map(({ due, standing, daysLate }) => [
    due,
    standing,
    daysLate,
  ]);

test('held, overdue, and the next one to come', () => {
  expect(told([...quarterly, held('2027-03-31', '2027-04-02')], '2027-07-05')).toEqual([
    ['2027-03-31', 'held', 2],
    ['2027-06-30', 'overdue', 5],
    ['2027-09-30', 'due', 0],
  ]);
});

test('on its very day a review is due, and overdue from the day after', () => {
  expect(told(quarterly, '2027-03-30')).toEqual([['2027-03-31', 'due', 0]]);
  expect(told(quarterly, '2027-03-31')[0]).toEqual(['2027-03-31', 'due', 0]);
  expect(told(quarterly, '2027-04-01')[0]).toEqual(['2027-03-31', 'overdue', 1]);
});

test('a new schedule undoes none that was due', () => {
  const said = [...quarterly, every('2027-08-15', 1, '2027-07-10')];
  expect(told(said, '2027-09-20').map(([due]) => due)).toEqual([
    '2027-03-31',
    '2027-06-30',
    '2027-08-15',
    '2027-09-15',
    '2027-10-15',
  ]);
});

test('none is asked for after all is reached, or after the project was cancelled', () => {
  const reached = plan.map(({ id, owner }): Said => ({
    kind: 'delivery.achieve',
    body: { milestone: id, on: '2027-05-01', evidence },
    by: owner === 'KAZ' ? 'kaz' : 'uzb',
    on: '2027-05-02',
  }));
  expect(told([...quarterly, ...reached], '2028-01-01')).toEqual([['2027-03-31', 'overdue', 276]]);
  expect(told(quarterly, '2028-01-01', '2027-06-30').map(([due]) => due)).toEqual([
    '2027-03-31',
    '2027-06-30',
  ]);
});

test('without a schedule nothing is due', () => {
  expect(told([opened, planned], '2028-01-01')).toEqual([]);
});

test('with one schedule every day asked for is there once, and one ahead', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(2000), (months, days) => {
      const today = addDays('2027-01-31', days);
      const asked: string[] = [];
      for (let times = 0; ; times += 1) {
        const day = addMonths('2027-01-31', times * months);
        asked.push(day);
        if (day > today) break;
      }
      expect(told([opened, every('2027-01-31', months, '2027-01-03')], today).map(([due]) => due)).toEqual(
        asked,
      );
    }),
    { numRuns: 200 },
  );
});
