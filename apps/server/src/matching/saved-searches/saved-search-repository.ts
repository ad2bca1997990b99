import { randomBytes } from 'node:crypto';
import type { SavedSearchDocument, SavedSearchRequestDocument } from '@hamkor/contract';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../../tables.ts';
import type { SavedSearchTable } from '../tables.ts';

export type SavedSearch = Selectable<SavedSearchTable>;

const document = (row: SavedSearch, news: number): SavedSearchDocument => ({
  id: row.id,
  name: row.name,
  query: row.query,
  filters: { ...row.filters },
  notice: row.notice,
  feed: row.feed_token === null ? null : `/api/v1/feed/${row.feed_token}.atom`,
  createdAt: row.created_at.toISOString(),
  news,
});

/** The searches of whoever asks, newest first, with what they found since they were last looked at. */
export const findSavedSearches = async (transaction: Database): Promise<SavedSearchDocument[]> => {
  const rows = await transaction
    .selectFrom('saved_search')
    .selectAll('saved_search')
    .select((select) =>
      select
        .selectFrom('saved_search_hit')
        .whereRef('saved_search_hit.search', '=', 'saved_search.id')
        .whereRef('saved_search_hit.at', '>', 'saved_search.looked_at')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .as('news'),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ news, ...row }) => document(row, Number(news)));
};

/** Keeps a search of an account; a feed is given an address that cannot be guessed. */
export const insertSavedSearch = async (
  transaction: Database,
  account: string,
  { name, query, filters, notice }: SavedSearchRequestDocument,
  at: string,
): Promise<SavedSearchDocument> => {
  const row = await transaction
    .insertInto('saved_search')
    .values({
      id: randomBytes(8).toString('hex'),
      account,
      name,
      query,
      filters: JSON.stringify(filters),
      notice,
      feed_token: notice === 'feed' ? randomBytes(24).toString('base64url') : null,
      created_at: at,
      looked_at: at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return document(row, 0);
};

/** Removes a search with its hits; false where whoever asks has none of that id. */
export const deleteSavedSearch = async (transaction: Database, id: string): Promise<boolean> => {
  const { numDeletedRows } = await transaction
    .deleteFrom('saved_search')
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};

/** Notes that its owner has looked at a search; false where whoever asks has none of that id. */
export const markLookedAt = async (transaction: Database, id: string, at: string): Promise<boolean> => {
  const { numUpdatedRows } = await transaction
    .updateTable('saved_search')
    .set({ looked_at: at })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** How many searches whoever asks has kept. */
export const countSavedSearches = async (transaction: Database): Promise<number> => {
  const { kept } = await transaction
    .selectFrom('saved_search')
    .select(sql<string>`count(*)`.as('kept'))
    .executeTakeFirstOrThrow();
  return Number(kept);
};

/** Searches of everybody; within `onMatchingDuty`. */
export const findAllSavedSearches = (transaction: Database): Promise<SavedSearch[]> =>
  transaction.selectFrom('saved_search').selectAll().orderBy('account').orderBy('id').execute();

/** The search whose feed has this address; within `onMatchingDuty`. */
export const findSearchOfFeed = async (transaction: Database, token: string): Promise<SavedSearch | null> =>
  (await transaction
    .selectFrom('saved_search')
    .selectAll()
    .where('feed_token', '=', token)
    .executeTakeFirst()) ?? null;

/** Keeps that a search found records; gives those that it had not found before. Within `onMatchingDuty`. */
export const insertHits = async (
  transaction: Database,
  { id, account }: Pick<SavedSearch, 'id' | 'account'>,
  records: readonly string[],
  at: string,
): Promise<readonly string[]> => {
  if (records.length === 0) return [];
  const rows = await transaction
    .insertInto('saved_search_hit')
    .values(records.map((record) => ({ search: id, record, account, at })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('record')
    .execute();
  return rows.map(({ record }) => record);
};

const hitsInFeed = 100;

/** Records that a search was told of, newest first; within `onMatchingDuty`. */
export const findHits = async (
  transaction: Database,
  search: string,
): Promise<readonly { readonly record: string; readonly at: Date }[]> =>
  transaction
    .selectFrom('saved_search_hit')
    .select(['record', 'at'])
    .where('search', '=', search)
    .orderBy('at', 'desc')
    .orderBy('record')
    .limit(hitsInFeed)
    .execute();
