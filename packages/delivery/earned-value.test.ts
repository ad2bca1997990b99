import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import type { DeliveryState } from './delivery-state.ts';
import {
  actualCost,
  costMeasures,
  earnedValue,
  measuredPlans,
  plannedIn,
  shareDone,
} from './earned-value.ts';
import type { Said } from './test-delivery.ts';
import { evidence, milestone, opened, plan, planned, tell } from './test-delivery.ts';
import { histories } from './test-histories.ts';

describe('figures that others have published', () => {
  test('a fence of four sides: PMP exam exercise (studylib.net/doc/5898152, after Mulcahy, PMP Exam Prep, p. 210)', () => {
    const measures = costMeasures(4000, 2500, 2800);
    expect(measures.cv).toBe(-300);
    expect(measures.cpi).toBeCloseTo(0.893, 3);
    // The exercise rounds CPI before it divides: 4,479, 1,679 and -479.
    expect(Math.abs(measures.eac! - 4479)).toBeLessThanOrEqual(1);
    expect(Math.abs(measures.etc! - 1679)).toBeLessThanOrEqual(1);
    expect(Math.abs(measures.vac! + 479)).toBeLessThanOrEqual(1);
  });

  test('ten months and ten million, a tenth spent: projectsmart.co.uk, forum thread 1573', () => {
    const { cv, cpi, eac, etc } = costMeasures(10, 0.5, 1);
    expect({ cv, cpi, eac, etc }).toEqual({ cv: -0.5, cpi: 0.5, eac: 20, etc: 19 });
  });

  test('four hundred loaves: TCPI 1.28 (geocities.ws/projectmanagementquestpond/earnedvalue.htm)', () => {
    expect(costMeasures(8, 1.6, 3).tcpi).toBeCloseTo(1.28, 10);
    expect(costMeasures(8, 1.6, 3).cpi).toBeCloseTo(0.53, 2);
  });

  test('SPI 0.875 of the manual of the R package PRA (rdocumentation.org, PRA 0.3.0, spi)', () => {
    // BAC 100,000; planned 10, 20, 40, 70, 100 % by period; 35 % done after the third.
    const budgets = [10_000, 10_000, 20_000, 30_000, 30_000];
    const { state } = tell([
      opened,
      {
        ...planned,
        body: {
          reason: 'Five periods',
          milestones: budgets.map((budget, place) =>
            milestone(`m${place + 1}`, 'KAZ', `2027-0${place + 2}-01`, budget),
          ),
        },
      } as Said,
      ...[1, 2].map((place): Said => ({
        kind: 'delivery.achieve',
        body: { milestone: `m${place}`, on: '2027-03-01', evidence },
        by: 'kaz',
        on: '2027-03-01',
      })),
      {
        kind: 'delivery.report-progress',
        body: { milestone: 'm3', share: 0.75, on: '2027-04-01', evidence },
        by: 'kaz',
        on: '2027-04-01',
      },
    ]);
    const { pv, ev, spi } = earnedValue(state, '2027-04-01');
    expect({ pv, ev, spi }).toEqual({ pv: 40_000, ev: 35_000, spi: 0.875 });
  });
});

const cost = (month: string, amount: number, currency: string, rate: number, on: string): Said => ({
  kind: 'delivery.report-cost',
  body: { month, amount, currency, rate, source: 'Books' },
  by: 'kaz',
  on,
});

test('cost in several currencies counts at the rate of each booking, and at the first rate of each currency', () => {
  const { state } = tell([
    opened,
    planned,
    cost('2027-01', 50_000, 'KZT', 0.002, '2027-02-01'),
    cost('2027-02', 50_000, 'KZT', 0.001, '2027-03-01'),
    cost('2027-02', 30, 'USD', 1, '2027-03-02'),
    // A correction of what was booked too much.
    cost('2027-02', -10, 'USD', 1, '2027-03-03'),
  ]);
  expect(actualCost(state, '2027-01-31', 'booked')).toBe(100);
  expect(actualCost(state, '2027-02-01', 'booked')).toBe(170);
  expect(actualCost(state, '2027-02-01', 'constant')).toBe(220);
  const { booked, constant } = earnedValue(state, '2027-02-28');
  expect([booked.ac, constant.ac]).toEqual([170, 220]);
});

test('what is not defined is not known: before cost is reported, before anything is planned, earned or spent', () => {
  const nothing = earnedValue(tell([opened]).state, '2027-06-30');
  expect([nothing.bac, nothing.pv, nothing.ev, nothing.spi, nothing.booked.cpi]).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  const early = earnedValue(tell([opened, planned]).state, '2027-01-31');
  expect([early.bac, early.pv, early.ev, early.sv, early.spi]).toEqual([1000, 0, 0, 0, null]);
  expect(early.booked.ac).toBeNull();
  expect(costMeasures(100, 0, 0)).toMatchObject({ ac: 0, cv: 0, cpi: null, eac: null, tcpi: 1 });
  expect(costMeasures(100, 0, 10)).toMatchObject({ cpi: 0, eac: null, etc: null, vac: null });
  // Nothing left to earn, or the budget is spent.
  expect(costMeasures(100, 100, 80).tcpi).toBeNull();
  expect(costMeasures(100, 50, 100).tcpi).toBeNull();
});

const progress = (share: number, on: string): Said => ({
  kind: 'delivery.report-progress',
  body: { milestone: 'm1', share, on, evidence },
  by: 'kaz',
  on: '2027-03-20',
});

test('a share that was reported counts until the milestone is reached, and the newest of them', () => {
  const { state } = tell([
    opened,
    planned,
    progress(0.5, '2027-03-10'),
    // Told later of an earlier day.
    progress(0.2, '2027-02-10'),
    {
      kind: 'delivery.achieve',
      body: { milestone: 'm1', on: '2027-04-05', evidence },
      by: 'kaz',
      on: '2027-04-06',
    },
  ]);
  const [m1] = state.milestones;
  const shares = ['2027-02-09', '2027-02-10', '2027-03-10', '2027-04-04', '2027-04-05'];
  expect(shares.map((on) => shareDone(m1!, on))).toEqual([0, 0.2, 0.5, 0.5, 1]);
});

test('the first plan is measured against beside the newest, with what a later one left out', () => {
  const { state } = tell([
    opened,
    planned,
    {
      ...planned,
      on: '2027-02-01',
      body: { reason: 'Less', milestones: [milestone('m1', 'KAZ', '2027-09-30', 700)] },
    } as Said,
  ]);
  const [first, newest] = measuredPlans.map((of) => earnedValue(state, '2027-06-30', of));
  expect([first!.bac, first!.pv]).toEqual([1000, 500]);
  expect([newest!.bac, newest!.pv]).toEqual([700, 0]);
});

/** The same, slowly: every day of the project, what was planned and done on it. */
const dayByDay = (state: DeliveryState, on: string): { readonly pv: number; readonly ev: number } => {
  let [pv, ev] = [0, 0];
  for (let day = state.start; day <= on; day = addDays(day, 1))
    for (const { day: of, budget } of plannedIn(state, 'newest')) if (of === day) pv += budget;
  for (const { milestone: of, budget } of plannedIn(state, 'newest')) {
    let done = 0;
    for (let day = '2027-01-01'; day <= on; day = addDays(day, 1)) {
      for (const report of of.progress) if (report.on === day) done = report.share;
      if (of.achieved !== null && of.achieved.on === day) done = 1;
    }
    if (of.achieved !== null && of.achieved.on < '2027-01-01') done = 1;
    ev += budget * done;
  }
  return { pv, ev };
};

test('planned and earned value are what counting every day gives', () => {
  fc.assert(
    fc.property(histories, fc.nat(600), (said, days) => {
      const { state } = tell(said);
      const on = addDays('2027-01-01', days);
      const { pv, ev, bac } = earnedValue(state, on);
      const slow = dayByDay(state, on);
      expect(pv ?? 0).toBeCloseTo(slow.pv, 9);
      expect(ev ?? 0).toBeCloseTo(slow.ev, 9);
      expect(ev ?? 0).toBeLessThanOrEqual((bac ?? 0) + 1e-9);
    }),
    { numRuns: 60 },
  );
});

test('identities hold: EAC = AC + ETC, VAC = BAC - EAC, CV = EV - AC', () => {
  const money = fc.double({ min: 0.01, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(money, fc.double({ min: 0.001, max: 1, noNaN: true }), money, (bac, share, ac) => {
      const ev = bac * share;
      const { eac, etc, vac, cv, cpi } = costMeasures(bac, ev, ac);
      expect(eac! / (ac + etc!)).toBeCloseTo(1, 6);
      expect(vac).toBe(bac - eac!);
      expect(cv).toBe(ev - ac);
      expect(cpi).toBe(ev / ac);
    }),
  );
});

test('budgets of the example add up', () => {
  expect(plan.reduce((sum, { budget }) => sum + budget, 0)).toBe(1000);
});
