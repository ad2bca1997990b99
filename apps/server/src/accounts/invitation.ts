import { randomUUID } from 'node:crypto';
import type { InvitationDocument } from '@hamkor/contract';
import type { Locale } from '@hamkor/messages';
import type { Grant, Viewer } from '@hamkor/registry';
import type { Selectable } from 'kysely';
import type { Page, Paging } from '../platform/paging.ts';
import { pageOfList } from '../platform/paging.ts';
import type { Problem } from '../platform/problem.ts';
import type { Database } from '../tables.ts';
import type { Caller } from './caller.ts';
import { addGrant, findAccount, foldLogin } from './account-repository.ts';
import { grantProblem } from './grant-problem.ts';
import type { AccountKeeper } from './keeper.ts';
import { letter } from './letters.ts';
import type { AccountRequest } from './new-account.ts';
import { keepAccount, prepareAccount } from './new-account.ts';
import { newToken, tokenHash } from './one-time-token.ts';
import { renewSession } from './session.ts';
import type { Session } from './session.ts';
import type { Entry } from './sign-in.ts';
import { admit } from './sign-in.ts';
import type { InvitationTable } from './tables.ts';
import { beginAttempt, forgiveAttempt, networkSubject } from './throttle.ts';

const validMs = 7 * 24 * 3_600_000;

type InvitationRow = Selectable<InvitationTable>;

const stateOf = (
  { accepted_at, revoked_at, expires_at }: InvitationRow,
  now: Date,
): InvitationDocument['state'] => {
  if (accepted_at !== null) return 'accepted';
  if (revoked_at !== null) return 'revoked';
  return expires_at <= now ? 'expired' : 'open';
};

const document = (row: InvitationRow, invitedBy: string, now: Date): InvitationDocument => ({
  id: row.id,
  email: row.email,
  grant: { role: row.role, state: row.state, organisation: row.organisation },
  invitedBy,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  state: stateOf(row, now),
});

const nameOf = async (transaction: Database, account: string): Promise<string> =>
  (await findAccount(transaction, account))?.name ?? '';

export type Invited =
  | { readonly kind: 'invited'; readonly invitation: InvitationDocument & { readonly link: string } }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Invites somebody into a role that is the viewer's to grant; the letter goes out after the answer. */
export const invite = async (
  keeper: AccountKeeper,
  viewer: Viewer & { readonly account: string },
  request: { readonly email: string | null; readonly grant: Grant; readonly language: Locale },
  { address, reader }: { readonly address: string; readonly reader: Locale },
): Promise<Invited> => {
  const now = keeper.now();
  const problem = await grantProblem(keeper, viewer, request.grant, {
    pointer: '/body/grant',
    language: reader,
  });
  if (problem !== null) return { kind: 'refused', problem };
  const { token, hash } = newToken();
  const { row, by } = await keeper.onDuty(async (transaction) => ({
    by: await nameOf(transaction, viewer.account),
    row: await transaction
      .insertInto('invitation')
      .values({
        id: randomUUID(),
        token_hash: hash,
        email: request.email,
        role: request.grant.role,
        state: request.grant.state,
        organisation: request.grant.organisation,
        invited_by: viewer.account,
        created_at: now,
        expires_at: new Date(now.getTime() + validMs),
      })
      .returningAll()
      .executeTakeFirstOrThrow(),
  }));
  const link = `${address}/account/invitation?token=${token}`;
  const { email, language } = request;
  if (email !== null)
    keeper.later(async () =>
      keeper.sendMail(await letter(email, language, { kind: 'invitation', by, link })),
    );
  return { kind: 'invited', invitation: { ...document(row, by, now), link } };
};

/** Invitations that a viewer may look at: an administrator all, others their own and those of the state they coordinate. */
const visible = (viewer: Viewer & { readonly account: string }, row: InvitationRow): boolean =>
  row.invited_by === viewer.account ||
  viewer.grants.some(
    ({ role, state }) =>
      role === 'administrator' || (role === 'national-coordinator' && state !== null && state === row.state),
  );

/** Invitations to be seen by a viewer, newest first. */
export const listInvitations = async (
  keeper: AccountKeeper,
  viewer: Viewer & { readonly account: string },
  paging: Paging,
): Promise<Page<InvitationDocument>> => {
  const rows = await keeper.onDuty((transaction) =>
    transaction
      .selectFrom('invitation')
      .innerJoin('account', 'account.id', 'invitation.invited_by')
      .selectAll('invitation')
      .select('account.name as by_name')
      .orderBy('invitation.created_at', 'desc')
      .orderBy('invitation.id')
      .execute(),
  );
  const now = keeper.now();
  const seen = rows.filter((row) => visible(viewer, row));
  return pageOfList(
    seen.map((row) => document(row, row.by_name, now)),
    paging,
  );
};

/** Takes an open invitation back; false where there is none that the viewer may see. */
export const revokeInvitation = async (
  keeper: AccountKeeper,
  viewer: Viewer & { readonly account: string },
  id: string,
): Promise<boolean> =>
  keeper.onDuty(async (transaction) => {
    const row = await transaction
      .selectFrom('invitation')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined || !visible(viewer, row)) return false;
    await transaction
      .updateTable('invitation')
      .set({ revoked_at: keeper.now() })
      .where('id', '=', id)
      .where('accepted_at', 'is', null)
      .execute();
    return true;
  });

/** The invitation of a token, whatever became of it; null where nobody was invited with it. */
export const invitationByToken = async (
  keeper: AccountKeeper,
  token: string,
): Promise<InvitationDocument | null> =>
  keeper.onDuty(async (transaction) => {
    const row = await transaction
      .selectFrom('invitation')
      .selectAll()
      .where('token_hash', '=', tokenHash(token))
      .executeTakeFirst();
    return row === undefined ? null : document(row, await nameOf(transaction, row.invited_by), keeper.now());
  });

/** Uses an invitation up; false where it is over, or whoever invited has been suspended since. */
export const takeInvitation = async (
  transaction: Database,
  token: string,
  account: string,
  now: Date,
): Promise<boolean> => {
  const row = await transaction
    .updateTable('invitation')
    .set({ accepted_by: account, accepted_at: now })
    .where('token_hash', '=', tokenHash(token))
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .where('invited_by', 'in', (from) =>
      from.selectFrom('account').select('account.id').where('account.status', '=', 'active'),
    )
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return false;
  const { role, state, organisation, invited_by: by } = row;
  await addGrant(transaction, account, { role, state, organisation }, { by, now });
  return true;
};

const over: Entry = { kind: 'refused', problem: { kind: 'rule', rule: 'invitationOver' } };

/** Takes up an invitation with a new account, and signs it in. Of two who bring one token, one has it. */
export const acceptWithNewAccount = async (
  keeper: AccountKeeper,
  { token, ...request }: AccountRequest & { readonly token: string },
  caller: Caller,
): Promise<Entry> => {
  const now = keeper.now();
  const attempt = await beginAttempt(keeper.db, [`accept ${networkSubject(caller.ip)}`], now);
  if (attempt.kind === 'throttled') return { kind: 'refused', problem: attempt };
  const invitation = await invitationByToken(keeper, token);
  if (invitation?.state !== 'open') return over;
  await keeper.onDuty((transaction) => forgiveAttempt(transaction, attempt));
  const email = request.email ?? invitation.email;
  const prepared = await prepareAccount(keeper, { ...request, email }, caller.language);
  if (prepared.kind === 'refused') return prepared;
  return keeper.onDuty(async (transaction): Promise<Entry> => {
    const kept = await keepAccount(transaction, prepared.account, now);
    if (kept.kind === 'refused') return kept;
    const { id } = kept;
    if (!(await takeInvitation(transaction, token, id, now))) {
      await transaction.deleteFrom('account').where('id', '=', id).execute();
      return over;
    }
    return admit(transaction, { id, login: foldLogin(request.login) }, false, caller, now);
  });
};

/** Takes up an invitation with the account that is signed in; its session gets another token, since it may do more now. */
export const acceptWithSession = async (
  keeper: AccountKeeper,
  session: Session,
  token: string,
): Promise<Entry> => {
  const now = keeper.now();
  return keeper.onDuty(async (transaction): Promise<Entry> => {
    if (!(await takeInvitation(transaction, token, session.account, now))) return over;
    return {
      kind: 'signed-in',
      session: await renewSession(transaction, session.id, session.usedSecondFactor),
    };
  });
};
