import type { Heading } from '@hamkor/nomenclature';
import { expect, test } from 'vitest';
import { exampleOption } from './example-option.ts';
import type { OptionFilter } from './filter-options.ts';
import { optionFilter } from './filter-options.ts';
import type { CooperationOption, OptionProduct } from './option.ts';

const heading = (hs: string, en: string, ru: string, zh: string, terms: readonly string[]): Heading => ({
  hs,
  name: { en, ru, zh },
  terms: { en: terms, ru: [], zh: [] },
  stage: 'parts',
  inputs: [],
  minorInputs: [],
});
const headings = [
  heading('8708', 'Motor vehicle parts', 'Части автомобилей', '机动车零件', ['gearboxes', 'axles']),
  heading('8703', 'Passenger cars', 'Легковые автомобили', '乘用车', ['sedans']),
  heading('8524', 'Flat panel display modules', 'Модули дисплеев', '平板显示模组', []),
  heading('0901', 'Coffee', 'Кофе, жареный, зелёный', '咖啡', []),
];
const vocabulary = {
  headings,
  correspondences: [
    { hs92: '8708', hs2022: '8708', share: 1 },
    { hs92: '8529', hs2022: '8524', share: 0.2 },
  ],
  countries: [
    { iso3: 'UZB', name: { en: 'Uzbekistan', ru: 'Узбекистан', zh: '乌兹别克斯坦' } },
    { iso3: 'CHN', name: { en: 'China', ru: 'Китай', zh: '中国' } },
  ],
};
const product = (
  hs: string,
  edition: OptionProduct['edition'],
  part: OptionProduct['part'] = 'focus',
): OptionProduct => {
  const name = headings.find((one) => one.hs === hs)?.name ?? { en: hs, ru: hs, zh: hs };
  return { hs, edition, name, stage: null, part };
};
const partner = (iso3: string) => ({ iso3, role: 'supplier', brings: [] }) as const;
const usd = (value: number | null, confidence: 'published' | 'estimated' | 'unverified') => ({
  ...exampleOption('x').value,
  value,
  confidence,
});

const options: readonly CooperationOption[] = [
  exampleOption('parts', {
    products: [product('8708', 'HS1992'), product('8703', 'HS2022', 'input')],
    partners: [partner('UZB'), partner('CHN')],
    value: usd(5e6, 'published'),
    coverage: { grade: 'A', ratio: 0.95, iso3: 'UZB' },
  }),
  exampleOption('displays', {
    kind: 'localisation',
    products: [product('8529', 'HS1992')],
    partners: [partner('CHN'), partner('KAZ')],
    value: usd(null, 'unverified'),
    coverage: { grade: null, ratio: null, iso3: 'KAZ' },
  }),
  exampleOption('chapter', {
    products: [product('87', 'HS1992')],
    partners: [partner('KAZ'), partner('PAK')],
    value: usd(1e6, 'estimated'),
    coverage: { grade: 'C', ratio: 0.5, iso3: 'KAZ' },
  }),
  exampleOption('coffee', {
    kind: 'co-production',
    products: [product('8708', 'HS2022', 'input'), product('0901', 'HS2022')],
    partners: [partner('IND')],
    value: usd(9e6, 'estimated'),
    coverage: { grade: 'B', ratio: 0.8, iso3: 'IND' },
  }),
];
const found = (filter: OptionFilter): string[] =>
  optionFilter(vocabulary)(options, filter).map(({ id }) => id);

test('no condition lets everything pass, in the order given', () => {
  expect(found({})).toEqual(['parts', 'displays', 'chapter', 'coffee']);
});

test('kinds and partners: all partners named must take part', () => {
  expect(found({ kinds: ['localisation', 'co-production'] })).toEqual(['displays', 'coffee']);
  expect(found({ partners: ['CHN'] })).toEqual(['parts', 'displays']);
  expect(found({ partners: ['CHN', 'UZB'] })).toEqual(['parts']);
});

test('a product is found by its first digits in either edition of the Harmonized System', () => {
  expect(found({ product: '8524' })).toEqual(['displays']);
  expect(found({ product: '8529' })).toEqual(['displays']);
  expect(found({ product: '09' })).toEqual(['coffee']);
});

test('a heading is also covered by an option known for its chapter only', () => {
  expect(found({ product: '8704' })).toEqual(['chapter']);
});

test('an input counts as what the option is about only in co-production', () => {
  expect(found({ product: '8703' })).toEqual(['chapter']);
  expect(found({ product: '8708' })).toEqual(['parts', 'chapter', 'coffee']);
});

test('text is found in names, everyday terms and countries of all three languages', () => {
  expect(found({ text: 'gearbox' })).toEqual(['parts', 'coffee']);
  expect(found({ text: 'ДИСПЛЕЕВ' })).toEqual(['displays']);
  expect(found({ text: '咖啡' })).toEqual(['coffee']);
  expect(found({ text: 'узбекистан' })).toEqual(['parts']);
  expect(found({ text: '  axles   china ' })).toEqual(['parts']);
});

test('е and ё are the same letter in a search, either way', () => {
  expect(found({ text: 'зеленый' })).toEqual(['coffee']);
  expect(found({ text: 'частЁй' })).toEqual([]);
  expect(found({ text: 'жарёный' })).toEqual(['coffee']);
});

test('an unknown value or grade does not pass where one is asked for', () => {
  expect(found({ minValueUsd: 0 })).toEqual(['parts', 'chapter', 'coffee']);
  expect(found({ minValueUsd: 5e6 })).toEqual(['parts', 'coffee']);
  expect(found({ grade: 'C' })).toEqual(['parts', 'chapter', 'coffee']);
  expect(found({ grade: 'B' })).toEqual(['parts', 'coffee']);
});

test('confidence asks for at least as sure a value', () => {
  expect(found({ confidence: 'published' })).toEqual(['parts']);
  expect(found({ confidence: 'estimated' })).toEqual(['parts', 'chapter', 'coffee']);
  expect(found({ confidence: 'unverified' })).toHaveLength(4);
});

test('conditions hold together', () => {
  expect(found({ product: '87', partners: ['KAZ'], grade: 'C' })).toEqual(['chapter']);
});
