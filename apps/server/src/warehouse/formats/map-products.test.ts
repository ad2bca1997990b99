import { expect, test } from 'vitest';
import { readProduct } from './map-products.ts';

test.each([
  ['TOTAL', 'TOTAL', 0],
  ['All Products', 'TOTAL', 0],
  ['1', '01', 2],
  ['101', '0101', 4],
  ['10121', '010121', 6],
  ['010121', '010121', 6],
  ['01012100', '010121', 6],
  ['8703231090', '870323', 6],
  ['9999AA', '999999', 6],
  ['9999A', '999999', 6],
  ['Animal products', 'Animal products', 1],
  ['S3-XY', 'S3-XY', 1],
])('%s is kept as %s at level %i', (written, code, level) => {
  expect(readProduct(written)).toEqual({ code, level });
});
