import type { CoverageDocument } from '@hamkor/contract';

type Row = Pick<CoverageDocument, 'iso3' | 'year' | 'ratio' | 'grade'>;

/** What the latest year with any known ratio says: how many countries have grade A, and who is seen least. */
export interface LatestCoverage<Found extends Row> {
  readonly year: number;
  readonly gradeA: number;
  readonly least: Found;
}

/** The latest year in which a ratio is known, summed up; null where none is. */
export const latestCoverage = <Found extends Row>(rows: readonly Found[]): LatestCoverage<Found> | null => {
  const known = rows.filter(({ ratio }) => ratio !== null);
  const year = Math.max(...known.map((row) => row.year));
  const [first, ...others] = known.filter((row) => row.year === year);
  if (first === undefined) return null;
  return {
    year,
    gradeA: [first, ...others].filter(({ grade }) => grade === 'A').length,
    least: others.reduce((least, row) => (row.ratio! < least.ratio! ? row : least), first),
  };
};

/** Pairs of countries neither of which reports, each once, with the years in which that is so. */
export const blindPairs = (
  blind: readonly { readonly a: string; readonly b: string; readonly year: number }[],
): readonly { readonly a: string; readonly b: string; readonly years: readonly number[] }[] => {
  const pairs = new Map<string, { a: string; b: string; years: number[] }>();
  for (const { a, b, year } of blind) {
    const [first, second] = a < b ? [a, b] : [b, a];
    const key = `${first} ${second}`;
    const pair = pairs.get(key) ?? { a: first, b: second, years: [] };
    if (!pair.years.includes(year)) pair.years.push(year);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
};
