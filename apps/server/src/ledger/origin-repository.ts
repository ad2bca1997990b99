import type { OriginDetailDocument, OriginDocument } from '@hamkor/contract';
import { byText, orderOf } from '../listing/order.ts';
import type { Page, Paging } from '../platform/paging.ts';
import { pageOfList, pageOfQuery } from '../platform/paging.ts';
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

/** By code points, as the database orders text. */
const byKey = (key: SortKey, direction: 1 | -1) => (a: OriginDocument, b: OriginDocument) => {
  if (a[key] !== b[key]) return a[key] < b[key] ? -direction : direction;
  return a.id < b.id ? -1 : 1;
};

/** Origins of the shipped facts and of loaded data, in the order asked for. */
export const findOrigins = async (
  db: Database,
  { sort }: { readonly sort: SortKey | `-${SortKey}` },
  paging: Paging,
  loaded: readonly OriginDocument[] = [],
): Promise<Page<OriginDocument>> => {
  const query = db
    .selectFrom('origin')
    .selectAll()
    .orderBy(orderOf(sorts, sort, 'id'));
  if (loaded.length === 0) {
    const page = await pageOfQuery(query, paging);
    return { ...page, items: page.items.map(originDocument) };
  }
  // There are a dozen of the one and a handful of the other.
  const all = (await query.execute()).map(originDocument).concat(loaded);
  const key = sort.replace(/^-/, '') as SortKey;
  return pageOfList(all.sort(byKey(key, sort.startsWith('-') ? -1 : 1)), paging);
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
