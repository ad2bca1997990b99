import type { CoverageDocument } from '@hamkor/contract';
import { isMember } from '@hamkor/nomenclature';

type Row = Pick<CoverageDocument, 'iso3' | 'year' | 'ratio' | 'grade'>;

/** What the latest year with any known ratio says: how many members have grade A, and which is seen least. */
export interface LatestCoverage<Found extends Row> {
  readonly year: number;
  readonly gradeA: number;
  readonly least: Found;
}

/** The latest year in which a member's ratio is known, summed up over members alone; null where none is. */
export const latestCoverage = <Found extends Row>(rows: readonly Found[]): LatestCoverage<Found> | null => {
  const known = rows.filter(({ iso3, ratio }) => ratio !== null && isMember(iso3));
  const year = Math.max(...known.map((row) => row.year));
  const [first, ...others] = known.filter((row) => row.year === year);
  if (first === undefined) return null;
  return {
    year,
    gradeA: [first, ...others].filter(({ grade }) => grade === 'A').length,
    least: others.reduce((least, row) => (row.ratio! < least.ratio! ? row : least), first),
  };
};

/** Members first, then the others, each group in the order it came in. */
export const membersFirst = <Found extends { readonly iso3: string }>(rows: readonly Found[]): Found[] => [
  ...rows.filter(({ iso3 }) => isMember(iso3)),
  ...rows.filter(({ iso3 }) => !isMember(iso3)),
];

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
