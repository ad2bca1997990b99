import type { DeliveryViewDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { datesOf, ganttRows } from './gantt-row.ts';

const milestone = (id: string, planned: string, more: object = {}) => ({
  id,
  title: { en: id, ru: null, zh: null },
  owner: 'KAZ',
  firstPlanned: '2026-06-01',
  planned,
  forecasts: [],
  achieved: null,
  dropped: null,
  ...more,
});
const stood = (id: string, standing: string) => ({
  id,
  standing,
  slipDays: 0,
  isConfirmed: false,
  isDisputed: false,
});
const view = (milestones: readonly object[], standings: readonly object[], schedule: object | null) =>
  ({
    delivery: { milestones },
    milestones: standings,
    outlook: { class: null, schedule },
    standing: 'slipping',
  }) as unknown as DeliveryViewDocument;

const schedule = {
  range: null,
  firstPlanned: '2026-06-01',
  own: '2026-06-11',
  p50: '2026-08-01',
  p80: '2027-01-01',
};

test('milestones stand by the newest plan, and what it left out stands last before the end', () => {
  const rows = ganttRows(
    view(
      [
        milestone('m1', '2026-09-01'),
        milestone('m2', '2026-01-01', { dropped: { act: 3, at: '', state: null } }),
        milestone('m3', '2026-05-01', { forecasts: [{ date: '2026-05-09' }, { date: '2026-06-11' }] }),
      ],
      [stood('m1', 'on-time'), stood('m2', 'dropped'), stood('m3', 'slipping')],
      schedule,
    ),
  );
  expect(rows.map(({ id, forecast }) => [id, forecast])).toEqual([
    ['m3', '2026-06-11'],
    ['m1', null],
    ['m2', null],
    ['end', '2026-06-11'],
  ]);
  expect(rows.at(-1)).toMatchObject({
    planned: '2026-09-01',
    slipDays: 10,
    standing: 'slipping',
    corrected: { kind: 'quantiles', from: '2026-08-01', to: '2027-01-01' },
  });
});

test('without a class of past projects no band is drawn, and without a plan no end', () => {
  const open = view([milestone('m1', '2026-06-01')], [stood('m1', 'on-time')], { ...schedule, p50: null });
  expect(ganttRows(open).at(-1)!.corrected).toBeNull();
  const half = view([milestone('m1', '2026-06-01')], [stood('m1', 'on-time')], { ...schedule, p80: null });
  expect(ganttRows(half).at(-1)!.corrected).toEqual({ kind: 'middle', from: '2026-08-01', to: '2026-08-01' });
  expect(ganttRows(view([], [], null))).toEqual([]);
});

test('bounds without probabilities are drawn as what they are', () => {
  const range = { lower: '2026-07-01', upper: '2026-10-01' };
  const told = view([milestone('m1', '2026-06-01')], [stood('m1', 'on-time')], {
    ...schedule,
    p50: null,
    p80: null,
    range,
  });
  expect(ganttRows(told).at(-1)!.corrected).toEqual({ kind: 'range', from: '2026-07-01', to: '2026-10-01' });
});

test('a project that is over has no end that is still expected', () => {
  const over = {
    ...view([milestone('m1', '2026-06-01')], [stood('m1', 'achieved')], schedule),
    standing: 'completed',
  };
  expect(ganttRows(over as DeliveryViewDocument).map(({ id }) => id)).toEqual(['m1']);
});

test('every date of a row has room in the drawing', () => {
  const rows = ganttRows(view([milestone('m1', '2026-06-02')], [stood('m1', 'on-time')], schedule));
  expect([...datesOf(rows)].sort().at(-1)).toBe('2027-01-01');
});
