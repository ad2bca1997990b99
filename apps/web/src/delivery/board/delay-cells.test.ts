import { expect, test } from 'vitest';
import { delayCells } from './delay-cells.ts';

const cell = (row: string, month: string, days: number) => ({ row, month, days, causes: [], acts: [] });

test('the longest delay is drawn fullest, days made up again are drawn as none', () => {
  const cells = [cell('p1', '2026-07', 60), cell('p1', '2026-08', 15), cell('p2', '2026-08', -20)];
  const { at, level } = delayCells({ cells });
  expect(cells.map(level)).toEqual([1, 0.25, 0]);
  expect(at('p1', '2026-08')!.days).toBe(15);
  expect(at('p2', '2026-07')).toBeNull();
});

test('a map without any delay has no full cell', () => {
  const gained = cell('p1', '2026-07', -3);
  expect(delayCells({ cells: [gained] }).level(gained)).toBe(0);
});
