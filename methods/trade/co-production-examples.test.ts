/** Cases of co-production on the shipped facts (exports of 2016, main inputs of HS 2022). */
import { readTradeEvidence } from '@hamkor/server';
import { findOptions } from '@hamkor/trade';
import { expect, test } from 'vitest';
import { plainCoProductions } from './plain-co-production.ts';

const evidence = readTradeEvidence();
const { options } = findOptions(evidence, { kinds: ['co-production'] });

test.each([
  ['Uzbek gold in Indian jewellery', 'co-production-UZB-IND-7108-7113'],
  ['Kazakh ferro-alloys in Chinese stainless steel', 'co-production-KAZ-CHN-7202-7219'],
  ['Tajik aluminium in Belarusian profiles', 'co-production-TJK-BLR-7601-7604'],
  ['Chinese antibiotics in Pakistani medicaments', 'co-production-CHN-PAK-2941-3003'],
])('%s are found', (_, id) => {
  expect(options.find((option) => option.id === id)).toBeDefined();
});

test('the options are those of the definition gone through by loops over everything', () => {
  expect(options.map(({ id }) => id).toSorted()).toEqual(plainCoProductions(evidence).toSorted());
});

test('every member takes part, and no pair has the list to itself', () => {
  const pairs = Map.groupBy(options, ({ partners }) => partners.map(({ iso3 }) => iso3).join('-'));
  for (const iso3 of evidence.members) {
    expect(options.some(({ partners }) => partners.some((partner) => partner.iso3 === iso3))).toBe(true);
  }
  expect(Math.max(...[...pairs.values()].map(({ length }) => length))).toBeLessThan(options.length / 8);
});

test('demand weighs in every score', () => {
  for (const { parts } of options) {
    const demand = parts.find(({ name }) => name === 'demand')!;
    expect(demand.weight).toBeGreaterThan(0);
  }
});
