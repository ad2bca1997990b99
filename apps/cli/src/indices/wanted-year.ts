import { findColumns } from './header.ts';
import type { TableProblem } from './table-problem.ts';

/** What `--year` says: a year of the column called "year", another column, or both. */
export interface WantedYear {
  readonly column: string | null;
  readonly year: string | null;
}

/** `2016`, `period=2016`, or `period` for a table that holds one year only. */
export const parseYear = (option: string | undefined): WantedYear => {
  if (option === undefined) return { column: null, year: null };
  const equals = option.lastIndexOf('=');
  if (equals > 0) return { column: option.slice(0, equals), year: option.slice(equals + 1) };
  return /^\d+$/.test(option) ? { column: null, year: option } : { column: option, year: null };
};

/** Where the year stands; at null when the table has no such column and none is asked for. */
export const yearColumn = (
  names: readonly string[],
  { column, year }: WantedYear,
): { readonly kind: 'column'; readonly at: number | null } | TableProblem => {
  const usual = names.find((name) => name.toLowerCase() === 'year');
  const name = column ?? usual ?? (year === null ? null : 'year');
  if (name === null) return { kind: 'column', at: null };
  const found = findColumns(names, { year: name });
  return found.kind === 'found' ? { kind: 'column', at: found.at.year } : found;
};

/** The one year to compute: the one asked for, or the only one there is. */
export const pickYear = (
  years: readonly string[],
  wanted: WantedYear,
  column: string,
): { readonly kind: 'year'; readonly index: number | null; readonly name: string | null } | TableProblem => {
  const sorted = years.toSorted();
  if (wanted.year !== null) {
    const index = years.indexOf(wanted.year);
    return index < 0
      ? { kind: 'no-such-year', column, year: wanted.year, years: sorted }
      : { kind: 'year', index, name: wanted.year };
  }
  if (years.length > 1) return { kind: 'several-years', column, years: sorted };
  return { kind: 'year', index: years.length === 0 ? null : 0, name: years[0] ?? null };
};
