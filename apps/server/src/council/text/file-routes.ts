import { createHash } from 'node:crypto';
import { readDraftSchema } from '@hamkor/contract';
import type { DocumentState } from '@hamkor/drafting';
import { toAkomaNtoso } from '@hamkor/drafting';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { docxLimits } from '../../drafting/docx-parts.ts';
import { readDocx, writeDocx } from '../../drafting/on-demand.ts';
import type { ApiServer } from '../../platform/http.ts';
import { phrases, preferredLocale } from '../../platform/language.ts';
import { readAs } from '../../registry/read-as.ts';
import type { Database } from '../../tables.ts';
import { caseParams, tag } from '../case-params.ts';
import type { CouncilDependencies } from '../council-dependencies.ts';
import type { ShownText } from './find-text.ts';
import { findText } from './find-text.ts';
import { textOfVersion } from './text-of-version.ts';
import { language } from './text-routes.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const akomaType = 'application/akn+xml';

/** MiB of a Word file at most; what is larger is refused before it is read. */
const limitMb = 12;
const bodyLimit = limitMb * 1024 ** 2;

const version = z.coerce
  .number()
  .int()
  .min(1)
  .max(1_000_000)
  .optional()
  .describe('Number of the version; the text as it is now unless asked otherwise');

interface Asked {
  readonly text: ShownText;
  readonly document: DocumentState;
}

/** A text as it is now or was in a version; null where there is none. */
const findAsked = async (db: Database, id: string, wanted: number | undefined): Promise<Asked | null> => {
  const text = await findText(db, id);
  if (text?.document == null) return null;
  const document = wanted === undefined ? text.document : await textOfVersion(db, id, text.document, wanted);
  return document === null ? null : { text, document };
};

const attached = (reply: FastifyReply, id: string, { version: of }: DocumentState, ending: string) =>
  reply.header('content-disposition', `attachment; filename="${id}-v${of}.${ending}"`);

const addWriting = (api: ApiServer, { db, now }: CouncilDependencies): void => {
  api.get(
    '/cases/:id/document.docx',
    {
      schema: {
        tags: [tag],
        summary: 'The text as a Word file, in one language or with all three side by side',
        params: caseParams,
        querystring: z.strictObject({
          language: z
            .enum([...language.options, 'columns'])
            .default('columns')
            .describe('One language, or all three side by side'),
          version,
        }),
        response: {
          200: { description: 'Office Open XML', content: { [docxType]: { schema: z.string() } } },
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { language: form, version: wanted } = request.query;
      const found = await readAs(db, request.viewer, (reader) => findAsked(reader, id, wanted));
      if (found === null) return reply.problem({ kind: 'not-found', resource: 'version', id });
      const file = await writeDocx(found.document, form, preferredLocale(request.headers['accept-language']));
      return attached(reply, id, found.document, 'docx').type(docxType).send(file);
    },
  );
  api.get(
    '/cases/:id/document.akn.xml',
    {
      schema: {
        tags: [tag],
        summary: 'The text in one language as Akoma Ntoso 3.0',
        params: caseParams,
        querystring: z.strictObject({ language, version }),
        response: {
          200: {
            description: 'Akoma Ntoso (OASIS LegalDocML)',
            content: { [akomaType]: { schema: z.string() } },
          },
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { language: asked, version: wanted } = request.query;
      const found = await readAs(db, request.viewer, (reader) => findAsked(reader, id, wanted));
      if (found === null) return reply.problem({ kind: 'not-found', resource: 'version', id });
      const { kind, number } = found.text.state;
      const xml = toAkomaNtoso(found.document, asked, {
        id,
        subtype: kind,
        number,
        madeAt: now().toISOString(),
      });
      return attached(reply, id, found.document, `${asked}.akn.xml`)
        .type(`${akomaType}; charset=utf-8`)
        .send(xml);
    },
  );
};

/** What does not fit ends the connection: the rest of it is not waited for. */
const tooLarge = (reply: FastifyReply): Promise<never> => {
  reply.header('connection', 'close');
  return reply.problem({ kind: 'too-large', limitMb });
};

const addReading = async (api: ApiServer, { db }: CouncilDependencies): Promise<void> => {
  const read: z.ZodType = readDraftSchema.describe('Paragraphs to start with; nothing is kept');
  await api.register(async (scope) => {
    scope.addContentTypeParser(docxType, { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body),
    );
    scope.withTypeProvider<import('fastify-type-provider-zod').ZodTypeProvider>().post(
      '/cases/:id/document/docx',
      {
        bodyLimit,
        config: { needs: 'account' },
        onRequest: async (request: FastifyRequest, reply: FastifyReply) =>
          Number(request.headers['content-length'] ?? 0) > bodyLimit ? tooLarge(reply) : undefined,
        errorHandler: (error, _request, reply) => {
          if (error.statusCode === 413) return void tooLarge(reply);
          throw error;
        },
        schema: {
          tags: [tag],
          summary: 'Reads a Word file as the paragraphs of a first draft in one language; nothing is kept',
          params: caseParams,
          querystring: z.strictObject({ language }),
          consumes: [docxType],
          body: z.unknown().describe('The file as it is'),
          response: { 200: read },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const row = await readAs(db, request.viewer, (reader) =>
          reader.selectFrom('council_case').select('id').where('id', '=', id).executeTakeFirst(),
        );
        if (row === undefined) return reply.problem({ kind: 'not-found', resource: 'case', id });
        if (!Buffer.isBuffer(request.body))
          return reply.problem({ kind: 'bad-request', status: 415, reason: docxType });
        const outcome = await readDocx(request.body, request.query.language);
        if (outcome.kind === 'read')
          return {
            fileSha256: createHash('sha256').update(request.body).digest('hex'),
            title: outcome.title,
            paragraphs: outcome.paragraphs,
            leftOut: outcome.leftOut,
          };
        const { fault } = outcome;
        if (fault === 'too-large')
          return reply.problem({ kind: 'too-large', limitMb: docxLimits.packedBytes / 2 ** 20 });
        const t = await phrases(preferredLocale(request.headers['accept-language']));
        return reply.problem({
          kind: 'bad-file',
          errors: [{ pointer: '/body', detail: t(`problems.docx.${fault}`) }],
        });
      },
    );
  });
};

/** Texts as files that other programs read, and from them. */
export const fileRoutes = async (api: ApiServer, dependencies: CouncilDependencies): Promise<void> => {
  addWriting(api, dependencies);
  await addReading(api, dependencies);
};
