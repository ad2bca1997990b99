import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctedForecast } from './corrected-forecast-of.ts';
import { correctedOverrun, costOutlook, scheduleOutlook } from './corrected-forecast.ts';
import type { ReferenceClass } from './reference-class.ts';
import { overrunAt, shareWithin } from './reference-class.ts';
import { opened, planned, tell } from './test-delivery.ts';

const known = (points: readonly (readonly [number, number])[]): ReferenceClass => ({
  id: 'example',
  projectClass: 'rail',
  measure: 'cost',
  label: 'Example class',
  projects: null,
  mean: null,
  sd: null,
  quantiles: points.map(([p, overrun]) => ({ p, overrun, confidence: 'published' })),
  range: null,
  baseline: 'decision to build',
  cited: 'Example',
  url: 'https://example.org',
  year: 2004,
  confidence: 'published',
});
/** Uplifts for rail of Flyvbjerg and COWI (2004). */
const rail = known([
  [0.5, 0.4],
  [0.6, 0.45],
  [0.7, 0.51],
  [0.8, 0.57],
  [0.9, 0.68],
]);

test('what was published comes back, and straight lines between', () => {
  expect(overrunAt(rail, 0.5)).toBe(0.4);
  expect(overrunAt(rail, 0.8)).toBe(0.57);
  expect(overrunAt(rail, 0.85)).toBeCloseTo(0.625, 12);
  expect(shareWithin(rail, 0.57)).toBe(0.8);
  expect(shareWithin(rail, 0.425)).toBeCloseTo(0.55, 12);
});

test('nothing is told beyond what was published', () => {
  expect([overrunAt(rail, 0.4), overrunAt(rail, 0.95)]).toEqual([null, null]);
  expect([shareWithin(rail, 0.1), shareWithin(rail, 0.9)]).toEqual([null, null]);
  expect(overrunAt(known([]), 0.5)).toBeNull();
});

test('a project that has used up nothing yet is held to its whole class', () => {
  const { p50, p80, isBeyondClass } = correctedOverrun(rail, 0, -0.8);
  expect({ p50, p80, isBeyondClass }).toEqual({ p50: 0.4, p80: 0.57, isBeyondClass: false });
});

test('one that has overrun already is held to those that did so too', () => {
  // Of the half that overran by more than 40 %, half stayed within the 75 % quantile.
  const { p50, p80 } = correctedOverrun(rail, 0.4, 0.4);
  expect(p50).toBeCloseTo(overrunAt(rail, 0.75)!, 12);
  expect(p80).toBeCloseTo(overrunAt(rail, 0.9)!, 12);
  const beyond = correctedOverrun(rail, 0.7, 0.7);
  expect([beyond.p50, beyond.p80, beyond.isBeyondClass, beyond.likelihood]).toEqual([null, null, true, null]);
});

test('the longer it lasts the later it ends, and half are never later than four fifths', () => {
  const soFar = fc.double({ min: -1, max: 0.6, noNaN: true });
  fc.assert(
    fc.property(soFar, soFar, (one, other) => {
      const [sooner, later] = [Math.min(one, other), Math.max(one, other)].map((of) =>
        correctedOverrun(rail, 0, of),
      );
      expect(later!.p50 ?? Infinity).toBeGreaterThanOrEqual((sooner!.p50 ?? Infinity) - 1e-12);
      if (sooner!.p80 !== null) expect(sooner!.p80).toBeGreaterThanOrEqual(sooner!.p50!);
    }),
  );
});

test('the conditional quantiles are those of sampling the class and leaving out what ended before', () => {
  const sampled = Array.from({ length: 4001 }, (_, n) => overrunAt(rail, 0.5 + (0.4 * n) / 4000)!);
  const left = sampled.filter((overrun) => overrun > 0.45);
  // Of the published part alone: what lies beyond 90 % is the last tenth of the class.
  const among = left.length + 1000;
  const slow = left[Math.floor(among * 0.5)]!;
  expect(correctedOverrun(rail, 0, 0.45).p50).toBeCloseTo(slow, 2);
});

describe('shown plainly', () => {
  const plan = { start: '2027-01-01', firstPlanned: '2028-01-01', own: '2028-01-31' };

  test('own day, corrected days, the spread, and by how much the own day is early', () => {
    const outlook = scheduleOutlook(rail, plan, '2027-06-01')!;
    expect(outlook.p50).toBe('2028-05-26');
    expect(outlook.p80).toBe('2028-07-28');
    expect(outlook.optimismDays).toBe(116);
    expect(outlook.low).toEqual({ p: 0.5, date: outlook.p50 });
    expect(outlook.high!.p).toBe(0.9);
    expect(outlook.high!.date > outlook.p80!).toBe(true);
  });

  test('without a class the own day stands alone, and nothing is made up', () => {
    const outlook = scheduleOutlook(null, plan, '2027-06-01')!;
    expect([outlook.own, outlook.p50, outlook.p80, outlook.high, outlook.optimismDays]).toEqual([
      '2028-01-31',
      null,
      null,
      null,
      null,
    ]);
  });

  test('of a class with a mean or bounds alone, they alone are given', () => {
    const bounds = { ...known([]), mean: 0.44, range: { lower: 0.01, upper: 0.2 } };
    const outlook = scheduleOutlook(bounds, plan, '2027-06-01')!;
    expect([outlook.p50, outlook.mean, outlook.range]).toEqual([
      null,
      '2028-06-10',
      { lower: '2028-01-05', upper: '2028-03-14' },
    ]);
  });

  test('cost is laid over the first budget', () => {
    const outlook = costOutlook(rail, { firstBudget: 100, own: 110, eac: 130 }, 20)!;
    expect([outlook.p50, outlook.p80]).toEqual([140, 157].map((of) => expect.closeTo(of, 9)));
    expect(outlook.optimism).toBeCloseTo(30, 9);
    expect(costOutlook(rail, { firstBudget: 0, own: 0, eac: null }, null)).toBeNull();
  });
});

test('each class of a project gives an outlook, the usual one first, and an unknown one is said to be unknown', () => {
  const { state } = tell([opened, planned]);
  const classes: readonly ReferenceClass[] = [
    { ...rail, id: 'one' },
    { ...rail, id: 'two' },
    { ...rail, id: 'road', projectClass: 'road' },
  ];
  const { cost, schedule } = correctedForecast(state, classes, '2027-02-01');
  expect(cost.map((of) => of.class?.id)).toEqual(['one', 'two']);
  expect(schedule.map((of) => of.class)).toEqual([null]);
  expect(schedule[0]!.outlook).toMatchObject({ own: '2027-12-31', p50: null });
  const before = correctedForecast(tell([opened]).state, classes, '2027-02-01');
  expect([before.cost[0]!.outlook, before.schedule[0]!.outlook]).toEqual([null, null]);
});
