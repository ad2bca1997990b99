/** Columns that tables of production chains share. */
import { list, number, oneOf, optional, year } from '@hamkor/provenance';
import type { FactFolder } from './folder.ts';
import { networkId } from './network-columns.ts';

export const chainIds = (header: string) => list(networkId(header));

export const rangeColumns = {
  low: optional(number('low')),
  high: optional(number('high')),
} as const;

export const moneyColumns = {
  currency: optional(oneOf('currency', ['USD', 'EUR'])),
  priceYear: optional(year('price_year')),
} as const;

interface RangedCells {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Refuses rows whose range does not hold their value. */
export const refuseBadRanges = (facts: FactFolder, file: string, rows: readonly RangedCells[]): void => {
  for (const [index, { value, low, high }] of rows.entries()) {
    if (low !== null && low > value)
      facts.refuse(
        file,
        index,
        'low',
        String(low),
        `at most the value ${value}`,
        'correct the range or the value',
      );
    if (high !== null && high < value)
      facts.refuse(
        file,
        index,
        'high',
        String(high),
        `at least the value ${value}`,
        'correct the range or the value',
      );
  }
};
