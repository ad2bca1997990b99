import { expect, test } from 'vitest';
import { carriedLoad, pairParameters, validateAnalysisSearch } from './analysis-search.ts';

test('a ranking knows two sets of pairs and nothing else', () => {
  expect(
    [{ set: 'parks' }, { set: 'members' }, { set: 'everything' }, {}].map(validateAnalysisSearch),
  ).toEqual([{ set: 'parks' }, { set: 'members' }, {}, {}]);
});

test('an analysis takes a load and an overlay, and nothing that asks for a route', () => {
  expect(
    validateAnalysisSearch({ tonnes: '26', unit: 'bulk', overlay: 'mine', from: 'UZTAS', set: 'parks' }),
  ).toEqual({ tonnes: '26', unit: 'bulk', overlay: 'mine', set: 'parks' });
  expect(validateAnalysisSearch({ tonnes: 'abc', unit: 'barrel' })).toEqual({});
});

test('a link from an analysis asks of the same load and overlay', () => {
  expect(carriedLoad({ tonnes: '26', set: 'parks' })).toEqual({ tonnes: '26' });
});

test('places of one’s own take the place of a set, as they are typed', () => {
  expect([{ places: 'BYMSQ, Ташкент' }, { places: ' ' }, { places: 7 }].map(validateAnalysisSearch)).toEqual([
    { places: 'BYMSQ, Ташкент' },
    {},
    {},
  ]);
  expect(pairParameters({ set: 'parks', places: 'BYMSQ， Ташкент,' })).toEqual({ places: 'BYMSQ,Ташкент' });
  expect([{ set: 'parks' as const, places: ',' }, {}].map(pairParameters)).toEqual([
    { set: 'parks' },
    { set: undefined },
  ]);
});
