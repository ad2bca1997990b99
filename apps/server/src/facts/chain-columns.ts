/** Columns that tables of production chains share. */
import type { Column, Confidence } from '@hamkor/provenance';
import { confidences, list, matching, number, oneOf, optional, source, text, year } from '@hamkor/provenance';
import type { FactFolder } from './folder.ts';

/** Ids such as `cotton-spinning` or `5201-cotton-lint-world-2025`. */
export const chainId = (header: string): Column<string> =>
  matching(header, /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'an id of letters, digits and hyphens');

export const chainIds = (header: string): Column<readonly string[]> => list(chainId(header));

export const rangeColumns = {
  low: optional(number('low')),
  high: optional(number('high')),
} as const;

export const citedColumns = {
  source: source(),
  year: optional(year('year')),
  confidence: oneOf('confidence', confidences),
} as const;

interface CitedCells {
  readonly source: string;
  readonly year: number | null;
  readonly confidence: Confidence;
}

/** Where a row comes from, with its origin. */
export const citedOf = ({ source: cited, year: of, confidence }: CitedCells, origin: string) => ({
  origin,
  source: cited,
  year: of,
  confidence,
});

export const moneyColumns = {
  currency: optional(oneOf('currency', ['USD', 'EUR'])),
  priceYear: optional(year('price_year')),
} as const;

export const note = optional(text('note'));

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
