import { expect, test } from 'vitest';
import type { ImportProgress } from './import-progress.ts';
import { teller } from './import-progress.ts';

const listened = () => {
  const told: ImportProgress[] = [];
  let now = 0;
  const { set } = teller(
    (progress) => told.push(progress),
    () => now,
  );
  return { told, set, at: (time: number) => (now = time) };
};

test('it is told five times a second at the most, but every change of phase at once', () => {
  const { told, set, at } = listened();
  for (let time = 0; time <= 1000; time += 10) {
    at(time);
    set({ bytesDone: time });
  }
  expect(told).toHaveLength(6);
  set({ phase: 'reading' });
  expect(told.at(-1)?.phase).toBe('reading');
});

test('rate and time left go by what was done in this phase', () => {
  const { told, set, at } = listened();
  set({ phase: 'reading', bytesTotal: 1000, bytesDone: 500, rows: 100 });
  expect(told.at(-1)).toMatchObject({ rowsPerSecond: null, secondsLeft: null });
  at(2000);
  set({ bytesDone: 750, rows: 300 });
  expect(told.at(-1)).toMatchObject({ rowsPerSecond: 100, secondsLeft: 2 });
});
