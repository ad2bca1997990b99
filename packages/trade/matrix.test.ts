import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportMatrix, matrixOfColumns, totals } from './matrix.ts';

const cells = [
  { country: 'UZB', product: '5201', value: 30 },
  { country: 'KAZ', product: '7403', value: 50 },
  { country: 'UZB', product: '7403', value: 20 },
];

test('codes stand in ascending order, whatever the order of the cells', () => {
  const matrix = exportMatrix(cells);
  expect(matrix.countries).toEqual(['KAZ', 'UZB']);
  expect(matrix.products).toEqual(['5201', '7403']);
  expect(Array.from(matrix.values)).toEqual([0, 50, 30, 20]);
});

test('totals are taken over rows, columns and all', () => {
  const { byCountry, byProduct, world } = totals(exportMatrix(cells));
  expect(Array.from(byCountry)).toEqual([50, 50]);
  expect(Array.from(byProduct)).toEqual([30, 70]);
  expect(world).toBe(100);
});

test('cells given twice are added up', () => {
  const twice = exportMatrix([...cells, { country: 'KAZ', product: '7403', value: 5 }]);
  expect(twice.values[1]).toBe(55);
});

test('any order of the same cells gives the same matrix', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(cells, { minLength: cells.length }), (shuffled) => {
      expect(exportMatrix(shuffled)).toEqual(exportMatrix(cells));
    }),
  );
});

test('columns of numbers give the same matrix as cells', () => {
  const columns = {
    countries: ['UZB', 'KAZ'],
    products: ['5201', '7403'],
    countryOf: [0, 1, 0],
    productOf: [0, 1, 1],
    values: [30, 50, 20],
  };
  expect(matrixOfColumns(columns)).toEqual(exportMatrix(cells));
});
