import { expect, test } from 'vitest';
import { spanOnAxis } from './period.ts';

test('a span fills its years, a single year is one year wide', () => {
  expect(spanOnAxis(2022, 2024, [2017, 2026])).toEqual({ start: 0.5, length: 0.3 });
  expect(spanOnAxis(2026, 2026, [2017, 2026])).toEqual({ start: 0.9, length: 0.1 });
});

test('years before the axis are cut, not squeezed', () => {
  expect(spanOnAxis(1997, 2021, [2017, 2026])).toEqual({ start: 0, length: 0.5 });
  expect(spanOnAxis(1997, 2001, [2017, 2026]).length).toBe(0);
});
