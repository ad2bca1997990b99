import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earnedValue } from './earned-value.ts';
import type { PlannedPoint } from './earned-schedule.ts';
import { earnedSchedule, earnedTime, scheduleMeasures } from './earned-schedule.ts';
import type { Said } from './test-delivery.ts';
import { evidence, milestone, opened, planned, tell } from './test-delivery.ts';

const monthly = (cumulative: readonly number[]): readonly PlannedPoint[] =>
  cumulative.map((pv, place) => ({ at: place + 1, pv }));
const even = (months: number): readonly PlannedPoint[] =>
  monthly(Array.from({ length: months }, (_, place) => (place + 1) * 10));

describe('figures that others have published', () => {
  test('five months, three passed, half done: SV -0.5, SPI 0.83 (project-management-prepcast.com, PMP exam question 9649)', () => {
    const { es, sv, spi } = scheduleMeasures(even(5), 25, 3);
    expect([es, sv]).toEqual([2.5, -0.5]);
    expect(spi).toBeCloseTo(0.83, 2);
  });

  test('through May and part of June when July ends: ES = 5 + I, AT = 7 (Lipke, Earned Schedule Concept, p. 1)', () => {
    const pv = [5, 12, 22, 35, 50, 70, 85, 95, 100];
    const ev = 58;
    const { es, sv, spi } = scheduleMeasures(monthly(pv), ev, 7);
    const expected = 5 + (ev - pv[4]!) / (pv[5]! - pv[4]!);
    expect(es).toBeCloseTo(expected, 12);
    expect(sv).toBeCloseTo(expected - 7, 12);
    expect(spi).toBeCloseTo(expected / 7, 12);
  });

  test('ten modules in twelve months for ten: SPI says 1.0 when it ends, SPI(t) does not (mpug.com, Earned Schedule Management)', () => {
    const milestones = Array.from({ length: 10 }, (_, place) =>
      milestone(
        `m${place + 1}`,
        'KAZ',
        place === 9 ? '2027-11-01' : `2027-${String(place + 2).padStart(2, '0')}-01`,
        100_000,
      ),
    );
    const { state } = tell([
      opened,
      { ...planned, body: { reason: 'Ten modules', milestones } } as Said,
      ...milestones.map(({ id }): Said => ({
        kind: 'delivery.achieve',
        body: { milestone: id, on: id === 'm10' ? '2028-01-01' : '2027-12-01', evidence },
        by: 'kaz',
        on: '2028-01-01',
      })),
      ...['2027-12'].map((month): Said => ({
        kind: 'delivery.report-cost',
        body: { month, amount: 1_300_000, currency: 'USD', rate: 1, source: 'Books' },
        by: 'kaz',
        on: '2028-01-02',
      })),
    ]);
    const value = earnedValue(state, '2028-06-30');
    expect([value.sv, value.spi, value.booked.cv]).toEqual([0, 1, -300_000]);
    const schedule = earnedSchedule(state, '2028-06-30');
    expect([schedule.at, schedule.es, schedule.sv, schedule.pd]).toEqual([12, 10, -2, 10]);
    expect(schedule.spi).toBeCloseTo(10 / 12, 12);
    // What follows from the pace is what it took.
    expect(schedule.ieac).toBeCloseTo(12, 12);
    expect(schedule.ieacDate).toBe('2028-01-01');
  });
});

/** Lipke's own way: count the whole periods earned, then add the part of the next. */
const countPeriods = (pv: readonly number[], ev: number): number => {
  let count = 0;
  while (count < pv.length && pv[count]! <= ev) count += 1;
  if (count === pv.length) return count;
  const before = count === 0 ? 0 : pv[count - 1]!;
  return count + (ev - before) / (pv[count]! - before);
};

test('it is C + I of Lipke wherever the plan grows in every period', () => {
  const growing = fc
    .array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 40 })
    .map((steps) => steps.map((_, place) => steps.slice(0, place + 1).reduce((sum, step) => sum + step, 0)));
  fc.assert(
    fc.property(growing, fc.double({ min: 0, max: 1, noNaN: true }), (pv, share) => {
      const ev = pv.at(-1)! * share;
      expect(earnedTime(monthly(pv), ev)).toBeCloseTo(countPeriods(pv, ev), 6);
    }),
  );
});

test('who has earned more is never further behind', () => {
  const points = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9)), { minLength: 1, maxLength: 20 })
    .map((steps) => {
      let [at, pv] = [0, 0];
      return steps.map(([time, value]) => {
        at += time;
        pv += value;
        return { at, pv };
      });
    });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(points, share, share, (all, one, other) => {
      const bac = all.at(-1)!.pv;
      if (bac === 0) return;
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((of) =>
        earnedTime(all, bac * of)!,
      );
      expect(more!).toBeGreaterThanOrEqual(less!);
    }),
  );
});

test('what is not defined is not known', () => {
  expect(scheduleMeasures([], 0, 3)).toEqual({ at: 3, es: null, sv: null, spi: null, pd: null, ieac: null });
  expect(scheduleMeasures(even(5), 0, 0)).toMatchObject({ es: 0, sv: 0, spi: null, ieac: null });
  expect(scheduleMeasures(even(5), 0, 2)).toMatchObject({ es: 0, spi: 0, ieac: null });
  // A plan that is worth nothing tells no time.
  expect(scheduleMeasures([{ at: 5, pv: 0 }], 0, 2)).toMatchObject({ es: null, pd: 5 });
});

test('before anything was due and nothing is done nobody is late', () => {
  const { state } = tell([opened, planned]);
  expect(earnedSchedule(state, '2027-02-15')).toMatchObject({ es: null, spi: null, ieac: null });
  expect(earnedSchedule(state, '2027-05-01')).toMatchObject({ es: 0, spi: 0, ieac: null });
});

test('a pace near to nothing tells no day', () => {
  const { state } = tell([
    opened,
    planned,
    {
      kind: 'delivery.report-progress',
      body: { milestone: 'm1', share: 0.001, on: '2027-12-01', evidence },
      by: 'kaz',
      on: '2027-12-01',
    },
  ]);
  const { ieac, ieacDate } = earnedSchedule(state, '2029-01-01');
  expect(ieac).toBeGreaterThan(600);
  expect(ieacDate).toBeNull();
});
