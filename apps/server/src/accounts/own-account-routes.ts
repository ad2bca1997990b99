import {
  ownAccountRequestSchema,
  ownAccountSchema,
  passwordRequestSchema,
  recoveryCodesSchema,
  totpConfirmSchema,
  totpSetupSchema,
} from '@hamkor/contract';
import { z } from 'zod';
import type { ApiServer } from '../platform/http.ts';
import { findAccount } from './account-repository.ts';
import type { AccountKeeper } from './keeper.ts';
import { changeOwnAccount, changePassword, freshProblem, ownAccount, tellOfChange } from './own-account.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';
import { renewSession } from './session.ts';
import { sendSession } from './session-cookie.ts';
import { accountSubject, beginAttempt, forgiveAttempt } from './throttle.ts';
import { beginTotp, confirmTotp, removeTotp } from './totp.ts';
import { withSession } from './with-session.ts';

const tag = 'Accounts';
const signedIn = { needs: 'account' } as const;
const nothing = z.strictObject({});
const done = z.null().describe('It is done');

/** The own account: name, password, second factors, sessions. */
export const ownAccountRoutes = (api: ApiServer, keeper: AccountKeeper): void => {
  const { onDuty, now } = keeper;
  api.get(
    '/account',
    {
      config: signedIn,
      schema: { tags: [tag], summary: 'The own account', response: { 200: ownAccountSchema } },
    },
    (request, reply) =>
      withSession(keeper, request, reply, (session) =>
        onDuty((transaction) => ownAccount(transaction, session)),
      ),
  );
  api.put(
    '/account',
    {
      config: signedIn,
      schema: {
        tags: [tag],
        summary: 'Change name, e-mail address and language of letters',
        body: ownAccountRequestSchema,
        response: { 200: ownAccountSchema },
      },
    },
    (request, reply) =>
      withSession(keeper, request, reply, async (session) => {
        const { email } = request.body;
        const before = (await onDuty((transaction) => findAccount(transaction, session.account)))!;
        // Letters of recovery go to this address: whoever finds an open session must not turn them to itself.
        const problem = email === before.email ? null : freshProblem(session, now());
        if (problem !== null) return reply.problem(problem);
        if (email !== before.email) tellOfChange(keeper, before, 'email');
        return onDuty(async (transaction) => {
          await changeOwnAccount(transaction, session.account, request.body);
          return ownAccount(transaction, session);
        });
      }),
  );
  api.put(
    '/account/password',
    {
      config: signedIn,
      schema: {
        tags: [tag],
        summary: 'Set another password; all other sessions end',
        body: passwordRequestSchema,
        response: { 204: done },
      },
    },
    (request, reply) =>
      withSession(keeper, request, reply, async (session) => {
        const changed = await changePassword(keeper, session, request.body);
        if (changed.kind === 'refused') return reply.problem(changed.problem);
        sendSession(request, reply, changed.session);
        return reply.code(204).send(null);
      }),
  );
  api.post(
    '/account/totp',
    {
      config: signedIn,
      schema: {
        tags: [tag],
        summary: 'Begin to set up an authenticator',
        body: nothing,
        response: { 200: totpSetupSchema },
      },
    },
    (request, reply) =>
      withSession(keeper, request, reply, async (session) => {
        const problem = freshProblem(session, now());
        if (problem !== null) return reply.problem(problem);
        reply.header('cache-control', 'no-store');
        return onDuty(async (transaction) => {
          const account = (await findAccount(transaction, session.account))!;
          return beginTotp(transaction, account, keeper.box());
        });
      }),
  );
  api.post(
    '/account/totp/confirm',
    {
      config: signedIn,
      schema: {
        tags: [tag],
        summary: 'Take the authenticator into use by its first code',
        body: totpConfirmSchema,
        response: { 204: done },
      },
    },
    (request, reply) =>
      withSession(keeper, request, reply, async (session) => {
        const attempt = await beginAttempt(keeper.db, [accountSubject(session.account)], now());
        if (attempt.kind === 'throttled') return reply.problem(attempt);
        const renewed = await onDuty(async (transaction) => {
          const { account } = session;
          if (!(await confirmTotp(transaction, account, request.body.code, keeper.box(), now()))) return null;
          await forgiveAttempt(transaction, attempt);
          tellOfChange(keeper, (await findAccount(transaction, account))!, 'secondFactor');
          return renewSession(transaction, session.id, true);
        });
        if (renewed === null) return reply.problem({ kind: 'rule', rule: 'wrongCode' });
        keeper.viewers.forget();
        sendSession(request, reply, renewed);
        return reply.code(204).send(null);
      }),
  );
  api.delete(
    '/account/totp',
    {
      config: signedIn,
      schema: { tags: [tag], summary: 'Remove the authenticator', response: { 204: done } },
    },
    (request, reply) =>
      withSession(keeper, request, reply, async (session) => {
        const problem = freshProblem(session, now());
        if (problem !== null) return reply.problem(problem);
        await onDuty(async (transaction) => {
          await removeTotp(transaction, session.account);
          tellOfChange(keeper, (await findAccount(transaction, session.account))!, 'secondFactor');
        });
        return reply.code(204).send(null);
      }),
  );
  api.post(
    '/account/recovery-codes',
    {
      config: signedIn,
      schema: {
        tags: [tag],
        summary: 'Make ten recovery codes; earlier ones end',
        body: nothing,
        response: { 200: recoveryCodesSchema },
      },
    },
    (request, reply) =>
      withSession(keeper, request, reply, async (session) => {
        const problem = freshProblem(session, now());
        if (problem !== null) return reply.problem(problem);
        reply.header('cache-control', 'no-store');
        return {
          codes: [...(await onDuty((transaction) => makeRecoveryCodes(transaction, session.account)))],
        };
      }),
  );
  api.delete(
    '/account/sessions/:id',
    {
      config: signedIn,
      schema: {
        tags: [tag],
        summary: 'End a session of the own account',
        params: z.object({ id: z.string().max(60).describe('Session') }),
        response: { 204: done },
      },
    },
    (request, reply) =>
      withSession(keeper, request, reply, async (session) => {
        await onDuty((transaction) =>
          transaction
            .deleteFrom('account_session')
            .where('id', '=', request.params.id)
            .where('account', '=', session.account)
            .execute(),
        );
        keeper.viewers.forget();
        return reply.code(204).send(null);
      }),
  );
};
