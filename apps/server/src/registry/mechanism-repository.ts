import type { MechanismDocument } from '@hamkor/contract';
import type { SqlBool } from 'kysely';
import { sql } from 'kysely';
import type { Condition } from '../listing/conditions.ts';
import { containsWords, every, isOneOf } from '../listing/conditions.ts';
import { byNumber, byText, orderOf } from '../listing/order.ts';
import type { Page, Paging } from '../platform/paging.ts';
import { pageOfQuery } from '../platform/paging.ts';
import type { Database } from '../tables.ts';
import { mechanismDocument } from './mechanism-mapping.ts';

const sorts = {
  name: byText('name_en'),
  year: byNumber('year'),
  kind: byText('kind'),
  'established-year': byNumber('established_year'),
};
type SortKey = keyof typeof sorts;
export const mechanismSortKeys = Object.keys(sorts) as SortKey[];

export interface MechanismFilters {
  /** A kind in full (`finance: planned`) or its first words (`finance`). */
  readonly kind?: readonly string[] | undefined;
  readonly confidence?: readonly string[] | undefined;
  readonly q?: string | undefined;
  readonly sort: SortKey | `-${SortKey}`;
}

const isOfKind = (kinds: readonly string[] | undefined): Condition[] =>
  kinds === undefined
    ? []
    : [sql<SqlBool>`(kind = any(${kinds}) or split_part(kind, ':', 1) = any(${kinds}))`];

/** Mechanisms that meet the filters. */
export const findMechanisms = async (
  db: Database,
  filters: MechanismFilters,
  paging: Paging,
): Promise<Page<MechanismDocument>> => {
  const query = db
    .selectFrom('mechanism')
    .selectAll()
    .where(
      every([
        ...isOfKind(filters.kind),
        ...isOneOf('confidence', filters.confidence),
        ...containsWords(filters.q),
      ]),
    )
    .orderBy(orderOf(sorts, filters.sort, 'id'));
  const page = await pageOfQuery(query, paging);
  return { ...page, items: page.items.map(mechanismDocument) };
};

/** One mechanism, or null. */
export const findMechanism = async (db: Database, id: string): Promise<MechanismDocument | null> => {
  const row = await db.selectFrom('mechanism').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? mechanismDocument(row) : null;
};
