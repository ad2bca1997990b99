import type { NeedDocument } from '@hamkor/contract';
import type { SqlBool } from 'kysely';
import { sql } from 'kysely';
import type { Condition } from '../listing/conditions.ts';
import { every, isOneOf } from '../listing/conditions.ts';
import { byFirst, byNumber, byText, orderOf } from '../listing/order.ts';
import type { Page, Paging } from '../platform/paging.ts';
import { pageOfQuery } from '../platform/paging.ts';
import type { Database } from '../tables.ts';
import { needDocument } from './need-mapping.ts';
import type { RecordFilters } from './record-filters.ts';
import { recordConditions } from './record-filters.ts';

const sorts = {
  title: byText('title_en'),
  year: byNumber('year'),
  kind: byText('kind'),
  country: byFirst('countries'),
  deadline: byText('deadline_date'),
};
type SortKey = keyof typeof sorts;
export const needSortKeys = Object.keys(sorts) as SortKey[];

export interface NeedFilters extends RecordFilters {
  readonly kind?: readonly string[] | undefined;
  /** Only those whose deadline has passed, or only those for which nobody knows that it has. */
  readonly expired?: 'yes' | 'no' | undefined;
  readonly sort: SortKey | `-${SortKey}`;
}

const deadlineIs = (expired: 'yes' | 'no' | undefined, today: string): Condition[] => {
  if (expired === undefined) return [];
  return [
    expired === 'yes'
      ? sql<SqlBool>`deadline_date < ${today}`
      : sql<SqlBool>`(deadline_date is null or deadline_date >= ${today})`,
  ];
};

/** Requests and offers that meet the filters, expired ones included unless asked otherwise. */
export const findNeeds = async (
  db: Database,
  filters: NeedFilters,
  paging: Paging,
  today: string,
): Promise<Page<NeedDocument>> => {
  const query = db
    .selectFrom('need')
    .selectAll()
    .where(
      every([
        ...recordConditions(filters),
        ...isOneOf('kind', filters.kind),
        ...deadlineIs(filters.expired, today),
      ]),
    )
    .orderBy(orderOf(sorts, filters.sort, 'id'));
  const page = await pageOfQuery(query, paging);
  return { ...page, items: page.items.map((row) => needDocument(row, today)) };
};

/** One request or offer, or null. */
export const findNeed = async (db: Database, id: string, today: string): Promise<NeedDocument | null> => {
  const row = await db.selectFrom('need').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? needDocument(row, today) : null;
};
