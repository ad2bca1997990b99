import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { findAccount } from './account-repository.ts';
import type { Caller } from './caller.ts';
import type { AccountKeeper } from './keeper.ts';
import type { RelyingParty } from './passkey.ts';
import { authenticationOptions, passkeysOf, readAuthentication } from './passkey.ts';
import type { Entry } from './sign-in.ts';
import { admit, finishSignIn } from './sign-in.ts';
import { beginAttempt, forgiveAttempt, networkSubject } from './throttle.ts';
import { findTicket, issueTicket, takeTicket } from './ticket.ts';

export interface PasskeyChallenge {
  readonly options: PublicKeyCredentialRequestOptionsJSON;
  /** To be brought back with the proof. */
  readonly ticket: string;
}

/** Asks for a passkey: one of the account whose password was right (`signIn` is the ticket of that), else any. */
export const askForPasskey = async (
  keeper: AccountKeeper,
  party: RelyingParty,
  signIn: string | undefined,
): Promise<PasskeyChallenge> => {
  const now = keeper.now();
  const { account, present } = await keeper.onDuty(async (transaction) => {
    const begun = await findTicket(transaction, 'sign-in', signIn, now);
    const id = begun?.account ?? null;
    return { account: id, present: id === null ? null : await passkeysOf(transaction, id) };
  });
  const options = await authenticationOptions(party, present);
  const content = { challenge: options.challenge };
  const ticket = await keeper.onDuty((transaction) =>
    issueTicket(transaction, 'passkey-use', { account, content }, now),
  );
  return { options, ticket };
};

/**
 * Signs in by a passkey. After a password it is the second factor and belongs to the same account; alone it must have
 * known who touched it, and then counts as both.
 */
export const signInByPasskey = async (
  keeper: AccountKeeper,
  party: RelyingParty,
  tickets: { readonly challenge: string | undefined; readonly signIn: string | undefined },
  response: AuthenticationResponseJSON,
  caller: Caller,
): Promise<Entry> => {
  const wrong: Entry = { kind: 'refused', problem: { kind: 'rule', rule: 'wrongPasskey' } };
  const now = keeper.now();
  const attempt = await beginAttempt(keeper.db, [networkSubject(caller.ip)], now);
  if (attempt.kind === 'throttled') return { kind: 'refused', problem: attempt };
  const { asked, passkey } = await keeper.onDuty(async (transaction) => ({
    asked: await takeTicket(transaction, 'passkey-use', tickets.challenge, now),
    passkey: await transaction
      .selectFrom('account_passkey')
      .selectAll()
      .where('id', '=', response.id)
      .executeTakeFirst(),
  }));
  if (asked === null || passkey === undefined) return wrong;
  if (asked.account !== null && asked.account !== passkey.account) return wrong;
  const isAlone = asked.account === null;
  const counter = await readAuthentication(response, party, asked.content.challenge, passkey, isAlone);
  if (counter === null) return wrong;
  return keeper.onDuty(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('account_passkey')
      .set({ counter: String(counter), last_used_at: now })
      .where('id', '=', passkey.id)
      .where('counter', '=', passkey.counter)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return wrong;
    await forgiveAttempt(transaction, attempt);
    if (!isAlone) return finishSignIn(transaction, tickets.signIn, passkey.account, caller, now);
    const account = await findAccount(transaction, passkey.account);
    if (account?.status !== 'active')
      return { kind: 'refused', problem: { kind: 'rule', rule: 'accountSuspended' } };
    return admit(transaction, account, true, caller, now);
  });
};
