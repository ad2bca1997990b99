import { stages } from '@hamkor/council';
import type { CaseState } from '@hamkor/council';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, lastDayOf } from './calendar.ts';
import { deliveryBodies } from './delivery-deed.ts';
import type { DeliveryKind } from './delivery-deed.ts';
import { earnedValue, measuredPlans } from './earned-value.ts';
import { monthCurve } from './month-curve.ts';
import { openingRefusal, projectRefusal } from './project-refusal.ts';
import { deliveryStanding, endsOf, milestoneStanding } from './standing.ts';
import type { PersonName, Said } from './test-delivery.ts';
import { evidence, milestone, opened, opening, people, plan, planned, tell, words } from './test-delivery.ts';
import { histories } from './test-histories.ts';
import { trailOf } from './trail.ts';

const reach = (id: string, owner: string, on: string): Said => ({
  kind: 'delivery.achieve',
  body: { milestone: id, on, evidence },
  by: owner === 'KAZ' ? 'kaz' : 'uzb',
  on,
});
const later: Said = {
  kind: 'delivery.forecast',
  body: { milestone: 'm3', date: '2028-02-01', cause: 'border', text: 'x' },
  by: 'kaz',
  on: '2027-02-01',
};
const doubt: Said = {
  kind: 'delivery.dispute',
  body: { target: 'm1', text: 'x' },
  by: 'uzb',
  on: '2027-02-02',
};

test.each([
  ['no-plan', [opened], '2027-02-05'],
  ['on-time', [opened, planned], '2027-02-05'],
  ['slipping', [opened, planned, later], '2027-02-05'],
  ['overdue', [opened, planned, later], '2027-04-01'],
  ['disputed', [opened, planned, later, doubt], '2027-04-01'],
  [
    'slipping',
    [
      opened,
      planned,
      later,
      doubt,
      { kind: 'delivery.settle-dispute', body: { dispute: 'd1', text: 'x' }, by: 'uzb', on: '2027-02-03' },
    ],
    '2027-02-05',
  ],
  [
    'completed',
    [opened, planned, ...plan.map(({ id, owner }) => reach(id, owner, '2027-03-01'))],
    '2027-04-01',
  ],
] as const)('%s', (standing, said, today) => {
  expect(deliveryStanding(tell(said as readonly Said[]).state, today)).toBe(standing);
});

test('a task that is overdue makes the delivery so, even without a plan', () => {
  const task: Said = {
    kind: 'delivery.add-task',
    body: { case: 'c', paragraph: 'p1', text: words('Send'), owner: 'UZB', due: '2027-02-01' },
    by: 'kaz',
    on: '2027-01-05',
  };
  const { state } = tell([opened, task]);
  expect(['2027-02-01', '2027-02-02'].map((today) => deliveryStanding(state, today))).toEqual([
    'no-plan',
    'overdue',
  ]);
  expect(trailOf(state, '2027-02-02')).toMatchObject([
    { case: 'c', paragraph: 'p1', tasks: [{ id: 't1', standing: 'overdue', evidence: null }] },
  ]);
});

test('what was planned anew stays behind the first plan', () => {
  const { state } = tell([
    opened,
    planned,
    {
      ...planned,
      on: '2027-02-01',
      body: {
        reason: 'Later',
        milestones: plan.map(({ id, owner, budget }) => milestone(id, owner, '2028-06-30', budget)),
      },
    } as Said,
  ]);
  expect(endsOf(state)).toEqual({ firstPlanned: '2027-12-31', expected: '2028-06-30' });
  expect(state.milestones.map((one) => milestoneStanding(one, '2027-02-02'))).toEqual([
    'slipping',
    'slipping',
    'slipping',
  ]);
});

test('a milestone that is put in anew under another number makes no project earlier or cheaper', () => {
  const { state } = tell([
    opened,
    planned,
    {
      ...planned,
      on: '2027-02-01',
      body: {
        reason: 'Renamed',
        milestones: [...plan.slice(0, 2), milestone('m9', 'KAZ', '2028-06-30', 900)],
      },
    } as Said,
  ]);
  expect(endsOf(state)).toEqual({ firstPlanned: '2027-12-31', expected: '2028-06-30' });
  expect(deliveryStanding(state, '2027-02-02')).toBe('slipping');
  expect(measuredPlans.map((measured) => earnedValue(state, '2027-02-02', measured).bac)).toEqual([
    1000, 1400,
  ]);
});

test('the curve has a point for each month, and tells nothing of those to come', () => {
  const curve = monthCurve(tell([opened, planned, reach('m1', 'KAZ', '2027-03-15')]).state, '2027-04-10');
  expect(curve.map(({ month }) => month)).toHaveLength(12);
  expect(curve[2]).toEqual({ month: '2027-03', firstPlanned: 200, planned: 200, earned: 200, actual: null });
  expect(curve[4]).toMatchObject({ month: '2027-05', planned: 200, earned: null });
  expect(curve.at(-1)).toMatchObject({ month: '2027-12', planned: 1000 });
});

const project = (stage: string, stageBefore: string | null = null): CaseState =>
  ({
    kind: 'project',
    stage,
    stageBefore,
    members: ['KAZ', 'UZB'],
    observers: ['BLR'],
    participation: {},
    interested: null,
    question: null,
    dossier: 'dossier-own',
  }) as unknown as CaseState;

const refusalOf = (states: readonly string[], by: PersonName = 'kaz', change: Partial<CaseState> = {}) =>
  openingRefusal(
    { ...project('g4'), participation: { UZB: { standing: 'out', act: 1, at: '' } }, ...change },
    { ...opening, states: [...states] },
    people[by],
  );

test('every point of the curve is what is measured on its day', () => {
  fc.assert(
    fc.property(histories, fc.nat(700), (said, days) => {
      const { state } = tell(said);
      const today = addDays('2027-01-01', days);
      for (const point of monthCurve(state, today)) {
        const end = lastDayOf(point.month);
        const [first, newest] = measuredPlans.map((measured) => earnedValue(state, end, measured));
        expect([point.firstPlanned, point.planned]).toEqual([first!.pv, newest!.pv ?? 0]);
        if (point.earned === null) expect(point.month > today.slice(0, 7)).toBe(true);
        else expect(point.earned).toBeCloseTo(earnedValue(state, end < today ? end : today).ev ?? 0, 9);
      }
    }),
    { numRuns: 200 },
  );
});

describe('the case of the project', () => {
  const kinds = Object.keys(deliveryBodies) as DeliveryKind[];
  const appraised = new Set<string>(['g3', 'g4', 'g5', 'g6', 'g7', 'suspended']);

  test.each(stages.project)('at %s', (stage) => {
    const rules = new Set(kinds.map((kind) => projectRefusal(project(stage, 'g4'), kind)));
    if (stage === 'cancelled') expect(rules).toEqual(new Set(['projectOver', null]));
    else expect(rules).toEqual(new Set([appraised.has(stage) ? null : 'notAppraised']));
  });

  test('a suspended project stands where it stood before', () => {
    expect(projectRefusal(project('suspended', 'g2'), 'delivery.open')).toBe('notAppraised');
    expect(projectRefusal(project('suspended', 'g3'), 'delivery.open')).toBeNull();
  });

  test('of a cancelled project what happened is still told', () => {
    const told = kinds.filter((kind) => projectRefusal(project('cancelled'), kind) === null);
    expect(told).toContain('delivery.report-cost');
    expect(told).not.toContain('delivery.set-baseline');
  });

  test('there must be one, and it must be a project', () => {
    expect(projectRefusal(null, 'delivery.open')).toBe('noProject');
    expect(projectRefusal({ ...project('g4'), kind: 'programme' }, 'delivery.open')).toBe('notProject');
  });

  test('only states of the case, and none that stays out', () => {
    expect([['KAZ'], ['KAZ', 'BLR'], ['UZB'], ['XXX']].map((states) => refusalOf(states))).toEqual([
      null,
      null,
      'stateOutside',
      'stateOutside',
    ]);
  });

  test('it is opened by who takes part, for those who take part, on its own dossier', () => {
    const interested = { members: ['KAZ', 'TJK', 'UZB'], interested: ['KAZ'] };
    expect(refusalOf(['KAZ', 'TJK'], 'officer', interested)).toBe('stateOutside');
    expect(refusalOf(['TJK', 'KAZ'], 'tjk', { observers: ['TJK'] })).toBe('onlyPlanners');
    const rules = [null, 'dossier-own', 'dossier-other'].map((dossier) =>
      openingRefusal(project('g4'), { ...opening, dossier }, people.officer),
    );
    expect(rules).toEqual([null, null, 'otherDossier']);
  });
});
