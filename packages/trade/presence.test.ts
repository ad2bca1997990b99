import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { referenceMatrix } from '../../methods/trade/reference-matrix.ts';
import { exportMatrix } from './matrix.ts';
import { presence, presenceAmong, presenceMatrix, presenceOfRca, presenceOfRows } from './presence.ts';

const matrix = { countries: ['A', 'B'], products: ['x', 'y', 'z'] };

test('an index of exactly 1 is a presence, an unknown one is not', () => {
  const marks = presenceOfRca(matrix, Float64Array.from([1, 0.999, 2, Number.NaN, 0, 1.5]));
  expect(Array.from(marks.cells)).toEqual([1, 0, 1, 0, 0, 1]);
});

test('another threshold may be asked for', () => {
  const marks = presenceOfRca(matrix, Float64Array.from([1, 0.75, 2, 0.74, 0, 1.5]), 0.75);
  expect(Array.from(marks.cells)).toEqual([1, 1, 1, 0, 0, 1]);
});

test('both lists of a presence matrix hold its ones', () => {
  const { productsOf, countriesOf } = presenceMatrix(
    ['A', 'B'],
    ['x', 'y', 'z'],
    Uint8Array.from([1, 0, 1, 0, 0, 1]),
  );
  expect([...productsOf.starts, ...productsOf.items]).toEqual([0, 2, 3, 0, 2, 2]);
  expect([...countriesOf.starts, ...countriesOf.items]).toEqual([0, 1, 1, 3, 0, 0, 1]);
});

test('lists of headings give the matrix, and a repeated heading counts once', () => {
  const rows = [
    { iso3: 'UZB', hs92: ['5201', '7403', '5201'] },
    { iso3: 'KAZ', hs92: ['7403'] },
  ];
  const { countries, products, cells } = presenceOfRows(rows);
  expect(countries).toEqual(['KAZ', 'UZB']);
  expect(products).toEqual(['5201', '7403']);
  expect(Array.from(cells)).toEqual([0, 1, 1, 1]);
});

test('a part keeps the order and the marks of the whole', () => {
  const whole = presenceMatrix(
    ['A', 'B', 'C'],
    ['x', 'y', 'z'],
    Uint8Array.from([1, 0, 1, 0, 1, 1, 1, 1, 0]),
  );
  const part = presenceAmong(
    whole,
    (c) => c !== 1,
    (p) => p > 0,
  );
  expect(part.countries).toEqual(['A', 'C']);
  expect(part.products).toEqual(['y', 'z']);
  expect(Array.from(part.cells)).toEqual([0, 1, 1, 0]);
});

test('a table of values gives presence by its own totals', () => {
  const marks = presence(
    exportMatrix([
      { country: 'A', product: 'x', value: 80 },
      { country: 'A', product: 'y', value: 20 },
      { country: 'B', product: 'x', value: 10 },
      { country: 'B', product: 'y', value: 90 },
    ]),
  );
  expect(Array.from(marks.cells)).toEqual([1, 0, 0, 1]);
});

const reference = referenceMatrix();
test.skipIf(reference === null)(
  'the shipped lists of headings are those of the matrix of 2016 (skipped when the reference data are absent)',
  () => {
    const shipped = readFileSync(
      join(import.meta.dirname, '../../data/growth-lab-hs92/presence.csv'),
      'utf8',
    );
    const rows = shipped
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [iso3, , headings] = line.split(',');
        return { iso3: iso3!, hs92: headings!.split(';') };
      });
    const ours = presence(reference!);
    const theirs = presenceOfRows(rows);
    expect(theirs.countries).toEqual(ours.countries);
    expect(theirs.products).toEqual(ours.products);
    expect(Buffer.compare(theirs.cells, ours.cells)).toBe(0);
  },
);
