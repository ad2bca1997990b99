import { expect, test } from 'vitest';
import { memberCodes } from '@hamkor/nomenclature';
import { loadedAreas, readsCountries } from './country-names.ts';

const codes = readsCountries();

test.each([
  ['842', 'USA'],
  ['251', 'FRA'],
  ['579', 'NOR'],
  ['757', 'CHE'],
  ['699', 'IND'],
  ['356', 'IND'],
  ['490', 'TWN'],
  ['58', 'BLX'],
  ['891', 'SCG'],
  ['736', 'SDN'],
  ['729', 'SDN'],
  ['810', 'SUN'],
  ['0', 'WLD'],
  ['643', 'RUS'],
  ['899', 'XXX'],
  ['ROM', 'ROU'],
  ['ZAR', 'COD'],
  ['TMP', 'TLS'],
  ['SER', 'SCG'],
  ['China, Hong Kong SAR', 'HKG'],
  ['Hong Kong SAR, China', 'HKG'],
  ['Iran, Islamic Rep.', 'IRN'],
  ['Iran (Islamic Republic of)', 'IRN'],
  ['Kyrgyz Republic', 'KGZ'],
  ['Other Asia, nes', 'TWN'],
  ["Côte d'Ivoire", 'CIV'],
  ["Cote d'Ivoire", 'CIV'],
  ['Rep. of Korea', 'KOR'],
  ['Korea, Dem. Rep.', 'PRK'],
  ['Congo, Dem. Rep.', 'COD'],
  ['Congo, Rep.', 'COG'],
  ['Congo', 'COG'],
  ['Türkiye', 'TUR'],
  ['Viet Nam', 'VNM'],
  ['Россия', 'RUS'],
  ['Казахстан', 'KAZ'],
  ['中国', 'CHN'],
])('%s is kept under %s', (written, code) => {
  expect(codes.of(written)?.code).toBe(code);
});

test('areas that are no country are told from countries', () => {
  expect(codes.of('Areas, nes')?.kind).toBe('area');
  expect(codes.of('World')?.kind).toBe('world');
  expect(codes.of('USSR')?.kind).toBe('former');
  expect(codes.of('Uzbekistan')?.kind).toBe('country');
});

test('every member is known by numeric code, alpha-2, alpha-3 and its name in three languages', () => {
  const areas = new Map(loadedAreas([]).map((area) => [area.code, area.name]));
  for (const member of memberCodes)
    for (const name of Object.values(areas.get(member)!)) expect(codes.of(name)?.code).toBe(member);
});

test('a shipped name stands before all others, and every code has three names', () => {
  const shipped = { code: 'TWN', name: { en: 'a', ru: 'b', zh: 'c' } };
  const areas = loadedAreas([shipped]);
  expect(areas.filter(({ code }) => code === 'TWN')).toEqual([shipped]);
  expect(areas.filter(({ name }) => [name.en, name.ru, name.zh].includes(''))).toEqual([]);
  expect(new Set(areas.map(({ code }) => code)).size).toBe(areas.length);
});
