import type { Locale } from '@hamkor/messages';
import type { Grant } from '@hamkor/registry';
import type { Database } from '../tables.ts';

/** Somebody to be told of something. */
export interface Recipient {
  readonly account: string;
  readonly email: string | null;
  readonly language: Locale;
}

const editors = ['ministry-editor', 'national-coordinator'] as const;

/**
 * Active accounts that speak for an organisation, or edit for a state where there is none; on matching duty.
 */
export const accountsOf = async (
  transaction: Database,
  { organisation, state }: { readonly organisation: string | null; readonly state: string | null },
): Promise<readonly Recipient[]> =>
  transaction
    .selectFrom('account')
    .select(['account.id as account', 'account.email', 'account.language'])
    .where('account.status', '=', 'active')
    .where((where) =>
      where.exists(
        where
          .selectFrom('account_grant')
          .select('account_grant.id')
          .whereRef('account_grant.account', '=', 'account.id')
          .$if(organisation !== null, (query) => query.where('account_grant.organisation', '=', organisation))
          .$if(organisation === null, (query) =>
            query.where('account_grant.state', '=', state ?? '').where('account_grant.role', 'in', editors),
          ),
      ),
    )
    .orderBy('account.id')
    .execute();

/** An account with its grants, to see what it may see; null where it is gone or suspended. On matching duty. */
export const grantsOf = async (
  transaction: Database,
  account: string,
): Promise<(Recipient & { readonly grants: readonly Grant[] }) | null> => {
  const found = await transaction
    .selectFrom('account')
    .select(['id', 'email', 'language'])
    .where('id', '=', account)
    .where('status', '=', 'active')
    .executeTakeFirst();
  if (found === undefined) return null;
  const grants = await transaction
    .selectFrom('account_grant')
    .select(['role', 'state', 'organisation'])
    .where('account', '=', account)
    .execute();
  return { account: found.id, email: found.email, language: found.language, grants };
};
