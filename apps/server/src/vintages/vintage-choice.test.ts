import { expect, test } from 'vitest';
import type { Vintage } from '../warehouse/vintage.ts';
import { chooseVintage } from './vintage-choice.ts';

const baci = { name: 'baci', content: '0123456789ab' } as Vintage;
const warehouse = {
  find: (ref: string) => (ref === 'baci' || ref === 'baci@0123456789ab' ? baci : null),
  active: () => baci,
};

test('names a vintage by name or content, and the shipped facts by their word', () => {
  expect(chooseVintage(warehouse, 'baci')).toEqual({ kind: 'vintage', vintage: baci });
  expect(chooseVintage(warehouse, 'baci@0123456789ab')).toEqual({ kind: 'vintage', vintage: baci });
  expect(chooseVintage(warehouse, 'shipped')).toEqual({ kind: 'shipped' });
});

test('takes the active vintage where none is named, the shipped facts where none is active', () => {
  expect(chooseVintage(warehouse, undefined)).toEqual({ kind: 'vintage', vintage: baci });
  expect(chooseVintage({ ...warehouse, active: () => null }, undefined)).toEqual({ kind: 'shipped' });
});

test('never answers from other data than those named', () => {
  expect(chooseVintage(warehouse, 'baci@ffffffffffff')).toEqual({
    kind: 'missing',
    ref: 'baci@ffffffffffff',
  });
});
