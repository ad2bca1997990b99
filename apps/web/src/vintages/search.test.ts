import { memberCodes } from '@hamkor/nomenclature';
import { expect, test } from 'vitest';
import { groupsOf, tradeParameters, validateTradeSearch } from './search.ts';

test('the address keeps countries, codes of two, four or six digits, a year and known groups', () => {
  const said = { exporter: 'KAZ', importer: 'UZB', product: '8708', year: '2023', by: 'year,product' };
  expect(validateTradeSearch({ ...said, other: '1' })).toEqual(said);
  expect(validateTradeSearch({ exporter: 'kaz', product: '870', year: '1850', by: 'year,price' })).toEqual(
    {},
  );
});

test('groups stand in one order whatever the address says', () => {
  expect(groupsOf({ by: 'product,year' })).toEqual(['year', 'product']);
});

test('without a country the members are asked for; with an importer alone, everybody who sells to it', () => {
  expect(tradeParameters('a@b', {}).exporter).toEqual(memberCodes);
  expect(tradeParameters('a@b', { importer: 'UZB' })).toMatchObject({ exporter: undefined, importer: 'UZB' });
});
