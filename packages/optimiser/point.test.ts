import { expect, test } from 'vitest';
import { modelBuilder } from './build-model.ts';
import { boundBeside, worstBound } from './point.ts';

const model = (sense: 'minimise' | 'maximise', upper = 7) => {
  const builder = modelBuilder({ name: 'bounds', sense });
  builder.addOffset(10);
  builder.column({ cost: 2, lower: 3, upper: 5 });
  builder.column({ cost: -1, upper });
  builder.column({ cost: 0, lower: -Infinity });
  return builder.build();
};

test('before anything is solved the bounds of the columns bound the objective', () => {
  expect(worstBound(model('minimise'))).toBe(10 + 6 - 7);
  expect(worstBound(model('maximise'))).toBe(10 + 10);
  expect(worstBound(model('minimise', Infinity))).toBe(-Infinity);
  // What costs nothing below 0 is never further from its best than by itself.
  expect(boundBeside('minimise', 40, 0)).toEqual({ bound: 0, gap: 1 });
});
