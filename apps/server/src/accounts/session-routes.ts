import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { SessionDocument, SignInDocument } from '@hamkor/contract';
import {
  passkeyProofSchema,
  secondFactorRequestSchema,
  sessionSchema,
  signInRequestSchema,
  signInSchema,
} from '@hamkor/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ApiServer } from '../platform/http.ts';
import { callerOf } from './caller.ts';
import type { AccountKeeper } from './keeper.ts';
import { relyingParty } from './passkey.ts';
import { askForPasskey, signInByPasskey } from './passkey-sign-in.ts';
import { endSession } from './session.ts';
import { clearCookie, cookieOf, sendSession, setCookie } from './session-cookie.ts';
import { sessionDocument } from './session-document.ts';
import type { SignIn } from './sign-in.ts';
import { signInByPassword, signInBySecondFactor } from './sign-in.ts';

const tag = 'Accounts';
const open = { needs: 'nothing' } as const;

/** Answers a sign-in: the session goes into a cookie, never into a document. A session brought along has ended then. */
export const answerSignIn = async (
  keeper: AccountKeeper,
  request: FastifyRequest,
  reply: FastifyReply,
  outcome: SignIn,
): Promise<SignInDocument> => {
  if (outcome.kind === 'refused') return reply.problem(outcome.problem);
  if (outcome.kind === 'second-factor') {
    setCookie(request, reply, 'hamkor-sign-in', outcome.ticket);
    return { kind: 'second-factor', methods: [...outcome.methods] };
  }
  return { kind: 'signed-in', session: await answerSession(keeper, request, reply, outcome) };
};

/** Hands over a new session; the one that the browser brought along ends. */
export const answerSession = async (
  keeper: AccountKeeper,
  request: FastifyRequest,
  reply: FastifyReply,
  { session }: Extract<SignIn, { readonly kind: 'signed-in' }>,
): Promise<SessionDocument> => {
  const brought = cookieOf(request, 'hamkor-session');
  const document = await keeper.onDuty(async (transaction) => {
    if (brought !== undefined) await endSession(transaction, brought);
    return sessionDocument(keeper, transaction, session.token);
  });
  keeper.viewers.forget();
  sendSession(request, reply, session);
  clearCookie(reply, 'hamkor-sign-in');
  clearCookie(reply, 'hamkor-passkey');
  return document;
};

/** Signing in and out. */
export const sessionRoutes = (api: ApiServer, keeper: AccountKeeper): void => {
  api.get(
    '/session',
    { schema: { tags: [tag], summary: 'Who is signed in', response: { 200: sessionSchema } } },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const token = cookieOf(request, 'hamkor-session');
      return keeper.onDuty((transaction) => sessionDocument(keeper, transaction, token));
    },
  );
  api.post(
    '/session',
    {
      config: open,
      schema: {
        tags: [tag],
        summary: 'Sign in by a password',
        body: signInRequestSchema,
        response: { 200: signInSchema },
      },
    },
    async (request, reply) =>
      answerSignIn(keeper, request, reply, await signInByPassword(keeper, request.body, callerOf(request))),
  );
  api.post(
    '/session/second-factor',
    {
      config: open,
      schema: {
        tags: [tag],
        summary: 'Finish a sign-in with a code',
        body: secondFactorRequestSchema,
        response: { 200: signInSchema },
      },
    },
    async (request, reply) => {
      const ticket = cookieOf(request, 'hamkor-sign-in');
      const outcome = await signInBySecondFactor(keeper, ticket, request.body, callerOf(request));
      return answerSignIn(keeper, request, reply, outcome);
    },
  );
  api.post(
    '/session/passkey/options',
    {
      config: open,
      schema: {
        tags: [tag],
        summary: 'What a passkey is to prove',
        body: z.strictObject({}),
        response: { 200: z.looseObject({ challenge: z.string() }) },
      },
    },
    async (request, reply) => {
      const party = relyingParty(keeper.addressFor(request));
      if (party === null) return reply.problem({ kind: 'rule', rule: 'passkeyNeedsName' });
      const { options, ticket } = await askForPasskey(keeper, party, cookieOf(request, 'hamkor-sign-in'));
      setCookie(request, reply, 'hamkor-passkey', ticket);
      return { ...options };
    },
  );
  api.post(
    '/session/passkey',
    {
      config: open,
      schema: {
        tags: [tag],
        summary: 'Sign in by a passkey, or finish a sign-in with it',
        body: passkeyProofSchema,
        response: { 200: signInSchema },
      },
    },
    async (request, reply) => {
      const party = relyingParty(keeper.addressFor(request));
      if (party === null) return reply.problem({ kind: 'rule', rule: 'passkeyNeedsName' });
      const tickets = {
        challenge: cookieOf(request, 'hamkor-passkey'),
        signIn: cookieOf(request, 'hamkor-sign-in'),
      };
      // What it is made of is checked by the library, which takes nothing for granted.
      const response = request.body.response as unknown as AuthenticationResponseJSON;
      const outcome = await signInByPasskey(keeper, party, tickets, response, callerOf(request));
      return answerSignIn(keeper, request, reply, outcome);
    },
  );
  api.delete(
    '/session',
    {
      config: open,
      schema: { tags: [tag], summary: 'Sign out', response: { 204: z.null().describe('Signed out') } },
    },
    async (request, reply) => {
      const token = cookieOf(request, 'hamkor-session');
      if (token !== undefined) await keeper.onDuty((transaction) => endSession(transaction, token));
      keeper.viewers.forget();
      clearCookie(reply, 'hamkor-session');
      clearCookie(reply, 'hamkor-sign-in');
      return reply.code(204).send(null);
    },
  );
};
