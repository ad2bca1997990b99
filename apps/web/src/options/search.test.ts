import { expect, test } from 'vitest';
import {
  filterParameters,
  isFiltered,
  listParameters,
  validateOptionBasis,
  validateOptionSearch,
} from './search.ts';

test('an address keeps what the page understands and drops the rest', () => {
  expect(
    validateOptionSearch({
      kind: 'localisation',
      member: 'UZB',
      partner: 'UZK',
      product: '8708',
      q: ' ',
      page: '0',
    }),
  ).toEqual({ kind: 'localisation', member: 'UZB', product: '8708' });
});

test('nonsense in an address is no filter', () => {
  expect(
    validateOptionSearch({ kind: '<script>', min: '-5', grade: 'D', product: 'cars', q: 'x'.repeat(201) }),
  ).toEqual({});
});

test('the third page starts after fifty options', () => {
  expect(listParameters({ page: '3' })).toMatchObject({ offset: 50, limit: 25 });
});

test('the smallest value goes to the API under its name there', () => {
  expect(filterParameters({ min: '1000000' })['minValue']).toBe('1000000');
});

test('days of freight go to the API under their name there, and narrow the list', () => {
  expect(filterParameters(validateOptionSearch({ days: '20' }))['withinDays']).toBe('20');
  expect(isFiltered({ days: '20' })).toBe(true);
  for (const days of ['0', '366']) expect(validateOptionSearch({ days })).toEqual({});
});

test('joint diversification is listed by product until one product is asked for', () => {
  expect(listParameters({ kind: 'joint-diversification' })['group']).toBe('product');
  expect(listParameters({ kind: 'joint-diversification', product: '8708' })['group']).toBeUndefined();
  expect(listParameters({ kind: 'substitution' })['group']).toBeUndefined();
  // The table to download holds every option.
  expect(filterParameters({ kind: 'joint-diversification' })).not.toHaveProperty('group');
});

test('a kind alone is a view, not a filter', () => {
  expect(isFiltered({ kind: 'substitution', page: '2', weights: 'value:2' })).toBe(false);
  expect(isFiltered({ member: 'KAZ' })).toBe(true);
});

test('data, fuels, weights and places go from the list to an option and on to the API; filters do not', () => {
  const basis = {
    weights: 'value:2',
    vintage: 'baci-2023@0123456789ab',
    fuels: 'without',
    places: 'KAZ:KZAST',
  } as const;
  expect(validateOptionBasis({ ...basis, member: 'KAZ', page: '2' })).toEqual(basis);
  expect(filterParameters(basis)).toMatchObject(basis);
});

test('fuels are counted unless the address leaves them out, and a vintage is no path', () => {
  expect(validateOptionSearch({ fuels: 'with', vintage: '../x' })).toEqual({});
});
