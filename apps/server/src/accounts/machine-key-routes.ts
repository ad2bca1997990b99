import { machineKeyRequestSchema, machineKeySchema } from '@hamkor/contract';
import { z } from 'zod';
import type { ApiServer } from '../platform/http.ts';
import { findAccount } from './account-repository.ts';
import type { AccountKeeper } from './keeper.ts';
import { readMachineKey } from './machine-key.ts';
import { freshProblem, tellOfChange } from './own-account.ts';
import { withSession } from './with-session.ts';

const tag = 'Accounts';
const signedIn = { needs: 'account' } as const;
/** More than that is no list that somebody keeps an eye on. */
const mostKeys = 20;

/** Keys with which machines of an account sign their requests (RFC 9421). */
export const machineKeyRoutes = (api: ApiServer, keeper: AccountKeeper): void => {
  const { onDuty, now } = keeper;
  api.post(
    '/account/keys',
    {
      config: signedIn,
      schema: {
        tags: [tag],
        summary: 'Let a machine act for this account: give its Ed25519 public key',
        body: machineKeyRequestSchema,
        response: { 201: machineKeySchema },
      },
    },
    (request, reply) =>
      withSession(keeper, request, reply, async (session) => {
        const problem = freshProblem(session, now());
        if (problem !== null) return reply.problem(problem);
        const key = readMachineKey(request.body.publicKey);
        if (key === null) return reply.problem({ kind: 'rule', rule: 'noPublicKey' });
        const { name } = request.body;
        const kept = await onDuty(async (transaction) => {
          const { count } = await transaction
            .selectFrom('account_key')
            .select(({ fn }) => fn.countAll<string>().as('count'))
            .where('account', '=', session.account)
            .executeTakeFirstOrThrow();
          if (Number(count) >= mostKeys) return 'tooManyKeys' as const;
          const row = await transaction
            .insertInto('account_key')
            .values({ id: key.id, account: session.account, name, public_key: key.x, created_at: now() })
            .onConflict((conflict) => conflict.doNothing())
            .returning('id')
            .executeTakeFirst();
          if (row === undefined) return 'keyInUse' as const;
          tellOfChange(keeper, (await findAccount(transaction, session.account))!, 'secondFactor');
          return null;
        });
        if (kept !== null) return reply.problem({ kind: 'rule', rule: kept });
        const createdAt = now().toISOString();
        return reply.code(201).send({ id: key.id, name, createdAt, lastUsedAt: null });
      }),
  );
  api.delete(
    '/account/keys/:id',
    {
      config: signedIn,
      schema: {
        tags: [tag],
        summary: 'Take a key out of use',
        params: z.object({ id: z.string().max(64).describe('Key') }),
        response: { 204: z.null().describe('It is gone') },
      },
    },
    (request, reply) =>
      withSession(keeper, request, reply, async (session) => {
        await onDuty((transaction) =>
          transaction
            .deleteFrom('account_key')
            .where('id', '=', request.params.id)
            .where('account', '=', session.account)
            .execute(),
        );
        return reply.code(204).send(null);
      }),
  );
};
