import type { OutlookDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { outlookFacts } from './outlook-facts.ts';

type Schedule = NonNullable<OutlookDocument['schedule']>;

const schedule: Schedule = {
  start: '2026-01-01',
  firstPlanned: '2028-01-01',
  own: '2028-02-01',
  p50: '2028-09-01',
  p80: '2029-06-01',
  low: null,
  high: null,
  mean: null,
  range: null,
  optimismDays: 213,
  likelihood: 0.2,
  isBeyondClass: false,
};
const rail = { id: 'rail-schedule', label: 'Rail' } as unknown as OutlookDocument['class'];
const keys = (outlook: OutlookDocument): string[] => outlookFacts(outlook).map(({ key }) => key);

test('optimism is told plainly: own date, corrected date, by how much, how seldom the class did as well', () => {
  expect(outlookFacts({ class: rail, schedule })).toEqual([
    { key: 'own', date: '2028-02-01' },
    { key: 'quantiles', p50: '2028-09-01', p80: '2029-06-01' },
    { key: 'optimistic', days: 213 },
    { key: 'likelihood', share: 0.2 },
  ]);
});

test('an owner who is more careful than the class is told so, and a few days are no difference', () => {
  expect(keys({ class: rail, schedule: { ...schedule, optimismDays: -60 } })).toContain('cautious');
  expect(keys({ class: rail, schedule: { ...schedule, optimismDays: 5 } })).toContain('asClass');
});

test('where only the middle of the class was published, only that is told', () => {
  expect(keys({ class: rail, schedule: { ...schedule, p80: null, mean: '2028-10-01' } }).slice(0, 3)).toEqual(
    ['own', 'middle', 'mean'],
  );
});

test('bounds without probabilities are not told as probabilities', () => {
  const bounds = { ...schedule, p50: null, p80: null, optimismDays: null, likelihood: null };
  const range = { lower: '2028-06-01', upper: '2029-01-01' };
  expect(keys({ class: rail, schedule: { ...bounds, range } })).toEqual(['own', 'range']);
});

test('without a class, or without a plan, it says so', () => {
  expect(keys({ class: null, schedule })).toEqual(['own', 'noClass']);
  expect(keys({ class: rail, schedule: null })).toEqual(['noSchedule']);
});
