import { timingSafeEqual } from 'node:crypto';
import { addGrant, foldLogin, hasAccounts, lockAccounts } from './account-repository.ts';
import type { Caller } from './caller.ts';
import type { AccountKeeper } from './keeper.ts';
import type { AccountRequest } from './new-account.ts';
import { keepAccount, prepareAccount } from './new-account.ts';
import { codeHash } from './one-time-token.ts';
import type { Entry } from './sign-in.ts';
import { admit } from './sign-in.ts';
import { beginAttempt, forgiveAttempt, networkSubject } from './throttle.ts';

const isCode = (typed: string, code: string): boolean =>
  timingSafeEqual(Buffer.from(codeHash(typed)), Buffer.from(codeHash(code)));

/**
 * Makes the first account, an administrator, for whoever has read the code that the start of the server showed. Of two who
 * ask at once one has it; once there is an account, the code is good for nothing.
 */
export const setUp = async (
  keeper: AccountKeeper,
  { code, ...request }: AccountRequest & { readonly code: string },
  caller: Caller,
): Promise<Entry> => {
  const now = keeper.now();
  const done: Entry = { kind: 'refused', problem: { kind: 'rule', rule: 'setUpDone' } };
  const attempt = await beginAttempt(keeper.db, ['set-up', networkSubject(caller.ip)], now);
  if (attempt.kind === 'throttled') return { kind: 'refused', problem: attempt };
  if (await keeper.onDuty(hasAccounts)) return done;
  if (keeper.setUpCode === null || !isCode(code, keeper.setUpCode))
    return { kind: 'refused', problem: { kind: 'rule', rule: 'wrongCode' } };
  await keeper.onDuty((transaction) => forgiveAttempt(transaction, attempt));
  const prepared = await prepareAccount(keeper, request, caller.language);
  if (prepared.kind === 'refused') return prepared;
  return keeper.onDuty(async (transaction) => {
    await lockAccounts(transaction);
    if (await hasAccounts(transaction)) return done;
    const kept = await keepAccount(transaction, prepared.account, now);
    if (kept.kind === 'refused') return kept;
    const { id } = kept;
    const grant = { role: 'administrator', state: null, organisation: null } as const;
    await addGrant(transaction, id, grant, { by: null, now });
    return admit(transaction, { id, login: foldLogin(request.login) }, false, caller, now);
  });
};
