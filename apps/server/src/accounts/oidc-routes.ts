import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ApiServer } from '../platform/http.ts';
import { callerOf } from './caller.ts';
import type { AccountKeeper } from './keeper.ts';
import type { OidcClient } from './oidc-client.ts';
import { oidcClient } from './oidc-client.ts';
import { signInByProvider } from './oidc-sign-in.ts';
import { answerSession } from './session-routes.ts';
import { clearCookie, cookieOf, setCookie } from './session-cookie.ts';
import { issueTicket, takeTicket } from './ticket.ts';

const tag = 'Accounts';
const providerPath = z.object({ provider: z.string().max(40).describe('Provider of OpenID') });
/** A path of the platform, never another site. */
const nextField = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .default('/account');

/** A person stands before these addresses, not a program: failures are told by the page of signing in. */
const sendBack = (reply: FastifyReply, why: 'provider' | 'suspended'): FastifyReply =>
  reply.redirect(`/account/sign-in?failed=${why}`, 303);

/** Signing in by a ministry's own provider. */
export const oidcRoutes = (api: ApiServer, keeper: AccountKeeper): void => {
  const clients = new Map<string, OidcClient>(
    keeper.providers.map((provider) => [provider.id, oidcClient(provider)]),
  );
  const callback = (request: FastifyRequest, id: string): string =>
    `${keeper.addressFor(request)}/api/v1/sign-in/oidc/${id}/callback`;

  api.get(
    '/sign-in/oidc/:provider',
    {
      schema: {
        tags: [tag],
        summary: 'Go to a provider to sign in',
        params: providerPath,
        querystring: z.strictObject({
          next: nextField.describe('Path to show afterwards'),
          invitation: z.string().max(200).optional().describe('Token of an invitation to take up'),
        }),
        response: { 303: z.null().describe('The browser is sent to the provider') },
      },
    },
    async (request, reply) => {
      const id = request.params.provider;
      const client = clients.get(id);
      if (client === undefined) return sendBack(reply, 'provider');
      reply.header('cache-control', 'no-store');
      try {
        const { url, ...question } = await client.ask(callback(request, id));
        const { next, invitation = null } = request.query;
        const content = { provider: id, ...question, next, invitation };
        const ticket = await keeper.onDuty((transaction) =>
          issueTicket(transaction, 'oidc', { account: null, content }, keeper.now()),
        );
        setCookie(request, reply, 'hamkor-provider', ticket);
        return reply.redirect(url, 303);
      } catch (error) {
        request.log.warn({ provider: id, reason: (error as Error).message }, 'a provider could not be asked');
        return sendBack(reply, 'provider');
      }
    },
  );
  api.get(
    '/sign-in/oidc/:provider/callback',
    {
      schema: {
        tags: [tag],
        summary: 'Where a provider sends the browser back to',
        params: providerPath,
        response: { 303: z.null().describe('The browser is sent to a page') },
      },
    },
    async (request, reply) => {
      const id = request.params.provider;
      const client = clients.get(id);
      const provider = keeper.providers.find((known) => known.id === id);
      const ticket = await keeper.onDuty((transaction) =>
        takeTicket(transaction, 'oidc', cookieOf(request, 'hamkor-provider'), keeper.now()),
      );
      clearCookie(reply, 'hamkor-provider');
      reply.header('cache-control', 'no-store');
      if (client === undefined || provider === undefined || ticket?.content.provider !== id)
        return sendBack(reply, 'provider');
      const returned = new URL(callback(request, id));
      returned.search = request.url.split('?').slice(1).join('?');
      try {
        const answer = await client.hear(returned, ticket.content);
        const { invitation, next } = ticket.content;
        const outcome = await signInByProvider(keeper, provider, answer, invitation, callerOf(request));
        if (outcome.kind === 'refused') return sendBack(reply, 'suspended');
        await answerSession(keeper, request, reply, outcome);
        return reply.redirect(next, 303);
      } catch (error) {
        request.log.warn(
          { provider: id, reason: (error as Error).message },
          'a sign-in by a provider failed',
        );
        return sendBack(reply, 'provider');
      }
    },
  );
};
