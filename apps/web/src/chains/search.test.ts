import { expect, test } from 'vitest';
import { draftAddress } from './draft-address.ts';
import { findHeadings } from './list/find-headings.ts';
import { validateChainSearch, validateDesignSearch, validateRunSearch } from './search.ts';

test('an address keeps what the pages understand and leaves out the rest', () => {
  expect(validateChainSearch({ part: 'lanes', table: 'duties', ask: 'gains', other: 'x' })).toEqual({
    part: 'lanes',
    table: 'duties',
    ask: 'gains',
  });
  expect(validateChainSearch({ part: 'nowhere', table: '<script>' })).toEqual({});
  expect(validateDesignSearch({ product: '8541', partners: 'UZB,KAZ' })).toEqual({
    product: '8541',
    partners: 'UZB,KAZ',
  });
  expect(validateDesignSearch({ partners: 'Uzbekistan' })).toEqual({});
  expect(validateRunSearch({ point: '3', rule: 'shapley', lang: 'en' })).toEqual({
    point: '3',
    rule: 'shapley',
  });
});

test('a working copy is found again at the page it began from', () => {
  expect(['model:ab12', 'example:cotton', 'own:x1'].map(draftAddress)).toEqual([
    '/chains/models/ab12',
    '/chains/examples/cotton',
    '/chains/drafts/x1',
  ]);
});

test('headings are found by the beginning of their code, then of their name, then by a part of it', () => {
  const names = {
    '5201': 'Cotton, not carded',
    '5205': 'Cotton yarn',
    '5509': 'Yarn of synthetic fibres',
    '52': 'Cotton',
  };
  expect(findHeadings(names, '52', 9).map(({ hs }) => hs)).toEqual(['5201', '5205']);
  expect(findHeadings(names, 'yarn', 9).map(({ hs }) => hs)).toEqual(['5509', '5205']);
  expect(findHeadings(names, '', 9)).toEqual([]);
});
