import fc from 'fast-check';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { arbitraryModel, isPointOf } from '../arbitrary-model.ts';
import { modelBuilder } from '../build-model.ts';
import { marketSplit } from '../market-split.ts';
import { cbcProcess } from './cbc-process.ts';
import { findCbc } from './find-cbc.ts';
import { highsHere } from './highs-here.ts';

const installed = await findCbc();
const temporary = await mkdtemp(join(tmpdir(), 'hamkor-test-'));
afterAll(() => rm(temporary, { recursive: true }));
const solver = cbcProcess(installed ?? { path: 'cbc', version: 'none' }, temporary);
const withCbc = test.skipIf(installed === null);

test('where no folder holds CBC there is none', async () => {
  expect(await findCbc('/nowhere:/neither')).toBeNull();
});

withCbc('CBC tells its version', () => {
  expect(solver.name).toMatch(/^CBC \d+\.\d+/);
});

withCbc(
  'CBC and HiGHS agree on small programmes, and on the prices of those without whole numbers',
  async () => {
    const highs = await highsHere();
    await fc.assert(
      fc.asyncProperty(arbitraryModel({ columns: 4, rows: 3, integers: 'some' }), async (model) => {
        const [one, other] = [await solver.solve(model), await highs.solve(model)];
        expect(one.kind).toBe(other.kind);
        if (one.kind !== 'optimal' || other.kind !== 'optimal') return;
        expect(one.objective).toBeCloseTo(other.objective, 6);
        expect(isPointOf(model, one.values)).toBe(true);
        expect(one.duals === null).toBe(other.duals === null);
      }),
      { numRuns: 25 },
    );
  },
);

withCbc('duals have the sign of the objective in either sense', async () => {
  for (const sense of ['minimise', 'maximise'] as const) {
    const builder = modelBuilder({ name: 'duals', sense });
    const row = builder.row(sense === 'minimise' ? { lower: 4 } : { upper: 4 });
    builder.entry(row, builder.column({ cost: 3, upper: 9 }), 1);
    builder.entry(row, builder.column({ cost: sense === 'minimise' ? 5 : 2 }), 1);
    const solution = await solver.solve(builder.build());
    if (solution.kind !== 'optimal') throw new Error(solution.kind);
    expect(solution.duals?.rows[0]).toBeCloseTo(3, 6);
    expect(solution.objective).toBeCloseTo(12, 6);
  }
});

withCbc('whatever columns are called, the file holds', async () => {
  const builder = modelBuilder({ name: 'ENDATA\nROWS' });
  const row = builder.row({ name: '* RHS', upper: 3 });
  builder.entry(row, builder.column({ name: "x\n UP BND y'; rm", cost: -1 }), 1);
  builder.entry(row, builder.column({ name: '', cost: -2, upper: 1, isInteger: true }), 1);
  expect(await solver.solve(builder.build())).toMatchObject({ kind: 'optimal', objective: -4 });
});

withCbc('what is stopped carries incumbent, bound and gap, and leaves no files', async () => {
  const model = marketSplit(40, 5);
  const stop = new AbortController();
  let told = 0;
  const solution = await solver.solve(model, {
    signal: stop.signal,
    onProgress: ({ incumbent }) => {
      if (incumbent === null || told > 0) return;
      told = performance.now();
      stop.abort();
    },
  });
  expect(performance.now() - told).toBeLessThan(2000);
  if (solution.kind === 'feasible') {
    expect(solution.stop).toBe('cancelled');
    expect(solution.bound).toBeLessThanOrEqual(solution.objective);
    expect(isPointOf(model, solution.values)).toBe(true);
  } else expect(solution).toMatchObject({ kind: 'stopped', stop: 'cancelled' });
  const limited = await solver.solve(model, { seconds: 0.5 });
  if (limited.kind !== 'feasible') throw new Error(limited.kind);
  expect(limited.stop).toBe('time');
  expect(limited.bound).toBeLessThan(limited.objective);
  expect(await readdir(temporary)).toEqual([]);
});

withCbc('a start is taken up', async () => {
  const model = marketSplit(40, 6);
  const start = model.cost.map((_, column) => (column < 40 && column % 2 === 0 ? 1 : 0));
  expect(await solver.solve(model, { seconds: 10, start })).toMatchObject({ kind: 'optimal', objective: 0 });
});

withCbc('an opened model is written anew with its changes, and a conflict is found', async () => {
  const builder = modelBuilder({ name: 'opened' });
  const row = builder.row({ lower: 4 });
  builder.entry(row, builder.column({ cost: 3, upper: 5, isInteger: true }), 2);
  const opened = await solver.open(builder.build());
  expect(await opened.solve()).toMatchObject({ kind: 'optimal', objective: 6 });
  await opened.change({
    rowBounds: { rows: Int32Array.of(0), lower: Float64Array.of(11), upper: Float64Array.of(Infinity) },
  });
  expect((await opened.solve()).kind).toBe('infeasible');
  const clash = { ...builder.build(), rowLower: Float64Array.of(11) };
  expect(await solver.conflict(clash)).toEqual({
    rows: [{ row: 0, side: 'lower' }],
    columns: [{ column: 0, side: 'upper' }],
    isIrreducible: true,
  });
});
