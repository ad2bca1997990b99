import { expect, test } from 'vitest';
import { modelBuilder } from './build-model.ts';
import { columnCount, hasIntegers, nonzeroCount, rowCount } from './linear-model.ts';

test('entries in any order become columns, and those of one place are added up', () => {
  const builder = modelBuilder({ name: 'm', sense: 'maximise' });
  const [a, b] = [builder.row({ name: 'a', upper: 1 }), builder.row({ name: 'b', lower: 2 })];
  const [x, y] = [builder.column({ name: 'x', cost: 1 }), builder.column({ name: 'y', isInteger: true })];
  builder.entry(b, y, 4);
  builder.entry(a, x, 1);
  builder.entry(b, y, 3);
  builder.entry(a, y, 2);
  builder.entry(b, x, 0);
  builder.addCost(x, 2);
  builder.addOffset(5);
  const model = builder.build();
  expect([columnCount(model), rowCount(model), nonzeroCount(model)]).toEqual([2, 2, 3]);
  expect([...model.starts]).toEqual([0, 1, 3]);
  expect([...model.rows]).toEqual([a, b, a]);
  expect([...model.values]).toEqual([1, 7, 2]);
  expect([...model.cost]).toEqual([3, 0]);
  expect([model.sense, model.offset, hasIntegers(model)]).toEqual(['maximise', 5, true]);
  expect([...model.rowLower]).toEqual([-Infinity, 2]);
  expect([...model.rowUpper]).toEqual([1, Infinity]);
  expect([...model.upper]).toEqual([Infinity, Infinity]);
});
