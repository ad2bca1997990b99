import { expect, test } from 'vitest';
import { solverPool } from './solver-pool.ts';
import type { Solver } from './solver.ts';

const named = (name: string): Solver => ({
  name,
  solve: () => Promise.reject(new Error('not asked for')),
  open: () => Promise.reject(new Error('not asked for')),
  conflict: async () => null,
  close: async () => {},
});

test('answers come in the order of the tasks, however long each takes', async () => {
  const pool = solverPool([named('a'), named('b'), named('c')]);
  const answers = await pool.map([5, 1, 4, 2, 3], async (turns) => {
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    return turns * 10;
  });
  expect(answers).toEqual([50, 10, 40, 20, 30]);
});

test('a solver has one task at a time and all have some', async () => {
  const pool = solverPool([named('a'), named('b')]);
  const busy = new Set<string>();
  const served = new Set<string>();
  await pool.map([1, 2, 3, 4, 5, 6], async (_, { name }) => {
    expect(busy.has(name)).toBe(false);
    busy.add(name);
    served.add(name);
    await Promise.resolve();
    busy.delete(name);
  });
  expect([...served]).toEqual(['a', 'b']);
});

test('after a defect no further task is begun', async () => {
  const pool = solverPool([named('a'), named('b')]);
  const begun: number[] = [];
  const work = pool.map([1, 2, 3, 4, 5, 6, 7, 8], async (task) => {
    begun.push(task);
    await Promise.resolve();
    if (task === 2) throw new Error('broken');
  });
  await expect(work).rejects.toThrow('broken');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(begun.length).toBeLessThan(5);
});

test('without tasks there is nothing to wait for', async () => {
  expect(await solverPool([named('a')]).map([], async () => 1)).toEqual([]);
});
