import type { Viewer } from '@hamkor/registry';
import type { Database } from '../../tables.ts';
import type { Recipient } from '../accounts-of.ts';
import { grantsOf } from '../accounts-of.ts';
import type { NewNotice } from '../notices.ts';
import { insertNotices } from '../notices.ts';
import { onMatchingDuty } from '../on-duty.ts';
import type { PublishedRecord } from '../published-records.ts';
import { findPublishedSince } from '../published-records.ts';
import { newestAct } from '../newest-act.ts';
import { readProgress, writeProgress } from './progress.ts';
import type { SavedSearch } from './saved-search-repository.ts';
import { findAllSavedSearches, insertHits } from './saved-search-repository.ts';

/** Those of some records that a search shows a viewer, best first; of no words all that pass its filters. */
export type FindRecords = (
  viewer: Viewer,
  query: string,
  filters: Readonly<Record<string, string>>,
  among: readonly string[],
) => Promise<readonly string[]>;

/** What one saved search found anew, for whoever keeps it. */
export interface SearchNews {
  readonly search: SavedSearch;
  readonly recipient: Recipient;
  readonly records: readonly PublishedRecord[];
}

interface Kept {
  readonly search: SavedSearch;
  readonly recipient: Recipient;
  readonly viewer: Viewer;
}

const keptSearches = async (transaction: Database): Promise<readonly Kept[]> => {
  const kept: Kept[] = [];
  for (const search of await findAllSavedSearches(transaction)) {
    if (search.notice === 'none') continue;
    const owner = await grantsOf(transaction, search.account);
    if (owner !== null)
      kept.push({
        search,
        recipient: owner,
        viewer: { account: owner.account, grants: owner.grants },
      });
  }
  return kept;
};

const noticeOf = ({ search, recipient }: SearchNews, record: PublishedRecord): NewNotice => ({
  account: recipient.account,
  kind: 'search-hit',
  args: { search: search.name, record: record.id },
  name: record.body.name,
  target: `/bank/records/${record.id}`,
});

/**
 * Runs the saved searches over what was published or changed since they last ran. A search is told of a record once,
 * however many servers run them at the same time: what is new is what the database did not hold. The very first run
 * tells nothing, since everything would be news. Searches are asked outside of any transaction.
 *
 * @returns what was found anew, to be sent by those who wish it by mail
 */
export const runSavedSearches = async (
  db: Database,
  findRecords: FindRecords,
  now: () => Date,
): Promise<readonly SearchNews[]> => {
  const due = await onMatchingDuty(db, async (transaction) => {
    const done = await readProgress(transaction);
    const newest = await newestAct(transaction);
    if (done === null) await writeProgress(transaction, newest);
    if (done === null || newest <= done) return null;
    const [records, kept] = [await findPublishedSince(transaction, done), await keptSearches(transaction)];
    return { newest, records, kept };
  });
  if (due === null) return [];
  const byId = new Map(due.records.map((record) => [record.id, record]));
  const found: SearchNews[] = [];
  for (const { search, recipient, viewer } of due.kept) {
    const ids = await findRecords(viewer, search.query, search.filters, [...byId.keys()]);
    const records = ids.flatMap((id) => byId.get(id) ?? []);
    if (records.length > 0) found.push({ search, recipient, records });
  }
  return onMatchingDuty(db, async (transaction) => {
    const at = now().toISOString();
    const fresh: SearchNews[] = [];
    for (const news of found) {
      const ids = new Set(
        await insertHits(
          transaction,
          news.search,
          news.records.map(({ id }) => id),
          at,
        ),
      );
      const records = news.records.filter(({ id }) => ids.has(id));
      if (records.length === 0) continue;
      fresh.push({ ...news, records });
      await insertNotices(
        transaction,
        records.map((record) => noticeOf(news, record)),
        at,
      );
    }
    await writeProgress(transaction, due.newest);
    return fresh;
  });
};
