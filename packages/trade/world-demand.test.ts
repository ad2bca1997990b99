import fc from 'fast-check';
import { expect, test } from 'vitest';
import { worldDemand } from './world-demand.ts';

const row = (musd: Readonly<Record<number, number>>) => ({
  hs92: '0101',
  musd: new Map(Object.entries(musd).map(([year, amount]) => [Number(year), amount])),
  exportersWithRca: 23,
});

test('live horses: 2,443.76 million in 2016 and 3,532.4 in 2023 are 5.4 % more every year', () => {
  const demand = worldDemand(row({ 2023: 3532.4, 2016: 2443.76, 2019: 3065.58 }));
  expect(demand.byYear.map(({ value, years }) => [years![0], value])).toEqual([
    [2016, 2_443_760_000],
    [2019, 3_065_580_000],
    [2023, 3_532_400_000],
  ]);
  expect(demand.latest.value).toBe(3_532_400_000);
  expect(demand.growthPerYear.value).toBeCloseTo(0.05404, 5);
});

test('growth applied over the years leads from the first figure to the last', () => {
  const amount = fc.double({ min: 10, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 30 }), (first, last, span) => {
      const growth = worldDemand(row({ 2000: first, [2000 + span]: last })).growthPerYear.value!;
      expect((first * (1 + growth) ** span) / last).toBeCloseTo(1, 8);
    }),
  );
});

test('one year has no growth; no year and no row have no demand: unknown, not zero', () => {
  expect(worldDemand(row({ 2016: 5 })).growthPerYear.value).toBeNull();
  expect(worldDemand(row({})).latest.value).toBeNull();
  expect(worldDemand(undefined).growthPerYear.value).toBeNull();
});
