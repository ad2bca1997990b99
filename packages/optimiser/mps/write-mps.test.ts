import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelBuilder } from '../build-model.ts';
import type { LinearModel } from '../linear-model.ts';
import { readMps } from './read-mps.ts';
import { writeMps } from './write-mps.ts';

const back = (model: LinearModel): LinearModel => {
  const result = readMps(writeMps(model));
  if (result.kind === 'problem') throw new Error(JSON.stringify(result));
  return result.model;
};

// -0 is 0 in a file.
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
  .map((value) => value + 0 || 0);
const drawnBounds = fc.oneof(
  fc.tuple(number, number).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const),
  number.map((value) => [value, value] as const),
  number.map((value) => [value, Infinity] as const),
  number.map((value) => [-Infinity, value] as const),
  fc.constantFrom([0, Infinity] as const, [-Infinity, Infinity] as const, [0, 1] as const),
);
const columnBounds = fc.oneof(drawnBounds, fc.constant([0, -1] as const));
const drawnName = fc.stringMatching(/^[A-Za-z*$'][!-~]{0,8}$/);
const model = fc
  .record({
    sense: fc.constantFrom<LinearModel['sense'][]>('minimise', 'maximise'),
    offset: number,
    rows: fc.uniqueArray(fc.record({ name: drawnName, bounds: drawnBounds }), {
      selector: (row) => row.name,
      maxLength: 5,
    }),
    columns: fc.uniqueArray(
      fc.record({
        name: drawnName,
        bounds: columnBounds,
        cost: number,
        isInteger: fc.boolean(),
        entries: fc.array(fc.option(number, { nil: 0 }), { minLength: 5, maxLength: 5 }),
      }),
      { selector: (column) => column.name, maxLength: 6 },
    ),
  })
  .map(({ sense, offset, rows, columns }) => {
    const builder = modelBuilder({ name: 'drawn', sense });
    builder.addOffset(offset);
    for (const { name, bounds } of rows) builder.row({ name, lower: bounds[0], upper: bounds[1] });
    for (const { name, bounds, cost, isInteger, entries } of columns) {
      const at = builder.column({ name, cost, lower: bounds[0], upper: bounds[1], isInteger });
      rows.forEach((_, row) => builder.entry(row, at, entries[row] ?? 0));
    }
    return builder.build();
  });

test('what is written is read back exactly', () => {
  fc.assert(
    fc.property(model, (written) => {
      const { rowLower, rowUpper, ...read } = back(written);
      const { rowLower: lower, rowUpper: upper, ...rest } = written;
      expect(read).toEqual(rest);
      rowLower.forEach((value, row) => expect(isSame(value, lower[row]!, upper[row]!)).toBe(true));
      rowUpper.forEach((value, row) => expect(isSame(value, upper[row]!, lower[row]!)).toBe(true));
    }),
    { numRuns: 300 },
  );
});

/** Equal, or within the last bit of a range's width, where a row has two ends. */
const isSame = (read: number, written: number, other: number): boolean =>
  read === written ||
  (Number.isFinite(other) && Math.abs(read - written) <= Number.EPSILON * Math.abs(written - other));

test('names that a file cannot carry are mended, or numbered where that leaves two alike', () => {
  const builder = modelBuilder({ name: 'two words' });
  builder.row({ name: 'flow of A' });
  builder.row({ name: 'flow\tof\nB' });
  builder.column({ name: 'x 1' });
  builder.column({ name: 'x_1' });
  const read = back(builder.build());
  expect(read.name).toBe('two_words');
  expect(read.rowNames).toEqual(['flow_of_A', 'flow_of_B']);
  expect(read.columnNames).toEqual(['c1', 'c2']);
});

test('a row whose ends are crossed stays impossible', () => {
  const builder = modelBuilder({ name: 'crossed' });
  builder.entry(builder.row({ name: 'r', lower: 3, upper: 2 }), builder.column({}), 1);
  const read = back(builder.build());
  expect(read.rowNames).toEqual(['r', 'impossible']);
  expect([read.rowUpper[0], read.rowLower[1], read.values.length]).toEqual([2, 1, 1]);
});

test('plain names say nothing of the model', () => {
  const builder = modelBuilder({ name: 'm' });
  const row = builder.row({ name: 'secret row', upper: 1 });
  builder.entry(row, builder.column({ name: 'ENDATA' }), 1);
  const text = writeMps(builder.build(), { names: 'plain' });
  expect(text).toContain(' c1 r1 1');
  expect(text).not.toContain('secret');
});
