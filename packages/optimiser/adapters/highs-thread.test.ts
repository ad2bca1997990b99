import { afterAll, expect, test } from 'vitest';
import { isPointOf } from '../arbitrary-model.ts';
import { modelBuilder } from '../build-model.ts';
import type { LinearModel } from '../linear-model.ts';
import { marketSplit } from '../market-split.ts';
import type { SolveProgress } from '../solver.ts';
import { highsHere } from './highs-here.ts';
import { highsThread } from './highs-thread.ts';

const solver = highsThread();
afterAll(() => solver.close());

/** A covering problem whose first relaxation alone takes many seconds, during which HiGHS looks at no flag. */
const slowRelaxation = (): LinearModel => {
  const builder = modelBuilder({ name: 'covering' });
  let seed = 1;
  const next = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let row = 0; row < 6000; row++) builder.row({ lower: 20 });
  for (let column = 0; column < 15_000; column++) {
    builder.column({ cost: 1 + 20 * next(), isInteger: true, upper: 1 });
    for (let entry = 0; entry < 10; entry++)
      builder.entry(Math.floor(6000 * next()), column, 1 + Math.floor(20 * next()));
  }
  return builder.build();
};

const small = (): LinearModel => {
  const builder = modelBuilder({ name: 'small', sense: 'maximise' });
  const row = builder.row({ upper: 4.5 });
  builder.entry(row, builder.column({ cost: 3, isInteger: true }), 1);
  builder.entry(row, builder.column({ cost: 2, upper: 2 }), 1);
  return builder.build();
};

test('the thread gives what HiGHS gives here, and leaves the model to its owner', async () => {
  const model = small();
  const here = await (await highsHere()).solve(model);
  const there = await solver.solve(model);
  if (here.kind !== 'optimal' || there.kind !== 'optimal') throw new Error(there.kind);
  expect({ ...there, seconds: 0 }).toEqual({ ...here, seconds: 0 });
  expect(solver.name).toBe(here.solver);
  expect(model.cost).toEqual(Float64Array.of(3, 2));
});

test('questions put at once are answered one after another', async () => {
  const solutions = await Promise.all([solver.solve(small()), solver.solve(small()), solver.solve(small())]);
  expect(solutions.map(({ kind }) => kind)).toEqual(['optimal', 'optimal', 'optimal']);
});

test('progress comes while it solves, and being told to stop ends it with the best so far', async () => {
  const model = marketSplit(40, 5);
  const stop = new AbortController();
  const heard: SolveProgress[] = [];
  const solution = await solver.solve(model, {
    signal: stop.signal,
    onProgress: (progress) => {
      heard.push(progress);
      if (progress.incumbent !== null) stop.abort();
    },
  });
  if (solution.kind !== 'feasible') throw new Error(solution.kind);
  expect(solution.stop).toBe('cancelled');
  expect(solution.objective).toBeLessThanOrEqual(heard.at(-1)!.incumbent!);
  expect(isPointOf(model, solution.values)).toBe(true);
});

test('a solve that hears nothing ends with its thread within a second; its best point and other opened models remain', async () => {
  const other = await solver.open(small());
  await other.change({ relaxIntegers: true });
  expect(await other.solve()).toMatchObject({ objective: 13.5 });

  const model = slowRelaxation();
  const stop = new AbortController();
  let cancelled = 0;
  const solution = await solver.solve(model, {
    signal: stop.signal,
    onProgress: ({ incumbent }) => {
      if (incumbent === null || cancelled > 0) return;
      cancelled = Infinity;
      // By then the relaxation is under way.
      setTimeout(() => {
        cancelled = performance.now();
        stop.abort();
      }, 500);
    },
  });
  const waited = performance.now() - cancelled;
  if (solution.kind !== 'feasible') throw new Error(solution.kind);
  expect(solution.stop).toBe('cancelled');
  expect(isPointOf(model, solution.values)).toBe(true);
  // The promise is a second; a busy machine may wake up later.
  expect(waited).toBeLessThan(2000);

  expect(await other.solve()).toMatchObject({ objective: 13.5 });
  await other.change({ relaxIntegers: false });
  expect(await other.solve()).toMatchObject({ objective: 13, duals: null });
  await other.close();
});

test('what was cancelled before it began is not begun', async () => {
  const solution = await solver.solve(small(), { signal: AbortSignal.abort() });
  expect(solution).toMatchObject({ kind: 'stopped', stop: 'cancelled' });
});

test('why a model is infeasible is found in the thread too', async () => {
  const builder = modelBuilder({ name: 'clash' });
  const column = builder.column({});
  for (const bounds of [{ lower: 6 }, { upper: 9 }, { upper: 4 }])
    builder.entry(builder.row(bounds), column, 1);
  expect(await solver.conflict(builder.build())).toEqual({
    rows: [
      { row: 0, side: 'lower' },
      { row: 2, side: 'upper' },
    ],
    columns: [],
    isIrreducible: true,
  });
  expect(await solver.conflict(small())).toBeNull();
});

test('a defect is told in one line and the thread goes on', async () => {
  const model = small();
  await expect(solver.solve({ ...model, cost: Float64Array.of(NaN, 1) })).rejects.toThrow(/^.{1,220}$/);
  expect((await solver.solve(model)).kind).toBe('optimal');
});

test('a model with two million entries is refused before anything is copied', async () => {
  const model = { ...small(), values: new Float64Array(2_000_000) };
  expect(await solver.solve(model)).toMatchObject({ kind: 'too-large', nonzeros: 2_000_000, limit: 500_000 });
});

test('closing ends what is running, and nothing is begun afterwards', async () => {
  const own = highsThread();
  const heard = Promise.withResolvers<void>();
  const running = own.solve(marketSplit(40, 5), { onProgress: () => heard.resolve() });
  const waiting = own.solve(small());
  await heard.promise;
  await own.close();
  expect(await running).toMatchObject({ stop: 'cancelled' });
  expect(await waiting).toMatchObject({ kind: 'stopped', stop: 'cancelled' });
  expect(await own.solve(small())).toMatchObject({ kind: 'stopped', stop: 'cancelled' });
  expect(await own.conflict(small())).toBeNull();
});
