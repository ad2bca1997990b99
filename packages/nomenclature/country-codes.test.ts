import { expect, test } from 'vitest';
import { countryCodes } from './country-codes.ts';

const codes = countryCodes(
  [
    { alpha2: 'US', iso3: 'USA', numeric: 840, names: ['United States of America', 'США'] },
    { alpha2: 'CI', iso3: 'CIV', numeric: 384, names: ["Côte d'Ivoire"] },
    { alpha2: 'RO', iso3: 'ROU', numeric: 642, names: ['Romania'] },
    { alpha2: 'IR', iso3: 'IRN', numeric: 364, names: ['Iran'] },
  ],
  [
    { code: 'USA', kind: 'country', numeric: [842], alpha3: [], names: ['USA'], name: null, note: null },
    { code: 'ROU', kind: 'country', numeric: [], alpha3: ['ROM'], names: [], name: null, note: null },
    {
      code: 'IRN',
      kind: 'country',
      numeric: [],
      alpha3: [],
      names: ['Iran, Islamic Rep.'],
      name: null,
      note: null,
    },
    {
      code: 'XXX',
      kind: 'area',
      numeric: [899],
      alpha3: ['UNS'],
      names: ['Areas, nes'],
      name: { en: 'Areas, not elsewhere specified', ru: 'Не указанные территории', zh: '未列明地区' },
      note: null,
    },
  ],
);

test.each([
  ['840', 'USA'],
  ['842', 'USA'],
  ['384', 'CIV'],
  ['CIV', 'CIV'],
  ['ROM', 'ROU'],
  ['US', 'USA'],
  ['США', 'USA'],
  ['COTE D’IVOIRE', 'CIV'],
  ['iran islamic rep', 'IRN'],
  ['Iran, Islamic Rep.', 'IRN'],
  ['899', 'XXX'],
])('%s is %s', (written, code) => {
  expect(codes.of(written)?.code).toBe(code);
});

test('leading zeros of a numeric code do not count', () => {
  const [first] = [countryCodes([{ alpha2: 'AF', iso3: 'AFG', numeric: 4, names: [] }], [])];
  expect(first!.of('004')?.code).toBe('AFG');
  expect(first!.of('4')?.code).toBe('AFG');
});

test('what is in no list is nothing, not the nearest', () => {
  expect(codes.of('Ruritania')).toBeNull();
  expect(codes.of('')).toBeNull();
  expect(codes.of('841')).toBeNull();
  expect(codes.of('8420')).toBeNull();
});

test('an area that is no country says so', () => {
  expect(codes.kindOf('XXX')).toBe('area');
  expect(codes.kindOf('USA')).toBe('country');
  expect(codes.kindOf('QQQ')).toBeNull();
});
