import { expect, test } from 'vitest';
import type { UnmappedCode } from '../warehouse/vintage.ts';
import { productRows } from './product-codes.ts';

const unmapped = (code: string, treatment: UnmappedCode['treatment']): UnmappedCode => ({
  kind: 'product',
  code,
  label: null,
  rows: 1,
  usd: 1,
  share: 0.1,
  treatment,
});

test('where every code is a product nothing is asked of a row', () => {
  expect(productRows({ digits: 6, unmapped: [] }, ['740311', '010121'])).toEqual({
    products: ['010121', '740311'],
    isProduct: 'true',
    counts: 'true',
  });
});

test('totals and coarser codes repeat the products; codes that could not be placed count in totals only', () => {
  const rows = productRows(
    {
      digits: 6,
      unmapped: [unmapped('8544', 'kept-at-heading'), unmapped('999999', 'kept-under-own-code')],
    },
    ['740311', '7403', '8544', '999999', 'TOTAL'],
  );
  expect(rows).toEqual({
    products: ['740311'],
    isProduct: "product NOT IN ('7403', '8544', '999999', 'TOTAL')",
    counts: "product NOT IN ('7403', 'TOTAL')",
  });
});

test('a vintage of headings has headings for products', () => {
  expect(productRows({ digits: 4, unmapped: [] }, ['7403', '74', '740311']).products).toEqual(['7403']);
});
