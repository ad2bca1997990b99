/**
 * India's reported trade with China in 2010, HS 2007 at two, four and six digits, nested. What a sum over
 * coarser codes does to an intra-industry index: at two digits it is three times that at six.
 */
import type { WeighedFlows } from '@hamkor/bilateral';
import { grubelLloyd, rollUp, unitValueSplit } from '@hamkor/bilateral';
import { expect, test } from 'vitest';
import { referenceRows } from './reference-tables.ts';

const rows = referenceRows('trade-comtrade-hs6-ind-chn/flows.csv.gz');
const run = test.skipIf(rows === null);

const codesOf = (digits: number): string[] =>
  [...new Set(rows!.map((row) => row[4]!).filter((code) => code.length === digits))].sort();

const flowsOf = (flow: string, codes: readonly string[]): WeighedFlows => {
  const place = new Map(codes.map((code, at) => [code, at]));
  const usd = new Float64Array(codes.length);
  const tonnes = new Float64Array(codes.length);
  const weighedUsd = new Float64Array(codes.length);
  for (const [, , direction, , code, , , kilograms, value] of rows!) {
    const at = place.get(code!);
    if (direction !== flow || at === undefined) continue;
    usd[at]! += Number(value);
    if (!(Number(kilograms) > 0)) continue;
    tonnes[at]! += Number(kilograms) / 1000;
    weighedUsd[at]! += Number(value);
  }
  return { usd, tonnes, weighedUsd };
};

run.each([
  [6, 0.0492],
  [4, 0.0683],
  [2, 0.1539],
])('at %i digits the index is %f', (digits, expected) => {
  const codes = codesOf(digits);
  const { index, trade } = grubelLloyd(flowsOf('export', codes).usd, flowsOf('import', codes).usd);
  expect(trade / 1e9).toBeCloseTo(41.25 + 17.44, 1);
  expect(index).toBeCloseTo(expected, 4);
});

run('summing six digits to two gives what the reporter states at two', () => {
  const six = codesOf(6);
  const [there, back] = [flowsOf('export', six).usd, flowsOf('import', six).usd];
  const rolled = grubelLloyd(rollUp(six, there, 2).values, rollUp(six, back, 2).values).index;
  expect(rolled).toBeCloseTo(0.1539, 3);
});

run('nine tenths of the trade is one-way, and what is two-way is mostly vertical', () => {
  const codes = codesOf(6);
  const split = unitValueSplit(flowsOf('export', codes), flowsOf('import', codes));
  expect(split.oneWay).toBeCloseTo(0.919, 3);
  expect(split.vertical).toBeCloseTo(0.036, 3);
  expect(split.horizontal).toBeCloseTo(0.013, 3);
  expect(split.unknown).toBeCloseTo(0.032, 3);
});
