/** Amounts with their ranges: made, scaled, added up. */
import { type Confidence, weakest } from '@hamkor/provenance';
import type { ConfidenceSpread, Spread } from './network.ts';
import type { Amount, RowRef } from './route.ts';

/** What does not arise at all, such as money while driving over a border whose fees are in the rate. */
export const noAmount: Amount = { value: 0, low: 0, high: 0, confidence: 'published', rows: [] };

/** A range that a row states, times how often it arises. */
export const amountOf = (
  { low, value, high }: Spread,
  times: number,
  confidence: Confidence,
  rows: readonly RowRef[],
): Amount => ({ value: value * times, low: low * times, high: high * times, confidence, rows });

/** A figure that states no range gets the one of its confidence. */
export const spreadAround = (
  value: number,
  { low, high }: Pick<ConfidenceSpread, 'low' | 'high'>,
): Spread => ({
  low: value * (1 - low),
  value,
  high: value * (1 + high),
});

const distinctRows = (rows: readonly RowRef[]): readonly RowRef[] => [
  ...new Map(rows.map((row) => [`${row.table} ${row.origin} ${row.id}`, row])).values(),
];

/** The sum of several amounts, as sure as the least sure of them. Ranges add up: the ends are taken to come together. */
export const sumOfAmounts = (all: readonly Amount[]): Amount => {
  const [first, ...others] = all;
  if (first !== undefined && others.length === 0) return first;
  return {
    value: all.reduce((sum, { value }) => sum + value, 0),
    low: all.reduce((sum, { low }) => sum + low, 0),
    high: all.reduce((sum, { high }) => sum + high, 0),
    confidence: weakest(all.map(({ confidence }) => confidence)),
    rows: distinctRows(all.flatMap(({ rows }) => rows)),
  };
};
