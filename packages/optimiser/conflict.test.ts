import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highsHere } from './adapters/highs-here.ts';
import { arbitraryModel } from './arbitrary-model.ts';
import { modelBuilder } from './build-model.ts';
import { conflictOf } from './conflict.ts';
import type { LinearModel } from './linear-model.ts';
import type { Conflict } from './solver.ts';

const solver = await highsHere();

type Kept = readonly { readonly at: number; readonly side: 'lower' | 'upper' | 'both' }[];

const ends = (from: Float64Array, free: number, side: 'lower' | 'upper', kept: Kept): Float64Array => {
  const held = new Set(kept.filter((each) => each.side === side || each.side === 'both').map(({ at }) => at));
  return from.map((end, at) => (held.has(at) ? end : free));
};

/** The model in which only the ends that a conflict names hold. */
const only = (model: LinearModel, conflict: Pick<Conflict, 'rows' | 'columns'>): LinearModel => {
  const rows = conflict.rows.map(({ row, side }) => ({ at: row, side }));
  const columns = conflict.columns.map(({ column, side }) => ({ at: column, side }));
  return {
    ...model,
    cost: new Float64Array(model.cost.length),
    rowLower: ends(model.rowLower, -Infinity, 'lower', rows),
    rowUpper: ends(model.rowUpper, Infinity, 'upper', rows),
    lower: ends(model.lower, -Infinity, 'lower', columns),
    upper: ends(model.upper, Infinity, 'upper', columns),
  };
};

const isFeasible = async (model: LinearModel): Promise<boolean> =>
  (await solver.solve(model, { seconds: 5 })).kind !== 'infeasible';

/** Every set that lacks one member of the conflict. */
const lackingOne = ({ rows, columns }: Conflict): Pick<Conflict, 'rows' | 'columns'>[] => [
  ...rows.map((_, at) => ({ rows: rows.toSpliced(at, 1), columns })),
  ...columns.map((_, at) => ({ rows, columns: columns.toSpliced(at, 1) })),
];

test.each(['none', 'all', 'some'] as const)(
  'a conflict is infeasible, and feasible without any one of its members (whole columns: %s)',
  async (integers) => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryModel({ columns: 4, rows: 5, integers }), async (model) => {
        const conflict = await solver.conflict(model, { seconds: 5 });
        expect(conflict === null).toBe(await isFeasible(model));
        if (conflict === null) return;
        found++;
        expect(await isFeasible(only(model, conflict))).toBe(false);
        if (!conflict.isIrreducible) return;
        for (const lesser of lackingOne(conflict)) expect(await isFeasible(only(model, lesser))).toBe(true);
      }),
      { numRuns: 25 },
    );
    expect(found).toBeGreaterThan(0);
  },
);

/** Two even flows can never add up to five, whatever their bounds. */
const odd = (): LinearModel => {
  const builder = modelBuilder({ name: 'odd' });
  const row = builder.row({ lower: 5, upper: 5 });
  const other = builder.row({ upper: 99 });
  for (let column = 0; column < 2; column++) {
    const place = builder.column({ upper: 5, isInteger: true });
    builder.entry(row, place, 2);
    builder.entry(other, place, 1);
  }
  return builder.build();
};

test('a clash that only whole numbers make is found', async () => {
  expect(await solver.conflict(odd())).toEqual({
    rows: [{ row: 0, side: 'both' }],
    columns: [],
    isIrreducible: true,
  });
});

test('a candidate that does not suffice is not believed', async () => {
  const conflict = await conflictOf(solver.open, odd(), {}, () => [{ axis: 'row', index: 1, side: 'upper' }]);
  expect(conflict?.rows).toEqual([{ row: 0, side: 'both' }]);
});

test('without time nothing is claimed', async () => {
  expect(await solver.conflict(odd(), { seconds: 0 })).toBeNull();
});

test('a range that holds no number is a conflict by itself', async () => {
  const builder = modelBuilder({ name: 'hole' });
  builder.column({ lower: 1.2, upper: 1.8, isInteger: true });
  expect(await solver.conflict(builder.build())).toMatchObject({ columns: [{ column: 0, side: 'both' }] });
  const rows = modelBuilder({ name: 'crossed' });
  rows.entry(rows.row({ lower: 3, upper: 2 }), rows.column({}), 1);
  expect(await solver.conflict(rows.build())).toMatchObject({
    rows: [{ row: 0, side: 'both' }],
    columns: [],
  });
});
