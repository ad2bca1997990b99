import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeliveryAct } from './delivery-act.ts';
import type { DeliveryKind } from './delivery-deed.ts';
import type { DeliveryState } from './delivery-state.ts';
import { evolveDelivery } from './evolve-delivery.ts';
import type { ReportSection } from './report-line.ts';
import type { Said } from './test-delivery.ts';
import { actOf, evidence, opened, planned, words } from './test-delivery.ts';
import { histories } from './test-histories.ts';
import { yearlyReport } from './yearly-report.ts';

const acts = (said: readonly Said[], delivery = 'project-example', from = 1): readonly DeliveryAct[] =>
  said.map((one, place) => actOf(one, from + place, delivery));

const year: readonly Said[] = [
  opened,
  planned,
  {
    kind: 'delivery.forecast',
    body: { milestone: 'm1', date: '2027-05-10', cause: 'land', text: 'Owners' },
    by: 'kaz',
    on: '2027-03-01',
  },
  {
    kind: 'delivery.achieve',
    body: { milestone: 'm1', on: '2027-05-20', evidence },
    by: 'kaz',
    on: '2027-05-21',
  },
  { kind: 'delivery.dispute', body: { target: 'm1', text: 'Not seen' }, by: 'uzb', on: '2027-05-25' },
  { kind: 'delivery.settle-dispute', body: { dispute: 'd1', text: 'Seen' }, by: 'uzb', on: '2027-06-01' },
  { kind: 'delivery.confirm', body: { target: 'm1', evidence }, by: 'officer', on: '2027-06-02' },
  {
    kind: 'delivery.forecast',
    body: { milestone: 'm3', date: '2028-03-31', cause: 'supply', text: 'Rails' },
    by: 'kaz',
    on: '2028-01-10',
  },
];

test('a year is told in its order, each thing with its acts', () => {
  const { lines, causes, projects, states } = yearlyReport(2027, acts(year), [
    {
      acts: [90],
      on: '2027-02-01',
      states: ['KAZ', 'UZB'],
      case: 'programme-example',
      title: words('Programme'),
      text: null,
      gate: null,
    },
    {
      acts: [91],
      on: '2028-02-01',
      states: ['KAZ'],
      case: 'later',
      title: words('Later'),
      text: null,
      gate: null,
    },
  ]);
  expect(lines.map(({ section, acts: of, days, cause }) => [section, of, days, cause])).toEqual([
    ['decided', [90], null, null],
    ['started', [1], null, null],
    ['planned', [2], null, null],
    ['achieved', [4], 50, null],
    ['slipped', [3], 40, 'land'],
    ['slipped', [4], 10, null],
    ['disputed', [5], null, null],
    ['settled', [6, 5], null, null],
    ['confirmed', [7], null, null],
  ]);
  expect(causes).toEqual([
    { cause: 'land', days: 40 },
    { cause: null, days: 10 },
  ]);
  expect(projects).toEqual([
    {
      delivery: 'project-example',
      title: words('Example line'),
      counts: { started: 1, planned: 1, achieved: 1, slipped: 2, disputed: 1, settled: 1, confirmed: 1 },
      slipDays: 50,
    },
  ]);
  expect(states.map(({ state }) => state)).toEqual(['KAZ', 'UZB']);
});

test('the next year tells what moved in it against what stood before', () => {
  const { lines } = yearlyReport(2028, acts(year), []);
  expect(lines.map(({ section, acts: of, days, cause }) => [section, of, days, cause])).toEqual([
    ['slipped', [8], 91, 'supply'],
  ]);
});

test('days of what is taken back are taken back too', () => {
  const early: readonly Said[] = [
    ...year.slice(0, 4),
    { kind: 'delivery.take-back', body: { target: 'm1', text: 'Too early' }, by: 'kaz', on: '2027-05-22' },
    {
      kind: 'delivery.achieve',
      body: { milestone: 'm1', on: '2027-06-20', evidence },
      by: 'kaz',
      on: '2027-06-21',
    },
  ];
  const { lines, projects } = yearlyReport(2027, acts(early), []);
  const slips = lines.filter(({ section }) => section === 'slipped');
  expect(slips.map(({ acts: of, days }) => [of, days])).toEqual([
    [[3], 40],
    [[4], 10],
    [[5], -10],
    [[6], 41],
  ]);
  // From 31 March to 20 June.
  expect(projects[0]!.slipDays).toBe(81);
});

/** What kind of act each section may rest on. */
const kinds: Readonly<Record<Exclude<ReportSection, 'decided'>, readonly DeliveryKind[]>> = {
  started: ['delivery.open'],
  planned: ['delivery.set-baseline'],
  achieved: ['delivery.achieve'],
  slipped: ['delivery.forecast', 'delivery.set-baseline', 'delivery.achieve', 'delivery.take-back'],
  done: ['delivery.complete-task'],
  reviewed: ['delivery.hold-review'],
  disputed: ['delivery.dispute'],
  settled: ['delivery.settle-dispute'],
  confirmed: ['delivery.confirm'],
  'taken-back': ['delivery.take-back'],
};

/** Acts that were let, as a log would hold them. */
const kept = (all: readonly DeliveryAct[]): readonly DeliveryAct[] => {
  const states = new Map<string, DeliveryState>();
  return all.filter((act) => {
    const evolution = evolveDelivery(states.get(act.delivery) ?? null, act);
    if (evolution.kind === 'evolved') states.set(act.delivery, evolution.state);
    return evolution.kind === 'evolved';
  });
};

test('nothing is told that is not in the log, and nothing of those kinds is left out', () => {
  fc.assert(
    fc.property(histories, histories, (one, other) => {
      const log = kept([...acts(one, 'project-one'), ...acts(other, 'project-two', one.length + 1)]);
      const bySeq = new Map(log.map((act) => [act.seq, act]));
      for (const of of [2027, 2028]) {
        const { lines } = yearlyReport(of, log, []);
        for (const { section, acts: numbers, delivery } of lines) {
          const act = bySeq.get(numbers[0]!)!;
          expect([section, kinds[section as keyof typeof kinds].includes(act.kind)]).toEqual([section, true]);
          expect([act.delivery, act.at.slice(0, 4)]).toEqual([delivery, String(of)]);
        }
        for (const section of Object.keys(kinds) as (keyof typeof kinds)[]) {
          if (section === 'slipped') continue;
          const told = lines.filter((line) => line.section === section).map((line) => line.acts[0]);
          const found = log
            .filter(({ kind, at }) => kinds[section].includes(kind) && at.startsWith(String(of)))
            .map(({ seq }) => seq);
          expect([section, told]).toEqual([section, found]);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('an empty log makes an empty report', () => {
  expect(yearlyReport(2027, [], [])).toEqual({ year: 2027, lines: [], states: [], projects: [], causes: [] });
});
