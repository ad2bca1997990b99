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

/** The range that other rows state around a figure, else the one that its confidence has. */
export const statedRange = (
  value: number,
  others: readonly number[],
  spread: Pick<ConfidenceSpread, 'low' | 'high'>,
): Spread =>
  others.length === 0
    ? spreadAround(value, spread)
    : { low: Math.min(value, ...others), value, high: Math.max(value, ...others) };
