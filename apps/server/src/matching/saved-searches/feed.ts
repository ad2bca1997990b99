import type { Locale } from '@hamkor/messages';
import { Feed } from 'feed';
import { feedTitle } from '../../platform/feed-title.ts';
import { phrases } from '../../platform/language.ts';
import type { Database } from '../../tables.ts';
import { inLanguage } from '../in-language.ts';
import { onMatchingDuty } from '../on-duty.ts';
import { findPublishedIn } from '../published-records.ts';
import { findHits, findSearchOfFeed } from './saved-search-repository.ts';

/** The feed behind a secret address as Atom; null where no search has it. */
export type ReadFeed = (token: string, origin: string, locale: Locale) => Promise<string | null>;

/**
 * Feeds of saved searches. An address may come into other hands, so only public records are named in them; of the others
 * it is said that there is one, to be seen once signed in.
 */
export const feedReader =
  (db: Database): ReadFeed =>
  async (token, origin, locale) => {
    const found = await onMatchingDuty(db, async (transaction) => {
      const search = await findSearchOfFeed(transaction, token);
      if (search === null) return null;
      const hits = await findHits(transaction, search.id);
      const records = await findPublishedIn(
        transaction,
        hits.map(({ record }) => record),
      );
      return { search, hits, records: new Map(records.map((record) => [record.id, record])) };
    });
    if (found === null) return null;
    const { search, hits, records } = found;
    const t = await phrases(locale);
    const feed = new Feed({
      id: `urn:hamkor:search:${search.id}`,
      title: t('matching.feed.title', { search: search.name }),
      updated: hits[0]?.at ?? search.created_at,
      link: origin,
      language: locale,
      generator: 'Hamkor',
    });
    for (const [place, { record: id, at }] of hits.entries()) {
      const record = records.get(id);
      // Withdrawn meanwhile: what was told is not told again.
      if (record === undefined) continue;
      const isPublic = record.visibility.scope === 'public';
      feed.addItem({
        // Counted from the first, so that it stays; the id of a record that is not public would name it.
        id: `urn:hamkor:search:${search.id}:${isPublic ? id : hits.length - place}`,
        title: isPublic ? feedTitle(inLanguage(record.body.name, locale)) : t('matching.feed.hidden'),
        link: isPublic ? `${origin}/bank/records/${id}` : `${origin}/bank`,
        date: at,
      });
    }
    return feed.atom1();
  };
