import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, monthOf } from './calendar.ts';
import { delayMap } from './delay-map.ts';
import { slipsOf } from './slips.ts';
import { slipDaysOf } from './standing.ts';
import type { Said } from './test-delivery.ts';
import { evidence, milestone, opened, planned, tell } from './test-delivery.ts';
import { histories } from './test-histories.ts';

const late: readonly Said[] = [
  opened,
  planned,
  {
    kind: 'delivery.forecast',
    body: { milestone: 'm1', date: '2027-04-30', cause: 'permits', text: 'Waiting' },
    by: 'kaz',
    on: '2027-02-10',
  },
  {
    kind: 'delivery.forecast',
    body: { milestone: 'm1', date: '2027-04-20', cause: 'permits', text: 'Sooner' },
    by: 'kaz',
    on: '2027-03-10',
  },
  {
    kind: 'delivery.achieve',
    body: { milestone: 'm1', on: '2027-04-25', evidence },
    by: 'kaz',
    on: '2027-04-26',
  },
];

test('a delay is told move by move, in the month in which each was said, with its cause', () => {
  const { state } = tell(late);
  const slips = slipsOf(state.milestones[0]!, '2027-05-01');
  expect(slips.map(({ month, days, cause, act }) => [month, days, cause, act])).toEqual([
    ['2027-02', 30, 'permits', 3],
    ['2027-03', -10, 'permits', 4],
    ['2027-04', 5, null, 5],
  ]);
});

test('a day that passed without a word is late by each day since, month by month', () => {
  const { state } = tell([opened, planned]);
  const slips = slipsOf(state.milestones[0]!, '2027-05-10');
  expect(slips.map(({ month, days, cause, act }) => [month, days, cause, act])).toEqual([
    ['2027-04', 30, null, null],
    ['2027-05', 10, null, null],
  ]);
});

test('a new plan moves what is expected, and does not undo the delay', () => {
  const { state } = tell([
    opened,
    planned,
    {
      ...planned,
      on: '2027-02-01',
      body: { reason: 'Later', milestones: [milestone('m1', 'KAZ', '2027-04-30', 200)] },
    } as Said,
  ]);
  expect(slipsOf(state.milestones[0]!, '2027-03-01').map(({ days, cause }) => [days, cause])).toEqual([
    [30, null],
  ]);
  expect(slipDaysOf(state.milestones[0]!, '2027-03-01')).toBe(30);
});

test('whatever happens, moves add up to how late a milestone is', () => {
  fc.assert(
    fc.property(histories, fc.nat(900), (said, days) => {
      const { state } = tell(said);
      const today = addDays('2027-06-01', days);
      for (const one of state.milestones) {
        if (one.dropped !== null) continue;
        const sum = slipsOf(one, today).reduce((total, slip) => total + slip.days, 0);
        expect(sum).toBe(slipDaysOf(one, today));
      }
    }),
    { numRuns: 1000 },
  );
});

test('the map of delays holds every day once, by project and by state', () => {
  fc.assert(
    fc.property(fc.array(histories, { maxLength: 3 }), fc.nat(700), (all, days) => {
      const today = addDays('2028-07-01', days);
      const states = all.map((said, place) => ({ ...tell(said).state, id: `project-${place}` }));
      for (const by of ['project', 'state'] as const) {
        const map = delayMap(states, today, by);
        let total = 0;
        for (const { id, milestones } of states)
          for (const one of milestones)
            for (const slip of slipsOf(one, today)) {
              total += slip.days;
              const row = by === 'project' ? id : slip.owner;
              expect(map.cells.some((cell) => cell.row === row && cell.month === slip.month)).toBe(true);
            }
        expect(map.cells.reduce((sum, cell) => sum + cell.days, 0)).toBe(total);
        expect(map.rows.reduce((sum, row) => sum + row.days, 0)).toBe(total);
        expect(map.causes.reduce((sum, cause) => sum + cause.days, 0)).toBe(total);
        expect(map.months.length === 0 || map.months.at(-1)! <= monthOf(today)).toBe(true);
        for (const cell of map.cells)
          expect(cell.causes.reduce((sum, cause) => sum + cause.days, 0)).toBe(cell.days);
      }
    }),
    { numRuns: 100 },
  );
});
