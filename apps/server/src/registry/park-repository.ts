import type { ParkDocument } from '@hamkor/contract';
import { every, isOneOf, liesWithin } from '../listing/conditions.ts';
import { byFirst, byNumber, byText, orderOf } from '../listing/order.ts';
import type { BoundingBox } from '../listing/query-fields.ts';
import type { Page, Paging } from '../platform/paging.ts';
import { pageOfQuery } from '../platform/paging.ts';
import type { Database } from '../tables.ts';
import { parkDocument } from './park-mapping.ts';
import type { RecordFilters } from './record-filters.ts';
import { recordConditions } from './record-filters.ts';

const sorts = {
  name: byText('name_en'),
  year: byNumber('year'),
  kind: byText('kind'),
  country: byFirst('countries'),
  area: byNumber('area_ha'),
  'established-year': byNumber('established_year'),
  residents: byNumber('residents'),
  jobs: byNumber('jobs'),
  investment: byNumber('investment_usd'),
};
type SortKey = keyof typeof sorts;
export const parkSortKeys = Object.keys(sorts) as SortKey[];

export interface ParkFilters extends Omit<RecordFilters, 'hs'> {
  readonly kind?: readonly string[] | undefined;
  readonly bbox?: BoundingBox | undefined;
  readonly sort: SortKey | `-${SortKey}`;
}

/** Parks and zones that meet the filters. */
export const findParks = async (
  db: Database,
  filters: ParkFilters,
  paging: Paging,
): Promise<Page<ParkDocument>> => {
  const query = db
    .selectFrom('park')
    .selectAll()
    .where(
      every([...recordConditions(filters), ...isOneOf('kind', filters.kind), ...liesWithin(filters.bbox)]),
    )
    .orderBy(orderOf(sorts, filters.sort, 'id'));
  const page = await pageOfQuery(query, paging);
  return { ...page, items: page.items.map(parkDocument) };
};

/** One park, or null. */
export const findPark = async (db: Database, id: string): Promise<ParkDocument | null> => {
  const row = await db.selectFrom('park').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? parkDocument(row) : null;
};
