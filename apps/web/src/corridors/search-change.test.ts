import { expect, test } from 'vitest';
import { lettingGo } from './search-change.ts';

test('another question lets the chosen routes go', () => {
  expect(lettingGo({ close: 'node:KZDOS' })).toEqual({
    close: 'node:KZDOS',
    route: undefined,
    compare: undefined,
  });
});

test('a look at the same answer keeps them', () => {
  expect(lettingGo({ colour: 'gauge' })).toEqual({ colour: 'gauge' });
  expect(lettingGo({ route: 'abc' })).toEqual({ route: 'abc' });
});
