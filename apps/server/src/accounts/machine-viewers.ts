import { Readable } from 'node:stream';
import { visitor } from '@hamkor/registry';
import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { ApiServer } from '../platform/http.ts';
import type { RequestViewer, ViewerOf } from '../platform/viewer.ts';
import type { Database } from '../tables.ts';
import type { AccountSettings } from './account-settings.ts';
import { onDuty } from './on-duty.ts';
import { grantsOf } from './session.ts';
import { isDigestOf, signatureWindowSeconds, verifySignedRequest } from './signed-request.ts';

/** Bytes of the largest signed body: it is read whole before anything is done with it. */
const mostBytes = 16 * 1024 * 1024;

const reading = new Set(['GET', 'HEAD']);

/** Whether a machine signed a request. */
export const isSigned = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  headers['signature-input'] !== undefined;

const refused = (refusal: NonNullable<RequestViewer['refusal']>): RequestViewer => ({ ...visitor, refusal });

/**
 * Keeps that a nonce was used; false where it was before. Older ones are dropped: the signatures that bear them are too old.
 */
const spend = async (transaction: Database, key: string, nonce: string, now: Date): Promise<boolean> => {
  const oldest = new Date(now.getTime() - 4 * signatureWindowSeconds * 1000);
  await transaction.deleteFrom('account_nonce').where('at', '<', oldest).execute();
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('account_nonce')
    .values({ key, nonce, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/**
 * Tells machines by their signatures. A key was added in a session of somebody who had just signed in, so all roles of its
 * account count; a suspended account has no keys in use.
 */
export const machineViewers =
  (db: Database, { now, address }: Pick<AccountSettings, 'now' | 'address'>): ViewerOf =>
  async (request) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(
        (entry): entry is [string, string | string[]] => entry[1] !== undefined,
      ),
    );
    return onDuty(db, async (transaction) => {
      const accounts = new Map<string, string>();
      const verdict = await verifySignedRequest(
        {
          method: request.method,
          // Where people know this server by an address, what was signed for another one is not for it.
          url: `${address ?? `${request.protocol}://${request.headers.host ?? ''}`}${request.url}`,
          headers,
          hasBody: hasBody(request),
        },
        async (id) => {
          const row = await transaction
            .selectFrom('account_key as key')
            .innerJoin('account', 'account.id', 'key.account')
            .select(['key.public_key', 'key.account'])
            .where('key.id', '=', id)
            .where('account.status', '=', 'active')
            .executeTakeFirst();
          if (row !== undefined) accounts.set(id, row.account);
          return row?.public_key ?? null;
        },
        now(),
      );
      if (verdict.kind === 'refused') return refused(verdict.rule);
      // Reading twice harms nobody, and would cost a row each time.
      if (!reading.has(request.method) && !(await spend(transaction, verdict.key, verdict.nonce, now())))
        return refused('signatureUsed');
      // Of the key that signed, not of one that was only named.
      const account = accounts.get(verdict.key)!;
      await sql`
        update account_key set last_used_at = ${now()}
        where id = ${verdict.key} and (last_used_at is null or last_used_at < ${new Date(now().getTime() - 60_000)})
      `.execute(transaction);
      return { account, grants: await grantsOf(transaction, account) };
    });
  };

/** Holds every signed body to the digest that was signed, before anything reads it. */
export const holdToDigest = (api: ApiServer): void => {
  api.addHook('preParsing', async (request, reply, payload) => {
    if (!isSigned(request) || !hasBody(request)) return payload;
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of payload) {
      length += (chunk as Buffer).length;
      if (length > mostBytes) return reply.problem({ kind: 'too-large', limitMb: 16 });
      chunks.push(chunk as Buffer);
    }
    const body = Buffer.concat(chunks);
    const digest = request.headers['content-digest'];
    if (typeof digest !== 'string' || !isDigestOf(digest, body))
      return reply.problem({ kind: 'rule', rule: 'wrongSignature' });
    return Object.assign(Readable.from([body]), { receivedEncodedLength: length });
  });
};
