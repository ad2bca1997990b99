import { expect, test } from 'vitest';
import { trendParameters, validateTrendSearch } from './search.ts';

test('up to four different members are kept, and codes of whole pairs of digits', () => {
  expect(validateTrendSearch({ measure: 'hhi', member: 'KAZ,UZB', product: '8708' })).toEqual({
    measure: 'hhi',
    member: 'KAZ,UZB',
    product: '8708',
  });
  expect(
    validateTrendSearch({ measure: 'weather', member: 'KAZ,KAZ', product: '870', fuels: 'some' }),
  ).toEqual({});
  expect(validateTrendSearch({ member: 'KAZ,UZB,CHN,IND,RUS' })).toEqual({});
});

test('the server is not asked what a measure cannot be asked of', () => {
  expect(trendParameters({ measure: 'diversity', member: 'UZB', product: '8708' })).toMatchObject({
    member: 'UZB',
    product: undefined,
  });
  expect(trendParameters({ measure: 'world-demand', member: 'UZB', product: '8708' })).toMatchObject({
    member: undefined,
    product: '8708',
  });
});
