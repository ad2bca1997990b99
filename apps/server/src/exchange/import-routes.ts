import { exchangeFormats, exchangeImportSchema } from '@hamkor/contract';
import type { Owner, Viewer } from '@hamkor/registry';
import { z } from 'zod';
import type { ApiServer } from '../platform/http.ts';
import { phrases, preferredLocale } from '../platform/language.ts';
import type { Problem } from '../platform/problem.ts';
import type { RecordDependencies } from '../registry/records/change-record.ts';
import { exchangeError } from './problem-words.ts';
import { readExchangeFile } from './read-file.ts';
import { ownersOf, takeIn } from './take-in.ts';

/** Bytes of a file at most. */
const bodyLimit = 16 * 1024 ** 2;

const types = [
  'application/json',
  'application/xml',
  'text/xml',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

/** Wrong places told in one answer. */
const mostErrors = 200;

const query = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .default('true')
    .describe('Whether to say only what would be taken in; nothing is kept then'),
  state: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .describe('State whose records they become, where you act for several'),
  organisation: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .describe('Organisation whose records they become, where you act for several'),
});

/** Whose records they become: of those somebody acts for, the one that is named, or the only one. */
const ownerOf = (viewer: Viewer, wanted: z.output<typeof query>): Owner | Problem => {
  const owners = ownersOf(viewer).filter(
    ({ state, organisation }) =>
      (wanted.state === undefined || state === wanted.state) &&
      (wanted.organisation === undefined || organisation === wanted.organisation),
  );
  const [only, ...others] = owners;
  if (only === undefined) return { kind: 'forbidden', reason: 'wrongRole' };
  if (others.length === 0) return only;
  const names = owners.map(({ state, organisation }) => organisation ?? state ?? '');
  return {
    kind: 'bad-input',
    errors: [{ pointer: '/query/state', detail: names.join(', '), expected: names.join(', ') }],
  };
};

/** Files of records in other forms, taken in as drafts of whoever sends them. */
export const addImports = async (api: ApiServer, dependencies: RecordDependencies): Promise<void> => {
  await api.register(async (scope) => {
    for (const type of types)
      scope.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
        done(null, body),
      );
    scope.withTypeProvider<import('fastify-type-provider-zod').ZodTypeProvider>().post(
      '/exchange/imports/:format',
      {
        bodyLimit,
        config: { needs: 'account' },
        schema: {
          tags: ['Exchange'],
          summary: 'Takes in a file of records as drafts: all of them, or none and every place that is wrong',
          params: z.object({ format: z.enum(exchangeFormats).describe('Form of the file') }),
          querystring: query,
          consumes: types,
          body: z.unknown().describe('The file as it is'),
          response: { 200: exchangeImportSchema as z.ZodType },
        },
      },
      async (request, reply) => {
        const owner = ownerOf(request.viewer, request.query);
        if ('kind' in owner) return reply.problem(owner);
        const { format } = request.params;
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const locale = preferredLocale(request.headers['accept-language']);
        const reading = await readExchangeFile(format, bytes);
        if (reading.problems.length > 0) {
          const t = await phrases(locale);
          const errors = reading.problems.slice(0, mostErrors).map((problem) => exchangeError(t, problem));
          return reply.problem({ kind: 'bad-file', errors });
        }
        const isDryRun = request.query.dryRun === 'true';
        const outcome = await takeIn(dependencies, request.viewer, owner, reading, { isDryRun, locale });
        if (outcome.kind === 'refused') return reply.problem(outcome.problem);
        return {
          format,
          isDryRun,
          records: outcome.records.map(({ reference, id, body }) => ({
            reference,
            id,
            type: body.type,
            name: body.name,
          })),
          unmapped: reading.unmapped,
        };
      },
    );
  });
};
