import { spreadAround } from './amount.ts';
import type { ConfidenceSpread, RowUse, Spread } from './network.ts';

interface CountryRow {
  readonly countries: readonly string[];
  readonly use: RowUse;
}

export interface CountryFigure<Row> {
  readonly row: Row;
  /** The row speaks of no country: it stands in for one that nobody has a row for. */
  readonly isFallback: boolean;
  /** Rows that give an end of its range. */
  readonly rangeRows: readonly Row[];
}

/**
 * The central row that speaks of this country, else the one that speaks of none in particular, with the range
 * rows that speak of the same. Null where neither exists. `rank` decides between several, the lowest first.
 */
export const rowForCountry = <Row extends CountryRow>(
  rows: readonly Row[],
  country: string,
  rank: (row: Row) => number = () => 0,
): CountryFigure<Row> | null => {
  const central = rows.filter(({ use }) => use === 'central').toSorted((a, b) => rank(a) - rank(b));
  const own = central.find(({ countries }) => countries.includes(country));
  const row = own ?? central.find(({ countries }) => countries.length === 0);
  if (row === undefined) return null;
  const isFallback = own === undefined;
  const rangeRows = rows.filter(
    (other) =>
      other.use === 'range' &&
      rank(other) === rank(row) &&
      (isFallback ? other.countries.length === 0 : other.countries.includes(country)),
  );
  return { row, isFallback, rangeRows };
};

export interface StatedRange extends Spread {
  /** An end that no row states is that of the confidence. */
  readonly isWhole: boolean;
}

/**
 * The range that other rows state around a figure. An end on whose side no row lies is not certain for that: it has
 * the width of the confidence.
 */
export const statedRange = (
  value: number,
  others: readonly number[],
  spread: Pick<ConfidenceSpread, 'low' | 'high'>,
): StatedRange => {
  const usual = spreadAround(value, spread);
  const below = others.filter((other) => other < value);
  const above = others.filter((other) => other > value);
  return {
    low: below.length === 0 ? usual.low : Math.min(...below),
    value,
    high: above.length === 0 ? usual.high : Math.max(...above),
    isWhole: below.length > 0 && above.length > 0,
  };
};
