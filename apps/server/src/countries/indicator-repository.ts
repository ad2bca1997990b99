import type { IndicatorDocument, IndicatorSeriesDocument } from '@hamkor/contract';
import type { Confidence } from '@hamkor/provenance';
import { confidences } from '@hamkor/provenance';
import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Condition } from '../listing/conditions.ts';
import { every, isOneOf } from '../listing/conditions.ts';
import { byNumber, byText, orderOf } from '../listing/order.ts';
import type { Page, Paging } from '../platform/paging.ts';
import { pageOfQuery } from '../platform/paging.ts';
import type { Database } from '../tables.ts';
import { indicatorDocument } from './indicator-mapping.ts';
import type { IndicatorRow } from './tables.ts';

export const indicatorSortKeys = ['indicator', 'iso3', 'year', 'value'] as const;
type SortKey = (typeof indicatorSortKeys)[number];

const sorts = {
  indicator: byText('indicator'),
  iso3: byText('iso3'),
  year: byNumber('last_year'),
  value: byNumber('value'),
};

export interface IndicatorFilters {
  readonly iso3?: readonly string[] | undefined;
  readonly indicator?: readonly string[] | undefined;
  /** Values that speak of this year. */
  readonly year?: number | undefined;
  readonly confidence?: readonly Confidence[] | undefined;
  readonly sort: SortKey | `-${SortKey}`;
}

const speaksOf = (year: number | undefined): Condition[] =>
  year === undefined ? [] : [sql<SqlBool>`${year}::integer between first_year and last_year`];

/** Values of indicators that meet the filters. */
export const findIndicators = async (
  db: Database,
  filters: IndicatorFilters,
  paging: Paging,
): Promise<Page<IndicatorDocument>> => {
  const query = db
    .selectFrom('indicator')
    .selectAll()
    .where(
      every([
        ...isOneOf('iso3', filters.iso3),
        ...isOneOf('indicator', filters.indicator),
        ...isOneOf('confidence', filters.confidence),
        ...speaksOf(filters.year),
      ]),
    )
    .orderBy(orderOf(sorts, filters.sort, 'indicator', 'iso3', 'last_year', 'id'));
  const page = await pageOfQuery(query, paging);
  return { ...page, items: page.items.map(indicatorDocument) };
};

const surest = (a: IndicatorRow, b: IndicatorRow): number =>
  confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence);

/** Newest first, then the surest, then as the source tables have it. */
const newestFirst = (a: IndicatorRow, b: IndicatorRow): number =>
  (b.last_year ?? -Infinity) - (a.last_year ?? -Infinity) || surest(a, b) || a.id - b.id;

/** All indicators of one country, each with its whole history, in the order of their names. */
export const seriesOf = async (db: Database, iso3: string): Promise<IndicatorSeriesDocument[]> => {
  const rows = await db.selectFrom('indicator').selectAll().where('iso3', '=', iso3).execute();
  const byName = Map.groupBy(rows, (row) => row.indicator);
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([indicator, values]) => {
      const history = values.sort(newestFirst).map((row) => indicatorDocument(row).figure);
      return { indicator, latest: history[0]!, history };
    });
};

/** The newest value of each indicator for each country; of several for one year the surest. One query. */
export const findLatest = async (
  db: Database,
  countries: readonly string[],
  indicators: readonly string[],
): Promise<IndicatorDocument[]> => {
  const rows = await db
    .selectFrom('indicator')
    .selectAll()
    .distinctOn(['iso3', 'indicator'])
    .where('iso3', 'in', countries)
    .where('indicator', 'in', indicators)
    .orderBy('iso3')
    .orderBy('indicator')
    .orderBy(sql`last_year desc nulls last`)
    .orderBy(sql`array_position(${confidences}::text[], confidence)`)
    .orderBy('id')
    .execute();
  return rows.map(indicatorDocument);
};
