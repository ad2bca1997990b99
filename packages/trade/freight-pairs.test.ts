import { expect, test } from 'vitest';
import { freightPairs } from './freight-pairs.ts';
import type { Role } from './option.ts';

const pairs = (...partners: readonly (readonly [iso3: string, role: Role])[]) =>
  freightPairs({ partners: partners.map(([iso3, role]) => ({ iso3, role, brings: [] })) });

test('freight goes from who sells, makes the input or holds the technology, however the partners stand', () => {
  expect(pairs(['KAZ', 'supplier'], ['PAK', 'importer'])).toEqual([['KAZ', 'PAK']]);
  expect(pairs(['PAK', 'importer'], ['KAZ', 'supplier'])).toEqual([['KAZ', 'PAK']]);
  expect(pairs(['CHN', 'technology-holder'], ['UZB', 'host'])).toEqual([['CHN', 'UZB']]);
  expect(pairs(['KGZ', 'downstream'], ['TJK', 'upstream'])).toEqual([['TJK', 'KGZ']]);
  expect(pairs(['IND', 'exporter'], ['RUS', 'importer'])).toEqual([['IND', 'RUS']]);
});

test('partners who make a thing together have each two of them a pair', () => {
  expect(pairs(['KAZ', 'co-developer'], ['UZB', 'co-developer'], ['BLR', 'co-developer'])).toEqual([
    ['KAZ', 'UZB'],
    ['KAZ', 'BLR'],
    ['UZB', 'BLR'],
  ]);
  expect(pairs(['CHN', 'part-maker'], ['RUS', 'part-maker'])).toEqual([['CHN', 'RUS']]);
});

test('an option with one partner moves nothing between countries', () => {
  expect(pairs(['KAZ', 'supplier'])).toEqual([]);
});
