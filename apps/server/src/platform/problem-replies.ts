import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { fieldErrors } from './field-error.ts';
import { preferredLocale } from './language.ts';
import type { Problem } from './problem.ts';
import { problemDocument } from './problem.ts';

declare module 'fastify' {
  interface FastifyReply {
    /**
     * Answers with a problem instead of the document: `return reply.problem({ kind: 'not-found', … })`.
     */
    problem(problem: Problem): Promise<never>;
  }
}

const send = async (request: FastifyRequest, reply: FastifyReply, problem: Problem): Promise<void> => {
  const locale = preferredLocale(request.headers['accept-language']);
  const document = await problemDocument(problem, locale, request.url.split('?')[0]);
  if (problem.kind === 'not-ready' || problem.kind === 'throttled')
    reply.header('retry-after', problem.retryAfterSeconds);
  // Sent as text, since the response schemas of a route describe its documents and not its problems.
  await reply
    .code(document.status)
    .header('content-language', locale)
    .header('vary', 'accept-language')
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(document));
};

/** Codes of node-postgres and of the operating system that mean the server cannot be reached now. */
const unreachable = /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|57P0[123]|08\w{3}|53300)$/;

const problemOf = async (error: FastifyError, request: FastifyRequest): Promise<Problem> => {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const locale = preferredLocale(request.headers['accept-language']);
    return { kind: 'bad-input', errors: await fieldErrors(error, locale) };
  }
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) return { kind: 'bad-request', status, reason: error.message };
  request.log.error({ err: error }, 'request failed');
  const isDatabaseGone = unreachable.test(error.code ?? '') || error.message.startsWith('timeout exceeded');
  return isDatabaseGone ? { kind: 'database-unavailable' } : { kind: 'internal' };
};

/** Makes every failure of the server leave as problem+json. */
export const answerProblems = (app: FastifyInstance): void => {
  app.decorateReply('problem', async function problem(this: FastifyReply, found: Problem) {
    await send(this.request, this, found);
    return this as never;
  });
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    await send(request, reply, await problemOf(error, request));
    return reply;
  });
};

/** Refuses a request that cannot even be routed, such as an address with a broken escape. */
export const refuseUnroutable = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  const problem: Problem = { kind: 'bad-request', status: error.statusCode ?? 400, reason: error.message };
  void send(request, reply, problem);
};

/** The answer to an address nobody knows. */
export const unknownAddress = (request: FastifyRequest): Problem => ({
  kind: 'unknown-address',
  method: request.method,
  path: request.url.split('?')[0]!,
});
