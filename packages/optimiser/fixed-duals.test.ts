import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highsHere } from './adapters/highs-here.ts';
import { arbitraryModel } from './arbitrary-model.ts';
import { modelBuilder } from './build-model.ts';
import { fixedDuals } from './fixed-duals.ts';

const solver = await highsHere();

/** A plant that costs 10 to open and makes at most 6 at 2 each; need 4, or 5 each from outside. */
const plant = () => {
  const builder = modelBuilder({ name: 'plant' });
  const open = builder.column({ cost: 10, upper: 1, isInteger: true });
  const made = builder.column({ cost: 2 });
  const bought = builder.column({ cost: 5 });
  const need = builder.row({ lower: 4 });
  const capacity = builder.row({ upper: 0 });
  builder.entry(need, made, 1);
  builder.entry(need, bought, 1);
  builder.entry(capacity, made, 1);
  builder.entry(capacity, open, -6);
  return builder.build();
};

test('one more of the need costs what making it costs while the plant is open, what buying it costs while it is not', async () => {
  const model = plant();
  const opened = await solver.open(model);
  const openPlant = await fixedDuals(opened, model, Float64Array.of(1, 4, 0));
  const closedPlant = await fixedDuals(opened, model, Float64Array.of(0, 0, 4));
  if (openPlant.kind !== 'optimal' || closedPlant.kind !== 'optimal') throw new Error(openPlant.kind);
  expect([openPlant.objective, openPlant.duals?.rows[0]]).toEqual([18, 2]);
  expect([closedPlant.objective, closedPlant.duals?.rows[0]]).toEqual([20, 5]);
  await opened.close();
});

test('the model is afterwards as it was', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryModel({ columns: 4, rows: 2, integers: 'some' }), async (model) => {
      const opened = await solver.open(model);
      const before = await opened.solve();
      if (before.kind !== 'optimal') return;
      const fixed = await fixedDuals(opened, model, before.values);
      if (fixed.kind !== 'optimal') throw new Error(fixed.kind);
      expect(fixed.duals).not.toBeNull();
      expect(fixed.objective).toBeCloseTo(before.objective, 6);
      const after = await opened.solve();
      expect(after).toMatchObject({ kind: 'optimal' });
      expect('objective' in after && after.objective).toBeCloseTo(before.objective, 6);
      await opened.close();
    }),
    { numRuns: 40 },
  );
});
