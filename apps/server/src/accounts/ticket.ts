import type { Database } from '../tables.ts';
import { newToken, tokenHash } from './one-time-token.ts';

/** What each ticket carries until it is brought back. */
export interface TicketContents {
  /** A password was right; the second factor is awaited. */
  readonly 'sign-in': { readonly login: string };
  /** A passkey is to be used: `challenge` as it was sent. */
  readonly 'passkey-use': { readonly challenge: string };
  /** A passkey is to be added. */
  readonly 'passkey-new': { readonly challenge: string };
  /** A provider has been asked who it is. */
  readonly oidc: {
    readonly provider: string;
    readonly state: string;
    readonly nonce: string;
    readonly verifier: string;
    /** Path to show afterwards. */
    readonly next: string;
    /** Token of an invitation to be taken up. */
    readonly invitation: string | null;
  };
  readonly recovery: Record<string, never>;
}
export type TicketPurpose = keyof TicketContents;

const minutes: Readonly<Record<TicketPurpose, number>> = {
  'sign-in': 10,
  'passkey-use': 5,
  'passkey-new': 5,
  oidc: 10,
  recovery: 30,
};

export interface Ticket<Purpose extends TicketPurpose> {
  readonly account: string | null;
  readonly content: TicketContents[Purpose];
}

/** Hands out a ticket. Tickets that nobody brought back in time are removed meanwhile. */
export const issueTicket = async <Purpose extends TicketPurpose>(
  transaction: Database,
  purpose: Purpose,
  { account, content }: Ticket<Purpose>,
  now: Date,
): Promise<string> => {
  const { token, hash } = newToken();
  await transaction.deleteFrom('account_ticket').where('expires_at', '<=', now).execute();
  await transaction
    .insertInto('account_ticket')
    .values({
      hash,
      purpose,
      account,
      content: JSON.stringify(content),
      expires_at: new Date(now.getTime() + minutes[purpose] * 60_000),
    })
    .execute();
  return token;
};

/** Looks at a ticket without using it up; null where there is none of that purpose, or not any more. */
export const findTicket = async <Purpose extends TicketPurpose>(
  transaction: Database,
  purpose: Purpose,
  token: string | undefined,
  now: Date,
): Promise<Ticket<Purpose> | null> => {
  if (token === undefined) return null;
  const row = await transaction
    .selectFrom('account_ticket')
    .select(['account', 'content'])
    .where('hash', '=', tokenHash(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row === undefined ? null : { account: row.account, content: row.content as TicketContents[Purpose] };
};

/** Uses a ticket up; null where it was used before. Of two who bring it at once, one has it. */
export const takeTicket = async <Purpose extends TicketPurpose>(
  transaction: Database,
  purpose: Purpose,
  token: string | undefined,
  now: Date,
): Promise<Ticket<Purpose> | null> => {
  if (token === undefined) return null;
  const row = await transaction
    .deleteFrom('account_ticket')
    .where('hash', '=', tokenHash(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .returning(['account', 'content'])
    .executeTakeFirst();
  return row === undefined ? null : { account: row.account, content: row.content as TicketContents[Purpose] };
};
