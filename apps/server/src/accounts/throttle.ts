import { createHash } from 'node:crypto';
import { isIPv4, isIPv6, SocketAddress } from 'node:net';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';
import { onDuty } from './on-duty.ts';

/** So many attempts may fail within the window, for each login, account and network. */
export const mostFailures = 10;
export const windowMs = 15 * 60_000;

export type Attempt =
  /** It may be made; it counts as failed until it is forgiven, by its rows. */
  | { readonly kind: 'allowed'; readonly rows: readonly string[] }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number };

/** What is tried is not kept in the clear: people type passwords into the field for the login. */
export const loginSubject = (login: string): string =>
  `login:${createHash('sha256').update(login).digest('base64url')}`;

export const accountSubject = (account: string): string => `account:${account}`;

const sixteenBits = (part: string): readonly string[] => (part === '' ? [] : part.split(':'));

/** First four groups of an IPv6 address in full. */
const prefix64 = (address: string): string => {
  const [head = '', tail = ''] = address.split('::');
  const [first, last] = [sixteenBits(head), sixteenBits(tail)];
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...zeros, ...last]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
};

/** The network somebody asks from: /24 of IPv4, /64 of IPv6, whose addresses one household may change at will. */
export const networkSubject = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return `network:${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(plain)) return 'network:unknown';
  return `network:${prefix64(new SocketAddress({ address: plain, family: 'ipv6' }).address)}::/64`;
};

/**
 * Asks whether one more attempt may be made, and counts it at once: attempts that are made side by side cannot outrun the
 * count, since one transaction at a time counts for a subject.
 */
export const beginAttempt = async (
  db: Database,
  subjects: readonly string[],
  now: Date,
): Promise<Attempt> => {
  const since = new Date(now.getTime() - windowMs);
  return onDuty(db, async (transaction) => {
    for (const subject of subjects.toSorted())
      await sql`select pg_advisory_xact_lock(hashtextextended(${subject}, 6))`.execute(transaction);
    await transaction.deleteFrom('sign_in_attempt').where('at', '<', since).execute();
    const counts = await transaction
      .selectFrom('sign_in_attempt')
      .select(['subject', sql<number>`count(*)::integer`.as('count'), sql<Date>`min(at)`.as('first')])
      .where('subject', 'in', subjects)
      .groupBy('subject')
      .execute();
    const full = counts.filter(({ count }) => count >= mostFailures);
    if (full.length > 0) {
      const free = Math.max(...full.map(({ first }) => first.getTime())) + windowMs;
      const retryAfterSeconds = Math.max(1, Math.ceil((free - now.getTime()) / 1000));
      return { kind: 'throttled', retryAfterSeconds };
    }
    const rows = await transaction
      .insertInto('sign_in_attempt')
      .values(subjects.map((subject) => ({ subject, at: now })))
      .returning('id')
      .execute();
    return { kind: 'allowed', rows: rows.map(({ id }) => id) };
  });
};

/** Takes back the count of an attempt that did not fail. */
export const forgiveAttempt = async (
  transaction: Database,
  { rows }: { readonly rows: readonly string[] },
): Promise<void> => {
  await transaction.deleteFrom('sign_in_attempt').where('id', 'in', rows).execute();
};

/** Forgets all failures of some subjects, once somebody has proved to be who is meant. */
export const forgetFailures = async (transaction: Database, subjects: readonly string[]): Promise<void> => {
  await transaction.deleteFrom('sign_in_attempt').where('subject', 'in', subjects).execute();
};
