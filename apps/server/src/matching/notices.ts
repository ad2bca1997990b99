import { randomBytes } from 'node:crypto';
import type { NoticeListDocument } from '@hamkor/contract';
import type { Locale } from '@hamkor/messages';
import { locales } from '@hamkor/messages';
import type { Trilingual } from '@hamkor/registry';
import type { Database } from '../tables.ts';

/** What people are told of: keys of `matching.notice`. */
export type NoticeKind =
  | 'search-hit'
  | 'interest-expressed'
  | 'interest-consented'
  | 'interest-disclosed'
  | 'interest-declined'
  | 'interest-withdrawn'
  | 'know-how-committed'
  | 'renewal-due'
  | 'renewal-over'
  | 'case-opened'
  | 'case-tabled'
  | 'case-silence'
  | 'case-silence-ending'
  | 'case-silence-broken'
  | 'case-adopted'
  | 'case-not-adopted'
  | 'case-circulated'
  | 'case-waits'
  | 'case-late'
  | 'delivery-overdue';

export interface NewNotice {
  readonly account: string;
  readonly kind: NoticeKind;
  /** Must name nobody whom the reader may not know: they are kept and shown as they are. */
  readonly args: Readonly<Record<string, string | number>>;
  /** What it is about, as far as the reader may see it; becomes the argument `name` in the language of reading. */
  readonly name: Trilingual | null;
  /** Address of the page meant. */
  readonly target: string | null;
  /** What the account is told of a single time; whenever it happens where absent. */
  readonly once?: string;
}

const noticesShown = 200;

const nameKey = (locale: Locale): string => `name_${locale}`;

const namesOf = (name: Trilingual): Readonly<Record<string, string>> =>
  Object.fromEntries(
    locales.flatMap((locale) => (name[locale] === null ? [] : [[nameKey(locale), name[locale]]])),
  );

/** The arguments with one name in place of three, in the reader's language or the first there is. */
const inOneLanguage = (
  args: Readonly<Record<string, string | number>>,
  locale: Locale,
): Record<string, string | number> => {
  const name = [locale, ...locales]
    .map((language) => args[nameKey(language)])
    .find((text) => text !== undefined);
  const others = Object.entries(args).filter(([key]) => !key.startsWith('name_'));
  return { ...Object.fromEntries(others), ...(name === undefined ? {} : { name }) };
};

/**
 * Keeps notices for their accounts; within `onMatchingDuty` or `withinMatchingDuty`.
 *
 * @returns accounts that were told, not those who had been told the same before
 */
export const insertNotices = async (
  transaction: Database,
  notices: readonly NewNotice[],
  at: string,
): Promise<readonly string[]> => {
  if (notices.length === 0) return [];
  const rows = await transaction
    .insertInto('notice')
    .values(
      notices.map(({ account, kind, args, name, target, once = null }) => ({
        id: randomBytes(8).toString('hex'),
        account,
        at,
        kind,
        args: JSON.stringify(name === null ? args : { ...args, ...namesOf(name) }),
        target,
        once,
      })),
    )
    .onConflict((conflict) => conflict.columns(['account', 'once']).doNothing())
    .returning('account')
    .execute();
  return rows.map(({ account }) => account);
};

/** The newest notices of whoever asks; within `asViewer`. */
export const findNotices = async (transaction: Database, locale: Locale): Promise<NoticeListDocument> => {
  const rows = await transaction
    .selectFrom('notice')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(noticesShown)
    .execute();
  const { unread } = await transaction
    .selectFrom('notice')
    .select(({ fn }) => fn.countAll<string>().as('unread'))
    .where('is_read', '=', false)
    .executeTakeFirstOrThrow();
  const items = rows.map(({ id, at, kind, args, target, is_read }) => ({
    id,
    at: at.toISOString(),
    kind,
    args: inOneLanguage(args, locale),
    to: target,
    isRead: is_read,
  }));
  return { items, unread: Number(unread) };
};

/** Marks notices of whoever asks as read; all of them where no ids are given. */
export const readNotices = async (transaction: Database, ids: readonly string[] | null): Promise<void> => {
  const marked = transaction.updateTable('notice').set({ is_read: true }).where('is_read', '=', false);
  await (ids === null ? marked : marked.where('id', 'in', ids.length === 0 ? [''] : [...ids])).execute();
};
