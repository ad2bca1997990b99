import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { newPasskeySchema, passkeySchema } from '@hamkor/contract';
import { z } from 'zod';
import type { ApiServer } from '../platform/http.ts';
import { findAccount } from './account-repository.ts';
import type { AccountKeeper } from './keeper.ts';
import { freshProblem, tellOfChange } from './own-account.ts';
import { passkeysOf, readRegistration, registrationOptions, relyingParty } from './passkey.ts';
import { renewSession } from './session.ts';
import { clearCookie, cookieOf, sendSession, setCookie } from './session-cookie.ts';
import { issueTicket, takeTicket } from './ticket.ts';
import { withSession } from './with-session.ts';

const tag = 'Accounts';
const signedIn = { needs: 'account' } as const;

/** Adding and removing passkeys of the own account. */
export const passkeyRoutes = (api: ApiServer, keeper: AccountKeeper): void => {
  const { onDuty, now } = keeper;
  api.post(
    '/account/passkeys/options',
    {
      config: signedIn,
      schema: {
        tags: [tag],
        summary: 'What a new passkey is to be made with',
        body: z.strictObject({}),
        response: { 200: z.looseObject({ challenge: z.string() }) },
      },
    },
    (request, reply) =>
      withSession(keeper, request, reply, async (session) => {
        const party = relyingParty(keeper.addressFor(request));
        if (party === null) return reply.problem({ kind: 'rule', rule: 'passkeyNeedsName' });
        const problem = freshProblem(session, now());
        if (problem !== null) return reply.problem(problem);
        const { account, present } = await onDuty(async (transaction) => ({
          account: (await findAccount(transaction, session.account))!,
          present: await passkeysOf(transaction, session.account),
        }));
        const options = await registrationOptions(party, account, present);
        const content = { challenge: options.challenge };
        const ticket = await onDuty((transaction) =>
          issueTicket(transaction, 'passkey-new', { account: account.id, content }, now()),
        );
        setCookie(request, reply, 'hamkor-passkey', ticket);
        return { ...options };
      }),
  );
  api.post(
    '/account/passkeys',
    {
      config: signedIn,
      schema: {
        tags: [tag],
        summary: 'Add a passkey',
        body: newPasskeySchema,
        response: { 201: passkeySchema },
      },
    },
    (request, reply) =>
      withSession(keeper, request, reply, async (session) => {
        const party = relyingParty(keeper.addressFor(request));
        if (party === null) return reply.problem({ kind: 'rule', rule: 'passkeyNeedsName' });
        const asked = await onDuty((transaction) =>
          takeTicket(transaction, 'passkey-new', cookieOf(request, 'hamkor-passkey'), now()),
        );
        // What it is made of is checked by the library, which takes nothing for granted.
        const response = request.body.response as unknown as RegistrationResponseJSON;
        const passkey =
          asked?.account === session.account
            ? await readRegistration(response, party, asked.content.challenge)
            : null;
        if (passkey === null) return reply.problem({ kind: 'rule', rule: 'wrongPasskey' });
        const { name } = request.body;
        const renewed = await onDuty(async (transaction) => {
          const kept = await transaction
            .insertInto('account_passkey')
            .values({ ...passkey, account: session.account, name, created_at: now() })
            .onConflict((conflict) => conflict.doNothing())
            .returning('id')
            .executeTakeFirst();
          if (kept === undefined) return null;
          tellOfChange(keeper, (await findAccount(transaction, session.account))!, 'secondFactor');
          return renewSession(transaction, session.id, true);
        });
        if (renewed === null) return reply.problem({ kind: 'rule', rule: 'wrongPasskey' });
        keeper.viewers.forget();
        sendSession(request, reply, renewed);
        clearCookie(reply, 'hamkor-passkey');
        const createdAt = now().toISOString();
        return reply.code(201).send({ id: passkey.id, name, createdAt, lastUsedAt: null });
      }),
  );
  api.delete(
    '/account/passkeys/:id',
    {
      config: signedIn,
      schema: {
        tags: [tag],
        summary: 'Remove a passkey',
        params: z.object({ id: z.string().max(1500).describe('Passkey') }),
        response: { 204: z.null().describe('It is gone') },
      },
    },
    (request, reply) =>
      withSession(keeper, request, reply, async (session) => {
        const problem = freshProblem(session, now());
        if (problem !== null) return reply.problem(problem);
        await onDuty(async (transaction) => {
          const { numDeletedRows } = await transaction
            .deleteFrom('account_passkey')
            .where('id', '=', request.params.id)
            .where('account', '=', session.account)
            .executeTakeFirst();
          if (numDeletedRows > 0n)
            tellOfChange(keeper, (await findAccount(transaction, session.account))!, 'secondFactor');
        });
        return reply.code(204).send(null);
      }),
  );
};
