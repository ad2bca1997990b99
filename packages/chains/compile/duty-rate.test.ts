import { expect, test } from 'vitest';
import { indexModel } from './compile-index.ts';
import { dutyRates } from './duty-rate.ts';
import { exampleChain } from '../model/example-model.ts';

const row = (hs: string, from: string, to: string, rate: number, regime = 'mfn') => ({
  id: `${hs}-${from}-${to}-${regime}`,
  from,
  to,
  hs,
  regime,
  rate,
});

const rateOf = dutyRates(
  indexModel({
    ...exampleChain(),
    groups: [{ id: 'union', of: 'countries', members: ['KAZ', 'RUS'] }],
    duties: [
      row('*', '*', 'KAZ', 0.03),
      row('52', '*', 'KAZ', 0.1),
      row('5208', '*', 'KAZ', 0.12),
      row('52', 'CHN', 'KAZ', 0.2),
      row('52', '*', 'union', 0.07, 'free-trade'),
    ],
  }),
);

test('the longest HS prefix counts, then a named exporting state', () => {
  expect(rateOf('UZB', 'KAZ', '5208', 'mfn')).toBe(0.12);
  expect(rateOf('CHN', 'KAZ', '5208', 'mfn')).toBe(0.12);
  expect(rateOf('CHN', 'KAZ', '5205', 'mfn')).toBe(0.2);
  expect(rateOf('UZB', 'KAZ', '520512', 'mfn')).toBe(0.1);
  expect(rateOf('UZB', 'KAZ', '8703', 'mfn')).toBe(0.03);
});

test('no row is no duty under MFN, and no word of a regime', () => {
  expect(rateOf('KAZ', 'UZB', '5208', 'mfn')).toBe(0);
  expect(rateOf('KAZ', 'UZB', '5208', 'free-trade')).toBeNull();
  expect(rateOf('UZB', 'KAZ', '8703', 'free-trade')).toBeNull();
});

test('a group stands for its states; nothing is levied within a state or on what is not traded', () => {
  expect(rateOf('UZB', 'RUS', '5208', 'free-trade')).toBe(0.07);
  expect(rateOf('KAZ', 'KAZ', '5208', 'mfn')).toBe(0);
  expect(rateOf('UZB', 'KAZ', null, 'mfn')).toBe(0);
});
