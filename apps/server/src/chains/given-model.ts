import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '@hamkor/messages';
import { phrases } from '../platform/language.ts';
import type { GivenUp } from './desk.ts';
import type { GivenModel, Problems } from './desk-work.ts';
import { modelFieldError } from './model-problem-words.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Bytes of a model at most: some 100,000 lanes. */
export const bodyLimit = 32 * 1024 ** 2;

/** Seconds that the desk gives a piece of work. */
export const deskSeconds = 60;

/** Lets bodies with models through as bytes: they are parsed at the desk, not on the event loop. To be called in a scope of its own. */
export const takeBytes = (scope: FastifyInstance): void => {
  for (const type of ['application/json', workbookType])
    scope.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body),
    );
};

/** The model of a request, unread. */
export const givenModel = ({ body, headers }: Pick<FastifyRequest, 'body' | 'headers'>): GivenModel => ({
  format: headers['content-type']?.startsWith(workbookType) === true ? 'xlsx' : 'json',
  bytes: Uint8Array.from(Buffer.isBuffer(body) ? body : Buffer.alloc(0)),
});

/** Refuses what the desk could not take, in the reader's language. */
export const refuse = async (
  reply: FastifyReply,
  locale: Locale,
  found: Problems | GivenUp,
): Promise<never> => {
  const t = await phrases(locale);
  if (found.kind === 'problems')
    return reply.problem({
      kind: 'bad-input',
      errors: found.problems.map((problem) => modelFieldError(t, problem)),
    });
  const detail =
    found.why === 'memory'
      ? t('problems.chains.givenUpMemory')
      : t('problems.chains.givenUpSeconds', { seconds: deskSeconds });
  return reply.problem({ kind: 'bad-input', errors: [{ pointer: '/body', detail }] });
};
