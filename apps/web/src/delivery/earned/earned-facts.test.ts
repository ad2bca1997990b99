import type { EarnedScheduleDocument, EarnedValueDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { earnedFacts } from './earned-facts.ts';

const measures = { ac: null, cv: null, cpi: null, eac: null, etc: null, vac: null, tcpi: null };
const value = (more: Partial<EarnedValueDocument>): EarnedValueDocument => ({
  plan: 'newest',
  on: '2026-07-01',
  bac: 200,
  pv: 100,
  ev: 80,
  sv: -20,
  spi: 0.8,
  booked: measures,
  constant: measures,
  ...more,
});
const schedule: EarnedScheduleDocument = {
  plan: 'newest',
  at: 10,
  es: 8,
  sv: -2,
  spi: 0.8,
  pd: 20,
  ieac: 25,
  ieacDate: '2028-02-01',
};
const keys = (facts: ReturnType<typeof earnedFacts>): string[] => facts.map(({ key }) => key);

test('of 100 planned 80 is done, which is 40 per cent of the whole', () => {
  const [fact] = earnedFacts(value({}), undefined);
  expect(fact).toMatchObject({
    key: 'behind',
    amounts: { planned: 100, done: 80 },
    shares: { share: 0.8, whole: 0.4 },
    tone: 'bad',
  });
});

test('before anything was planned, and before a cost was booked, nothing is judged', () => {
  expect(keys(earnedFacts(value({ pv: 0, ev: 0 }), undefined))).toEqual(['nothingPlanned', 'noCost']);
  expect(keys(earnedFacts(value({ pv: null, ev: null, bac: null }), undefined))).toEqual([
    'nothingPlanned',
    'noCost',
  ]);
});

test('the schedule is told in months, and when it ends at the pace so far', () => {
  const facts = earnedFacts(value({}), schedule);
  expect(keys(facts)).toEqual(['behind', 'scheduleBehind', 'endAtPace', 'noCost']);
  expect(facts[1]!.months).toEqual({ at: 10, es: 8, by: 2 });
  expect(keys(earnedFacts(value({}), { ...schedule, sv: 0.05, ieacDate: null }))).toContain(
    'scheduleAsPlanned',
  );
});

test('a cost above what the work was planned at is told with what the whole will cost', () => {
  const dear = { ...measures, ac: 100, cv: -20, cpi: 0.8, eac: 250 };
  const facts = earnedFacts(value({ booked: dear }), undefined);
  expect(facts.slice(1)).toEqual([
    { key: 'dearer', amounts: { cost: 100, done: 80 }, tone: 'bad' },
    { key: 'finalCost', amounts: { eac: 250, bac: 200 }, tone: 'bad' },
  ]);
});
