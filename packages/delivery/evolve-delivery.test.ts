import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeliveryKind } from './delivery-deed.ts';
import { deliveryRules } from './delivery-rule.ts';
import type { DeliveryRule } from './delivery-rule.ts';
import type { DeliveryState } from './delivery-state.ts';
import { evolveDelivery } from './evolve-delivery.ts';
import { openDeeds } from './open-deeds.ts';
import { histories } from './test-histories.ts';
import type { PersonName, Said } from './test-delivery.ts';
import {
  actOf,
  evidence,
  milestone,
  opened,
  opening,
  people,
  plan,
  planned,
  ruleOf,
  tell,
  words,
} from './test-delivery.ts';

const day = '2027-04-10';
const achieved: Said = {
  kind: 'delivery.achieve',
  body: { milestone: 'm1', on: '2027-03-30', evidence },
  by: 'kaz',
  on: '2027-04-01',
};
const task: Said = {
  kind: 'delivery.add-task',
  body: {
    case: 'programme-example',
    paragraph: 'p3',
    text: words('Send rules'),
    owner: 'UZB',
    due: '2027-05-01',
  },
  by: 'kaz',
  on: '2027-01-03',
};
const reviews: Said = {
  kind: 'delivery.schedule-reviews',
  body: { first: '2027-03-01', everyMonths: 3 },
  by: 'officer',
  on: '2027-01-04',
};
const disputed: Said = {
  kind: 'delivery.dispute',
  body: { target: 'm1', text: 'Not seen' },
  by: 'uzbEditor',
  on: '2027-04-02',
};
const begun = [opened, planned, task, reviews, achieved, disputed];

/** One deed of each kind, about something of KAZ unless said otherwise, that may follow `begun`. */
const deeds: Readonly<Record<Exclude<DeliveryKind, 'delivery.open'>, Omit<Said, 'by'>>> = {
  'delivery.set-baseline': {
    kind: 'delivery.set-baseline',
    body: { reason: 'More time', milestones: [plan[0]!, milestone('m3', 'KAZ', '2028-03-31', 500)] },
    on: day,
  },
  'delivery.forecast': {
    kind: 'delivery.forecast',
    body: { milestone: 'm3', date: '2028-02-01', cause: 'permits', text: 'Waiting' },
    on: day,
  },
  'delivery.achieve': {
    kind: 'delivery.achieve',
    body: { milestone: 'm3', on: day, evidence },
    on: day,
  },
  'delivery.report-cost': {
    kind: 'delivery.report-cost',
    body: { month: '2027-03', amount: 100, currency: 'KZT', rate: 0.002, source: 'Books' },
    on: day,
  },
  'delivery.report-progress': {
    kind: 'delivery.report-progress',
    body: { milestone: 'm3', share: 0.2, on: day, evidence },
    on: day,
  },
  'delivery.confirm': { kind: 'delivery.confirm', body: { target: 'm1', evidence }, on: day },
  'delivery.take-back': { kind: 'delivery.take-back', body: { target: 'm1', text: 'Too early' }, on: day },
  'delivery.dispute': { kind: 'delivery.dispute', body: { target: 'm3', text: 'Doubtful' }, on: day },
  'delivery.settle-dispute': {
    kind: 'delivery.settle-dispute',
    body: { dispute: 'd1', text: 'Seen now' },
    on: day,
  },
  'delivery.add-task': {
    kind: 'delivery.add-task',
    body: { case: 'c', paragraph: null, text: words('Next'), owner: 'KAZ', due: '2027-06-01' },
    on: day,
  },
  'delivery.complete-task': {
    kind: 'delivery.complete-task',
    body: { task: 't1', on: day, evidence },
    on: day,
  },
  'delivery.schedule-reviews': {
    kind: 'delivery.schedule-reviews',
    body: { first: '2027-07-01', everyMonths: 6 },
    on: day,
  },
  'delivery.hold-review': {
    kind: 'delivery.hold-review',
    body: { due: '2027-03-01', on: day, findings: words('Slow') },
    on: day,
  },
  'delivery.report-indicator': {
    kind: 'delivery.report-indicator',
    body: { indicator: 'i1', period: '2027-03', value: 3, source: 'Survey' },
    on: day,
  },
} as Readonly<Record<Exclude<DeliveryKind, 'delivery.open'>, Omit<Said, 'by'>>>;

const planners = ['kaz', 'uzb', 'officer'] as const;
const reporters = ['kaz', 'kazEditor', 'uzb', 'uzbEditor', 'kazBank', 'uzbBank', 'officer'] as const;

/** Who may do each, of all the people there are. */
const allowed: Readonly<Record<keyof typeof deeds, readonly PersonName[]>> = {
  'delivery.set-baseline': planners,
  'delivery.forecast': ['kaz', 'kazEditor'],
  'delivery.achieve': ['kaz', 'kazEditor'],
  'delivery.report-cost': reporters,
  'delivery.report-progress': ['kaz', 'kazEditor'],
  // Another state, whether it takes part or not, a bank that is not of the owner's state, the Secretariat.
  'delivery.confirm': ['uzb', 'uzbEditor', 'tjk', 'uzbBank', 'officer'],
  'delivery.take-back': ['kaz', 'kazEditor'],
  // Banks of the owner's state too: who pays may doubt.
  'delivery.dispute': ['uzb', 'uzbEditor', 'kazBank', 'uzbBank'],
  // Any voice of the state that raised it.
  'delivery.settle-dispute': ['uzb', 'uzbEditor'],
  'delivery.add-task': planners,
  'delivery.complete-task': ['uzb', 'uzbEditor'],
  'delivery.schedule-reviews': planners,
  'delivery.hold-review': planners,
  'delivery.report-indicator': reporters,
};

describe('who may do what', () => {
  const everybody = Object.keys(people) as PersonName[];
  test.each(Object.keys(deeds) as (keyof typeof deeds)[])('%s', (kind) => {
    const may = everybody.filter((by) => ruleOf([...begun, { ...deeds[kind], by } as Said]) === null);
    expect(may).toEqual(everybody.filter((by) => allowed[kind].includes(by)));
  });

  test('only the Secretariat and coordinators of states that take part open a delivery', () => {
    const may = everybody.filter(
      (by) => evolveDelivery(null, actOf({ ...opened, by } as Said, 1)).kind === 'evolved',
    );
    expect(may).toEqual(['kaz', 'uzb', 'officer']);
  });

  /** The field that names what a deed is done to, where there is one. */
  const aimed: Partial<Record<keyof typeof deeds, string>> = {
    'delivery.forecast': 'milestone',
    'delivery.achieve': 'milestone',
    'delivery.report-progress': 'milestone',
    'delivery.confirm': 'target',
    'delivery.take-back': 'target',
    'delivery.dispute': 'target',
    'delivery.settle-dispute': 'dispute',
    'delivery.complete-task': 'task',
    'delivery.hold-review': 'due',
  };
  const anything = ['m1', 'm2', 'm3', 't1', 'd1', '2027-03-01', '2027-06-01'];

  test('buttons show to each person exactly what would not be refused, and on what', () => {
    const { state } = tell(begun);
    for (const by of everybody) {
      const shown = openDeeds(state, people[by], day).flatMap(({ kind, targets }) =>
        (targets ?? ['']).map((id) => `${kind} ${id}`),
      );
      const may = (Object.keys(deeds) as (keyof typeof deeds)[]).flatMap((kind) => {
        const field = aimed[kind];
        const { body } = deeds[kind];
        return (field === undefined ? [''] : anything)
          .filter((id) => {
            const said = { ...deeds[kind], by, body: field === undefined ? body : { ...body, [field]: id } };
            return ruleOf([...begun, said as Said]) === null;
          })
          .map((id) => `${kind} ${id}`);
      });
      expect([by, new Set(shown)]).toEqual([by, new Set(may)]);
    }
  });
});

const broken: readonly (readonly [DeliveryRule, readonly Said[]])[] = [
  ['deliveryExists', [opened, { ...opened, on: '2027-01-05' }]],
  ['deliveryBackdated', [opened, { ...planned, on: '2026-12-31' }]],
  [
    'ownerOutside',
    [
      opened,
      { ...planned, body: { reason: 'x', milestones: [milestone('m1', 'TJK', '2027-03-31', 1)] } } as Said,
    ],
  ],
  ['plannedTwice', [opened, { ...planned, body: { reason: 'x', milestones: [plan[0]!, plan[0]!] } } as Said]],
  [
    'plannedBeforeStart',
    [
      opened,
      { ...planned, body: { reason: 'x', milestones: [milestone('m1', 'KAZ', '2026-12-31', 1)] } } as Said,
    ],
  ],
  [
    'reachedIsFixed',
    [
      opened,
      planned,
      achieved,
      { ...planned, on: day, body: { reason: 'x', milestones: plan.slice(1) } } as Said,
    ],
  ],
  [
    'reachedIsFixed',
    [
      opened,
      planned,
      achieved,
      {
        ...planned,
        on: day,
        body: { reason: 'x', milestones: [milestone('m1', 'KAZ', '2027-03-30', 200), ...plan.slice(1)] },
      } as Said,
    ],
  ],
  ['unknownTarget', [opened, achieved]],
  ['unknownTarget', [opened, { ...disputed, body: { target: 't9', text: 'x' } } as Said]],
  [
    'leftOut',
    [
      opened,
      planned,
      { ...planned, on: '2027-01-05', body: { reason: 'x', milestones: plan.slice(1) } } as Said,
      achieved,
    ],
  ],
  ['reachedAlready', [opened, planned, achieved, { ...achieved, on: day }]],
  ['notReached', [opened, planned, { ...deeds['delivery.confirm'], by: 'uzb' } as Said]],
  [
    'confirmedAlready',
    [
      ...begun,
      { ...deeds['delivery.confirm'], by: 'uzb' } as Said,
      { ...deeds['delivery.confirm'], by: 'uzbEditor' } as Said,
    ],
  ],
  [
    'disputeSettled',
    [
      ...begun,
      { ...deeds['delivery.settle-dispute'], by: 'uzb' } as Said,
      { ...deeds['delivery.settle-dispute'], by: 'uzb' } as Said,
    ],
  ],
  [
    'causeMissing',
    [
      opened,
      planned,
      {
        kind: 'delivery.forecast',
        body: { milestone: 'm3', date: '2028-01-01', cause: null, text: 'x' },
        by: 'kaz',
        on: day,
      },
    ],
  ],
  ['dayAhead', [opened, planned, { ...achieved, on: '2027-03-28' }]],
  [
    'beforeStart',
    [opened, planned, { ...achieved, body: { milestone: 'm1', on: '2026-12-31', evidence } } as Said],
  ],
  [
    'forecastPast',
    [
      opened,
      planned,
      {
        kind: 'delivery.forecast',
        body: { milestone: 'm3', date: '2027-04-09', cause: null, text: 'x' },
        by: 'kaz',
        on: day,
      },
    ],
  ],
  [
    'ownRate',
    [
      opened,
      {
        kind: 'delivery.report-cost',
        body: { month: '2027-03', amount: 1, currency: 'USD', rate: 1.1, source: 'x' },
        by: 'kaz',
        on: day,
      },
    ],
  ],
  [
    'reviewNotDue',
    [
      opened,
      reviews,
      {
        kind: 'delivery.hold-review',
        body: { due: '2027-12-01', on: day, findings: words('x') },
        by: 'kaz',
        on: day,
      },
    ],
  ],
  [
    'reviewHeld',
    [
      ...begun,
      { ...deeds['delivery.hold-review'], by: 'kaz' } as Said,
      { ...deeds['delivery.hold-review'], by: 'uzb' } as Said,
    ],
  ],
  [
    'reviewsPast',
    [
      opened,
      reviews,
      {
        kind: 'delivery.schedule-reviews',
        body: { first: '2027-04-01', everyMonths: 1 },
        by: 'kaz',
        on: day,
      },
    ],
  ],
];

test.each(broken)('%s is named where it forbids', (rule, said) => {
  expect(ruleOf(said)).toBe(rule);
});

test('nothing follows before a delivery is opened', () => {
  const evolution = evolveDelivery(null, actOf(planned, 1));
  expect(evolution).toEqual({ kind: 'refused', rule: 'noDelivery' });
});

test('what happened today in the east of the region is not ahead of time', () => {
  const tomorrow: Said = {
    kind: 'delivery.achieve',
    body: { milestone: 'm1', on: '2027-03-31', evidence },
    by: 'kaz',
    on: '2027-03-30',
  };
  expect(ruleOf([opened, planned, tomorrow])).toBeNull();
});

test('every rule has a name of its own', () => {
  expect(new Set(deliveryRules).size).toBe(deliveryRules.length);
});

const isOwners = (state: string | null, owners: readonly string[]): boolean =>
  state !== null && owners.includes(state);

test('whatever is tried: first plans stay, nobody confirms his own, disputes end by who raised them', () => {
  fc.assert(
    fc.property(histories, (said) => {
      let before: DeliveryState | null = null;
      for (const [place, one] of said.entries()) {
        const evolution = evolveDelivery(before, actOf(one, place + 1));
        if (evolution.kind === 'refused') continue;
        const { state }: { readonly state: DeliveryState } = evolution;
        for (const old of before?.milestones ?? []) {
          const now = state.milestones.find(({ id }) => id === old.id)!;
          expect([now.firstPlanned, now.firstBudget]).toEqual([old.firstPlanned, old.firstBudget]);
        }
        before = state;
      }
      const state = before!;
      for (const { plans, confirmations, achieved: reached } of state.milestones) {
        const owners = plans.map(({ owner }) => owner);
        expect(confirmations.some((one) => isOwners(one.state, owners))).toBe(false);
        if (reached === null) expect(confirmations).toEqual([]);
        else expect(isOwners(reached.state, owners)).toBe(true);
      }
      for (const { state: raised, organisation, settled } of state.disputes)
        if (settled !== null)
          expect([settled.state, organisation === null]).toEqual([raised, organisation === null]);
    }),
    { numRuns: 3000 },
  );
});

test('a delivery folded in two halves is the delivery folded at once', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (said, cut) => {
      const acts = said.map((one, place) => actOf(one, place + 1));
      const step = (state: DeliveryState | null, act: (typeof acts)[number]): DeliveryState | null => {
        const evolution = evolveDelivery(state, act);
        return evolution.kind === 'refused' ? state : evolution.state;
      };
      const half = acts.slice(0, cut % acts.length).reduce<DeliveryState | null>(step, null);
      // Kept as a row and read again in between.
      const kept = JSON.parse(JSON.stringify(half)) as DeliveryState | null;
      const whole = acts.reduce<DeliveryState | null>(step, null);
      expect(acts.slice(cut % acts.length).reduce<DeliveryState | null>(step, kept)).toEqual(whole);
    }),
    { numRuns: 500 },
  );
});

test('opening keeps each state once, in order', () => {
  const { state } = tell([{ ...opened, body: { ...opening, states: ['UZB', 'KAZ', 'UZB'] } } as Said]);
  expect(state.states).toEqual(['KAZ', 'UZB']);
});
