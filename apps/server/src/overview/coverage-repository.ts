import type { OverviewDocument } from '@hamkor/contract';
import type { Database } from '../tables.ts';
import { periodYears } from './period-years.ts';

type Coverage = OverviewDocument['coverage'][number];

const bounds = (years: readonly (number | null)[]): readonly [number, number] | null => {
  const known = years.filter((year) => year !== null);
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
};

/**
 * What every origin covers and how old it is on the day given. The years are those of the records that rest
 * on it; where none states a year, those that its period names. Plans for a later year make data no younger
 * than this year's.
 */
export const findCoverage = async (db: Database, today: string): Promise<Coverage[]> => {
  const origins = await db.selectFrom('origin').selectAll().orderBy('id').execute();
  const uses = Map.groupBy(await db.selectFrom('origin_use').selectAll().execute(), ({ origin }) => origin);
  const thisYear = Number(today.slice(0, 4));
  return origins.map((origin) => {
    const stated = (uses.get(origin.id) ?? []).flatMap((use) => [use.first_year, use.last_year]);
    const years = bounds(stated) ?? periodYears(origin.period);
    return {
      id: origin.id,
      producer: origin.producer,
      title: origin.title,
      period: origin.period,
      accessed: origin.accessed,
      rows: origin.tables.reduce((sum, { rows }) => sum + rows, 0),
      firstYear: years?.[0] ?? null,
      lastYear: years?.[1] ?? null,
      ageYears: years === null ? null : Math.max(0, thisYear - years[1]),
    };
  });
};
