import type { OriginDetailDocument, OriginDocument } from '@hamkor/contract';
import { byText, orderOf } from '../listing/order.ts';
import type { Page, Paging } from '../platform/paging.ts';
import { pageOfQuery } from '../platform/paging.ts';
import type { Database } from '../tables.ts';
import { originDocument } from './origin-mapping.ts';

export const originSortKeys = ['id', 'producer', 'title', 'accessed'] as const;
type SortKey = (typeof originSortKeys)[number];

const sorts = {
  id: byText('id'),
  producer: byText('producer'),
  title: byText('title'),
  accessed: byText('accessed'),
};

/** Origins in the order asked for. */
export const findOrigins = async (
  db: Database,
  { sort }: { readonly sort: SortKey | `-${SortKey}` },
  paging: Paging,
): Promise<Page<OriginDocument>> => {
  const page = await pageOfQuery(
    db
      .selectFrom('origin')
      .selectAll()
      .orderBy(orderOf(sorts, sort, 'id')),
    paging,
  );
  return { ...page, items: page.items.map(originDocument) };
};

/** One origin with what rests on it, or null. */
export const findOrigin = async (db: Database, id: string): Promise<OriginDetailDocument | null> => {
  const row = await db.selectFrom('origin').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const uses = await db
    .selectFrom('origin_use')
    .selectAll()
    .where('origin', '=', id)
    .orderBy('kind')
    .execute();
  return {
    ...originDocument(row),
    restsOn: uses.map((use) => ({
      kind: use.kind,
      records: use.records,
      firstYear: use.first_year,
      lastYear: use.last_year,
    })),
  };
};
