import { expect, test } from 'vitest';
import { panelsOf } from './panels.ts';

const points = [
  { iso3: 'CHN', value: 3000 },
  { iso3: 'KAZ', value: 30 },
  { iso3: 'CHN', value: 1500 },
  { iso3: 'UZB', value: -5 },
  { iso3: 'UZB', value: 15 },
];

test('each series reaches the top of its own chart, whatever the others are', () => {
  const panels = panelsOf(['CHN', 'KAZ', 'UZB'], points, 2);
  expect(panels.map(({ column, row }) => [column, row])).toEqual([
    [0, 0],
    [1, 0],
    [0, 1],
  ]);
  expect(panels.map((panel) => panel.points.map(({ height }) => height))).toEqual([[1, 0.5], [1], [0, 1]]);
  expect(panels[2]!.marks).toEqual([
    { value: -5, height: 0 },
    { value: 0, height: 0.25 },
    { value: 15, height: 1 },
  ]);
});

test('a series without points has no chart, and one of zeros lies on the ground', () => {
  const [only, ...others] = panelsOf(['IRN', 'PAK'], [{ iso3: 'PAK', value: 0 }], 2);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ iso3: 'PAK', column: 0, row: 0, marks: [{ value: 0, height: 0 }] });
});
