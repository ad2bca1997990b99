import {
  caseDocumentSchema,
  findingListSchema,
  textComparisonSchema,
  versionListSchema,
} from '@hamkor/contract';
import type { CaseTextDocument } from '@hamkor/contract';
import { compareDocuments, findingsOf, languages, standingOf } from '@hamkor/drafting';
import { z } from 'zod';
import type { ApiServer } from '../../platform/http.ts';
import { readAs } from '../../registry/read-as.ts';
import type { Database } from '../../tables.ts';
import { caseParams, tag } from '../case-params.ts';
import type { ShownText } from './find-text.ts';
import { findText, shownText } from './find-text.ts';
import { foldAt } from './text-at.ts';
import { textOfVersion } from './text-of-version.ts';

export const language = z.enum(languages).describe('Language of the text');
const version = z.coerce.number().int().min(1).max(1_000_000);
const act = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

const answerOf = ({ state, document, comments, amendments }: ShownText, at: number | null) => ({
  case: state.id,
  document: document as CaseTextDocument['document'],
  standing: document === null ? null : standingOf(document),
  at,
  comments,
  amendments,
});

/** Texts of cases: as they are, as they were, what changed, what the languages do not say alike. */
export const textRoutes = (api: ApiServer, { db }: { readonly db: Database }): void => {
  const text: z.ZodType = caseDocumentSchema.describe('The text, as it is or as it was');
  api.get(
    '/cases/:id/document',
    {
      schema: {
        tags: [tag],
        summary: 'The text of a case, as it is now or as it stood after an act',
        params: caseParams,
        querystring: z.strictObject({ at: act.optional().describe('Number of the act') }),
        response: { 200: text },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { at } = request.query;
      const found = await readAs(db, request.viewer, async (reader) => {
        const now = await findText(reader, id);
        if (now === null || at === undefined) return now && answerOf(now, null);
        const then = await foldAt(reader, id, at);
        return answerOf(shownText(now.state, then?.document ?? null), at);
      });
      return found ?? reply.problem({ kind: 'not-found', resource: 'case', id });
    },
  );
  api.get(
    '/cases/:id/document/versions',
    {
      schema: {
        tags: [tag],
        summary: 'Versions of the text, oldest first',
        params: caseParams,
        querystring: z.strictObject({}),
        response: { 200: versionListSchema },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const found = await readAs(db, request.viewer, (reader) => findText(reader, id));
      if (found === null) return reply.problem({ kind: 'not-found', resource: 'case', id });
      return { items: [...(found.document?.versions ?? [])] };
    },
  );
  const comparison: z.ZodType = textComparisonSchema.describe('What changed, word by word');
  api.get(
    '/cases/:id/document/compare',
    {
      schema: {
        tags: [tag],
        summary: 'Two versions of the text, paragraph by paragraph and word by word',
        params: caseParams,
        querystring: z.strictObject({
          from: version.describe('Number of the one version'),
          to: version.describe('Number of the other version'),
          language,
        }),
        response: { 200: comparison },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { from, to, language: asked } = request.query;
      const found = await readAs(db, request.viewer, async (reader) => {
        const now = await findText(reader, id);
        if (now === null) return null;
        const of = (wanted: number) =>
          now.document === null ? null : textOfVersion(reader, id, now.document, wanted);
        return { marks: now.document?.versions ?? [], one: await of(from), other: await of(to) };
      });
      if (found === null) return reply.problem({ kind: 'not-found', resource: 'case', id });
      const { marks, one, other } = found;
      const missing = one === null ? from : to;
      if (one === null || other === null)
        return reply.problem({ kind: 'not-found', resource: 'version', id: String(missing) });
      const markOf = (wanted: number) => marks.find((mark) => mark.version === wanted)!;
      return { from: markOf(from), to: markOf(to), ...compareDocuments(one, other, asked) };
    },
  );
  const findings: z.ZodType = findingListSchema.describe('What the languages do not say alike');
  api.get(
    '/cases/:id/document/findings',
    {
      schema: {
        tags: [tag],
        summary: 'Numbers, dates, names and terms that the languages of the text do not say alike',
        params: caseParams,
        querystring: z.strictObject({}),
        response: { 200: findings },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const found = await readAs(db, request.viewer, (reader) => findText(reader, id));
      if (found === null) return reply.problem({ kind: 'not-found', resource: 'case', id });
      return { items: found.document === null ? [] : findingsOf(found.document) };
    },
  );
};
