import { expect, test } from 'vitest';
import { indicatorRows } from './indicator-rows.ts';

const indicator = (more: object = {}) => ({
  id: 'i1',
  act: 1,
  at: '2026-01-01T00:00:00.000Z',
  title: { en: 'Tractors built', ru: null, zh: null },
  level: 'output' as const,
  unit: 'pieces a year',
  isAscending: true,
  baseline: { value: 100, year: 2025 },
  targets: [
    { value: 500, year: 2030 },
    { value: 200, year: 2027 },
  ],
  verification: 'Customs',
  ...more,
});
const actual = (period: string, value: number, act = 2) => ({
  act,
  at: '2027-01-01T00:00:00.000Z',
  indicator: 'i1',
  period,
  value,
  source: 'Report',
});

test('the newest report is held against the next target that lies ahead', () => {
  const [row] = indicatorRows([indicator()], [actual('2027-03', 175), actual('2026', 120)]);
  expect(row).toMatchObject({ target: { value: 200, year: 2027 }, actual: { value: 175 }, progress: 0.75 });
  const [later] = indicatorRows([indicator()], [actual('2028', 300)]);
  expect(later).toMatchObject({ target: { year: 2030 }, progress: 0.5 });
  const [past] = indicatorRows([indicator()], [actual('2033', 500)]);
  expect(past).toMatchObject({ target: { year: 2030 }, progress: 1 });
});

test('of one period the later report counts, since it corrects the earlier', () => {
  expect(
    indicatorRows([indicator()], [actual('2026', 150, 9), actual('2026', 120, 4)])[0]!.actual!.value,
  ).toBe(150);
});

test('what should fall counts falling as progress', () => {
  const falling = indicator({ isAscending: false, targets: [{ value: 40, year: 2028 }] });
  expect(indicatorRows([falling], [actual('2026', 70)])[0]!.progress).toBe(0.5);
});

test('without baseline, target, report or a way to go, progress is unknown', () => {
  const unknown = [
    indicatorRows([indicator({ baseline: null })], [actual('2026', 1)]),
    indicatorRows([indicator({ targets: [] })], [actual('2026', 1)]),
    indicatorRows([indicator()], []),
    indicatorRows([indicator({ targets: [{ value: 100, year: 2030 }] })], [actual('2026', 100)]),
  ];
  expect(unknown.map(([row]) => row!.progress)).toEqual([null, null, null, null]);
});
