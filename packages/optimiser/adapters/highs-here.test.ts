import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryModel, bestByTrying, isPointOf } from '../arbitrary-model.ts';
import { modelBuilder } from '../build-model.ts';
import type { LinearModel } from '../linear-model.ts';
import { objectiveAt } from '../point.ts';
import { marketSplit } from '../market-split.ts';
import type { Duals } from '../solution.ts';
import { highsHere } from './highs-here.ts';

const solver = await highsHere();

/** What duals say the optimum is: every price times the end that it holds at. */
const dualObjective = (model: LinearModel, { rows, columns }: Duals): number => {
  // Raising a lower end costs when minimising; raising an upper end gains when maximising.
  const isLower = (price: number): boolean => (model.sense === 'minimise' ? price > 0 : price < 0);
  const worth = (prices: Float64Array, lower: Float64Array, upper: Float64Array): number =>
    prices.reduce(
      (sum, price, at) => (price === 0 ? sum : sum + price * (isLower(price) ? lower[at]! : upper[at]!)),
      0,
    );
  return (
    model.offset + worth(rows, model.rowLower, model.rowUpper) + worth(columns, model.lower, model.upper)
  );
};

test('small whole programmes end as trying every point does', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryModel({ columns: 4, rows: 3, integers: 'all' }), async (model) => {
      const solution = await solver.solve(model);
      const best = bestByTrying(model);
      if (best === null) {
        expect(solution.kind).toBe('infeasible');
        return;
      }
      if (solution.kind !== 'optimal') throw new Error(solution.kind);
      expect(solution.objective).toBeCloseTo(best, 6);
      expect(solution.bound).toBeCloseTo(best, 6);
      expect(isPointOf(model, solution.values)).toBe(true);
      expect(objectiveAt(model, solution.values)).toBeCloseTo(best, 6);
    }),
    { numRuns: 80 },
  );
});

test('duals of linear programmes price every limit: their sum is the optimum, in either sense', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryModel({ columns: 5, rows: 4, integers: 'none' }), async (model) => {
      const solution = await solver.solve(model);
      if (solution.kind === 'infeasible') return;
      if (solution.kind !== 'optimal' || solution.duals === null) throw new Error(solution.kind);
      expect(dualObjective(model, solution.duals)).toBeCloseTo(solution.objective, 6);
      const reduced = Float64Array.from(model.cost);
      for (let column = 0; column < model.cost.length; column++)
        for (let entry = model.starts[column]!; entry < model.starts[column + 1]!; entry++)
          reduced[column]! -= solution.duals.rows[model.rows[entry]!]! * model.values[entry]!;
      reduced.forEach((cost, column) => expect(cost).toBeCloseTo(solution.duals!.columns[column]!, 6));
    }),
    { numRuns: 80 },
  );
});

test('mixed programmes carry no duals and a point that holds', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryModel({ columns: 5, rows: 3, integers: 'some' }), async (model) => {
      const solution = await solver.solve(model);
      if (solution.kind === 'infeasible') return;
      if (solution.kind !== 'optimal') throw new Error(solution.kind);
      expect(isPointOf(model, solution.values)).toBe(true);
      if (model.isInteger.includes(1)) expect(solution.duals).toBeNull();
      else expect(solution.duals).not.toBeNull();
    }),
    { numRuns: 60 },
  );
});

test('a row whose ends are crossed, or a column without a whole number, is infeasible', async () => {
  const crossed = modelBuilder({ name: 'crossed' });
  crossed.entry(crossed.row({ lower: 3, upper: 2 }), crossed.column({}), 1);
  expect((await solver.solve(crossed.build())).kind).toBe('infeasible');
  const hole = modelBuilder({ name: 'hole' });
  hole.column({ lower: 0.4, upper: 0.6, isInteger: true });
  expect((await solver.solve(hole.build())).kind).toBe('infeasible');
});

test.each([true, false])('what has no end is unbounded, whole (%s) or not', async (isInteger) => {
  const builder = modelBuilder({ name: 'endless', sense: 'maximise' });
  const more = builder.column({ cost: 1, isInteger });
  const row = builder.row({ lower: 0 });
  builder.entry(row, more, 1);
  builder.entry(row, builder.column({ isInteger }), -1);
  expect((await solver.solve(builder.build())).kind).toBe('unbounded');
});

test('a model without columns is its constant, or infeasible', async () => {
  const builder = modelBuilder({ name: 'nothing' });
  builder.addOffset(7);
  expect(await solver.solve(builder.build())).toMatchObject({ kind: 'optimal', objective: 7, bound: 7 });
  builder.row({ lower: 1 });
  expect((await solver.solve(builder.build())).kind).toBe('infeasible');
});

test('what a limit stops is feasible with a bound and a gap, never optimal', async () => {
  const model = marketSplit(30, 5);
  const solution = await solver.solve(model, { seconds: 0.3 });
  if (solution.kind !== 'feasible') throw new Error(solution.kind);
  expect(solution.stop).toBe('time');
  expect(solution.bound).toBeLessThan(solution.objective);
  expect(solution.gap).toBeCloseTo((solution.objective - solution.bound) / solution.objective, 9);
  expect(isPointOf(model, solution.values)).toBe(true);
});

test('a limit counts for each solve of an opened model anew', async () => {
  const opened = await solver.open(marketSplit(30, 5));
  for (const seconds of [0.2, 0.2]) {
    const solution = await opened.solve({ seconds });
    if (solution.kind !== 'feasible') throw new Error(solution.kind);
    expect(solution.seconds).toBeGreaterThan(0.15);
  }
  await opened.close();
});

test('a start is taken up: given the answer, what is hard to find is proved at once', async () => {
  const model = marketSplit(40, 6);
  const start = model.cost.map((_, column) => (column < 40 && column % 2 === 0 ? 1 : 0));
  const solution = await solver.solve(model, { seconds: 10, start });
  expect(solution).toMatchObject({ kind: 'optimal', objective: 0 });
  const whole = start.map((value, column) => (column < 40 ? value : NaN));
  expect(await solver.solve(model, { seconds: 10, start: whole })).toMatchObject({
    kind: 'optimal',
    objective: 0,
  });
});

test.each([
  ['a part', [1, NaN, NaN]],
  ['nothing', [NaN, NaN, NaN]],
  ['a point out of bounds', [9, -1, 99]],
  ['a point that breaks a row', [3, 2, 10]],
])('a start of %s does no harm', async (_, start) => {
  const builder = modelBuilder({ name: 'start', sense: 'maximise' });
  const row = builder.row({ upper: 4.5 });
  builder.entry(row, builder.column({ cost: 3, upper: 3, isInteger: true }), 1);
  builder.entry(row, builder.column({ cost: 2, upper: 2, isInteger: true }), 1);
  builder.entry(row, builder.column({ cost: 1, upper: 10 }), 1);
  const solution = await solver.solve(builder.build(), { start: Float64Array.from(start) });
  expect(solution).toMatchObject({ kind: 'optimal', objective: 11.5 });
});

test('changes to an opened model are the same as opening it changed', async () => {
  const builder = modelBuilder({ name: 'changed' });
  const row = builder.row({ lower: 4 });
  builder.entry(row, builder.column({ cost: 3, upper: 9 }), 1);
  builder.entry(row, builder.column({ cost: 2, upper: 2.5, isInteger: true }), 1);
  const opened = await solver.open(builder.build());
  expect(await opened.solve()).toMatchObject({ objective: 10 });
  await opened.change({
    rowBounds: { rows: Int32Array.of(0), lower: Float64Array.of(6), upper: Float64Array.of(6) },
  });
  expect(await opened.solve()).toMatchObject({ objective: 16 });
  await opened.change({ relaxIntegers: true });
  expect(await opened.solve()).toMatchObject({ objective: 15.5 });
  await opened.change({ costs: { columns: Int32Array.of(1), values: Float64Array.of(4) } });
  expect(await opened.solve()).toMatchObject({ objective: 18 });
  await opened.change({
    relaxIntegers: false,
    columnBounds: { columns: Int32Array.of(0), lower: Float64Array.of(0), upper: Float64Array.of(5) },
  });
  expect(await opened.solve()).toMatchObject({ objective: 19, duals: null });
  await opened.close();
});

test('a model with too many entries is refused at once', async () => {
  const entries = 500_001;
  const model: LinearModel = {
    ...modelBuilder({ name: 'large' }).build(),
    values: new Float64Array(entries),
  };
  expect(await solver.solve(model)).toEqual({
    kind: 'too-large',
    solver: solver.name,
    nonzeros: entries,
    limit: 500_000,
  });
});
