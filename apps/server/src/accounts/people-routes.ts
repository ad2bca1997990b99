import {
  acceptRequestSchema,
  accountChangeSchema,
  accountSchema,
  invitationRequestSchema,
  invitationSchema,
  newInvitationSchema,
  pageOf,
  sessionSchema,
} from '@hamkor/contract';
import type { Viewer } from '@hamkor/registry';
import { organisationRoles } from '@hamkor/registry';
import { z } from 'zod';
import type { ApiServer } from '../platform/http.ts';
import { preferredLocale } from '../platform/language.ts';
import { pagingFields } from '../platform/paging.ts';
import { changeAccount, listAccounts } from './account-change.ts';
import { callerOf } from './caller.ts';
import {
  acceptWithNewAccount,
  acceptWithSession,
  invitationByToken,
  invite,
  listInvitations,
  revokeInvitation,
} from './invitation.ts';
import type { AccountKeeper } from './keeper.ts';
import { answerSession } from './session-routes.ts';
import { sendSession } from './session-cookie.ts';
import { sessionDocument } from './session-document.ts';
import { withSession } from './with-session.ts';

const tag = 'Accounts';
const open = { needs: 'nothing' } as const;
const overseers = { needs: ['administrator', 'national-coordinator'] } as const;
const inviters = { needs: ['administrator', 'national-coordinator', ...organisationRoles] } as const;

type SignedIn = Viewer & { readonly account: string };
const idField = (what: string) => z.object({ id: z.string().max(60).describe(what) });
const tokenPath = z.object({ token: z.string().max(200).describe('Token of the invitation') });

/** Inviting people, taking up invitations, and seeing to the accounts there are. */
export const peopleRoutes = (api: ApiServer, keeper: AccountKeeper): void => {
  api.get(
    '/invitations',
    {
      config: inviters,
      schema: {
        tags: [tag],
        summary: 'Invitations, newest first',
        querystring: z.strictObject(pagingFields),
        response: { 200: pageOf(invitationSchema) },
      },
    },
    (request) => listInvitations(keeper, request.viewer as SignedIn, request.query),
  );
  api.post(
    '/invitations',
    {
      config: inviters,
      schema: {
        tags: [tag],
        summary: 'Invite somebody into a role',
        body: invitationRequestSchema,
        response: { 201: newInvitationSchema },
      },
    },
    async (request, reply) => {
      const reader = preferredLocale(request.headers['accept-language']);
      const { language = reader, ...wanted } = request.body;
      const invited = await invite(
        keeper,
        request.viewer as SignedIn,
        { ...wanted, language },
        { address: keeper.addressFor(request), reader },
      );
      if (invited.kind === 'refused') return reply.problem(invited.problem);
      reply.header('cache-control', 'no-store');
      return reply.code(201).send(invited.invitation);
    },
  );
  api.delete(
    '/invitations/:id',
    {
      config: inviters,
      schema: {
        tags: [tag],
        summary: 'Take an invitation back',
        params: idField('Invitation'),
        response: { 204: z.null().describe('It holds no longer') },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      if (!(await revokeInvitation(keeper, request.viewer as SignedIn, id)))
        return reply.problem({ kind: 'not-found', resource: 'invitation', id });
      return reply.code(204).send(null);
    },
  );
  api.get(
    '/invitations/by-token/:token',
    {
      schema: {
        tags: [tag],
        summary: 'What a token invites to',
        params: tokenPath,
        response: { 200: invitationSchema },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const found = await invitationByToken(keeper, request.params.token);
      return found ?? reply.problem({ kind: 'not-found', resource: 'invitation', id: '…' });
    },
  );
  api.post(
    '/invitations/accept',
    {
      config: open,
      schema: {
        tags: [tag],
        summary: 'Take up an invitation, with a new account or with the one that is signed in',
        body: acceptRequestSchema,
        response: { 201: sessionSchema },
      },
    },
    async (request, reply) => {
      const { body } = request;
      if ('login' in body) {
        const outcome = await acceptWithNewAccount(keeper, body, callerOf(request));
        if (outcome.kind === 'refused') return reply.problem(outcome.problem);
        return reply.code(201).send(await answerSession(keeper, request, reply, outcome));
      }
      return withSession(keeper, request, reply, async (session) => {
        const outcome = await acceptWithSession(keeper, session, body.token);
        if (outcome.kind === 'refused') return reply.problem(outcome.problem);
        keeper.viewers.forget();
        sendSession(request, reply, outcome.session);
        return reply
          .code(201)
          .send(
            await keeper.onDuty((transaction) => sessionDocument(keeper, transaction, outcome.session.token)),
          );
      });
    },
  );
  api.get(
    '/accounts',
    {
      config: overseers,
      schema: {
        tags: [tag],
        summary: 'Accounts that are the own to see to, by name',
        querystring: z.strictObject(pagingFields),
        response: { 200: pageOf(accountSchema) },
      },
    },
    (request) => listAccounts(keeper, request.viewer, request.query),
  );
  api.patch(
    '/accounts/:id',
    {
      config: overseers,
      schema: {
        tags: [tag],
        summary: 'Suspend an account, change its roles, or remove its second factors; its sessions end',
        params: idField('Account'),
        body: accountChangeSchema,
        response: { 200: accountSchema },
      },
    },
    async (request, reply) => {
      const language = preferredLocale(request.headers['accept-language']);
      const { id } = request.params;
      const changed = await changeAccount(keeper, request.viewer as SignedIn, id, request.body, language);
      return changed.kind === 'refused' ? reply.problem(changed.problem) : changed.account;
    },
  );
};
