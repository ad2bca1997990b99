import type { Locale } from '@hamkor/messages';
import type { Grant } from '@hamkor/registry';
import { createHash } from 'node:crypto';
import type { Database } from '../tables.ts';
import { addGrant, createAccount, findAccount, removeGrant } from './account-repository.ts';
import type { Caller } from './caller.ts';
import { isSameGrant, wrongGrantField } from './grant-rules.ts';
import { takeInvitation } from './invitation.ts';
import type { AccountKeeper } from './keeper.ts';
import type { ProviderAnswer } from './oidc-client.ts';
import type { OidcProvider } from './oidc-providers.ts';
import { endSessions } from './session.ts';
import type { Entry } from './sign-in.ts';
import { admit } from './sign-in.ts';

const textOf = (claim: unknown, most: number): string | null =>
  typeof claim === 'string' && claim.trim() !== '' ? claim.trim().slice(0, most) : null;

/** Roles that the claims give, as the operator mapped them. */
export const claimedGrants = (
  { grants }: Pick<OidcProvider, 'grants'>,
  claims: Readonly<Record<string, unknown>>,
): readonly Grant[] =>
  grants
    .filter(({ claim, value }) => [claims[claim]].flat().includes(value))
    .map(({ role, state, organisation }) => ({ role, state, organisation }))
    .filter((grant) => wrongGrantField(grant) === null);

/** Makes the roles given by a provider those that its claims give now; roles that people granted stay. */
const followClaims = async (
  transaction: Database,
  account: string,
  provider: string,
  claimed: readonly Grant[],
  now: Date,
): Promise<void> => {
  const given = await transaction
    .selectFrom('account_grant')
    .select(['role', 'state', 'organisation'])
    .where('account', '=', account)
    .where('provider', '=', provider)
    .execute();
  const gone = given.filter((grant) => !claimed.some((other) => isSameGrant(other, grant)));
  for (const grant of gone) await removeGrant(transaction, account, grant);
  if (gone.length > 0) await endSessions(transaction, account);
  for (const grant of claimed) await addGrant(transaction, account, grant, { by: null, provider, now });
};

/** A login that no person would take and nobody can sign in by: it has no password. */
const loginFor = (provider: string, { issuer, subject }: ProviderAnswer): string =>
  `${provider}:${createHash('sha256').update(`${issuer}\n${subject}`).digest('hex').slice(0, 16)}`;

/**
 * The account of an identity, made at its first coming. Nobody is recognised by an e-mail address or a name: those are what a
 * provider says, and another may say the same.
 */
const accountOf = async (
  transaction: Database,
  provider: string,
  answer: ProviderAnswer,
  language: Locale,
  now: Date,
): Promise<string> => {
  const { issuer, subject, claims } = answer;
  const known = await transaction
    .selectFrom('account_identity')
    .select('account')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  if (known !== undefined) return known.account;
  const login = loginFor(provider, answer);
  const name = textOf(claims['name'], 120) ?? textOf(claims['preferred_username'], 120) ?? login;
  const email = claims['email_verified'] === true ? textOf(claims['email'], 254) : null;
  const account = await createAccount(transaction, { login, name, email, language, passwordHash: null }, now);
  if (account === null) throw new Error('an identity came twice at once');
  await transaction
    .insertInto('account_identity')
    .values({ issuer, subject, account, created_at: now })
    .execute();
  return account;
};

/**
 * Signs in whom a provider vouches for. The second factor is the provider's to ask for, so the session counts as opened with
 * one. An identity that nobody invited, and whose claims give no role, has an account that may do what a visitor may.
 */
export const signInByProvider = async (
  keeper: AccountKeeper,
  provider: OidcProvider,
  answer: ProviderAnswer,
  invitation: string | null,
  caller: Caller,
): Promise<Entry> => {
  const now = keeper.now();
  return keeper.onDuty(async (transaction): Promise<Entry> => {
    const id = await accountOf(transaction, provider.id, answer, caller.language, now);
    const account = (await findAccount(transaction, id))!;
    if (account.status !== 'active')
      return { kind: 'refused', problem: { kind: 'rule', rule: 'accountSuspended' } };
    await followClaims(transaction, id, provider.id, claimedGrants(provider, answer.claims), now);
    if (invitation !== null) await takeInvitation(transaction, invitation, id, now);
    return admit(transaction, account, true, caller, now);
  });
};
