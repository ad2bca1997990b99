import { randomBytes } from 'node:crypto';
import {
  analysisListSchema,
  analysisReplaySchema,
  analysisRequestSchema,
  analysisSchema,
} from '@hamkor/contract';
import type { AnalysisDocument, AnalysisReplayDocument } from '@hamkor/contract';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import { addDetail } from '../listing/detail-route.ts';
import type { OptionDependencies, OptionFinder } from '../options/option-finder.ts';
import { optionFinder } from '../options/option-finder.ts';
import type { ApiServer } from '../platform/http.ts';
import type { Database } from '../tables.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { writePins } from './analysis-pins.ts';
import { deleteAnalysis, findAnalyses, findAnalysis, insertAnalysis } from './analysis-repository.ts';
import { answerDigest } from './answer-digest.ts';
import { askQuestion, frozenVintage } from './ask-question.ts';
import { version as hamkorVersion } from '../platform/version.ts';

export interface AnalysisDependencies extends Omit<OptionDependencies, 'facts'> {
  readonly db: Database;
  readonly facts: Facts;
  readonly warehouse: Pick<Warehouse, 'find' | 'active'>;
  readonly varFolder: string;
  /** Version that computes the answers; that of Hamkor unless given. */
  readonly version?: string;
}

const tag = 'Analyses';
/** Options a replay shows; all of them count. */
const optionsShown = 50;
const params = z.object({ id: z.string().max(40).describe('Id of the analysis') });

const addSaving = (api: ApiServer, dependencies: AnalysisDependencies, find: OptionFinder): void => {
  const { db, facts, warehouse, varFolder, version = hamkorVersion } = dependencies;
  const document: z.ZodType = analysisSchema;
  api.post(
    '/analyses',
    {
      schema: {
        tags: [tag],
        summary: 'Save a question about options with the data it was asked of and a checksum of the answer',
        body: analysisRequestSchema,
        response: { 201: document },
      },
    },
    async (request, reply) => {
      const { title, note, question } = request.body;
      const missing = () => reply.problem({ kind: 'not-found', resource: 'vintage', id: question.vintage });
      const vintage = frozenVintage(warehouse, facts, question.vintage);
      if (vintage === null) return missing();
      const frozen = { ...question, vintage };
      const asked = await askQuestion(find, frozen, request.headers['accept-language']);
      if (asked.kind === 'problem') return reply.problem(asked.problem);
      const analysis = await insertAnalysis(db, {
        id: randomBytes(5).toString('hex'),
        title,
        note,
        question: frozen,
        version,
        digest: answerDigest(asked.options),
        found: asked.options.length,
      });
      await writePins(db, varFolder);
      // From now on the content is kept; it may have gone while the question was being answered.
      if (frozenVintage(warehouse, facts, vintage) === null) {
        await deleteAnalysis(db, analysis.id);
        await writePins(db, varFolder);
        return missing();
      }
      return reply.code(201).send(analysis);
    },
  );
  api.delete(
    '/analyses/:id',
    {
      schema: {
        tags: [tag],
        summary: 'Remove a saved analysis; the data it rests on may then be removed too',
        params,
        response: { 204: z.null().describe('It is gone') },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      if (!(await deleteAnalysis(db, id)))
        return reply.problem({ kind: 'not-found', resource: 'analysis', id });
      await writePins(db, varFolder);
      return reply.code(204).send(null);
    },
  );
};

const addReading = (api: ApiServer, { db }: AnalysisDependencies): void => {
  const list: z.ZodType = analysisListSchema;
  api.get(
    '/analyses',
    {
      schema: {
        tags: [tag],
        summary: 'Saved analyses, newest first',
        querystring: z.strictObject({}),
        response: { 200: list },
      },
    },
    async () => ({ items: await findAnalyses(db) }),
  );
  addDetail(api, {
    path: '/analyses/:id',
    tag,
    summary: 'A saved analysis',
    resource: 'analysis',
    document: analysisSchema,
    find: (id) => findAnalysis(db, id),
  });
};

const addReplay = (api: ApiServer, dependencies: AnalysisDependencies, find: OptionFinder): void => {
  const { db, facts, warehouse, version = hamkorVersion } = dependencies;
  const document: z.ZodType = analysisReplaySchema;
  /** Why today's answer is not the saved one. */
  const reasonOf = (analysis: AnalysisDocument, isThere: boolean): AnalysisReplayDocument['reason'] => {
    if (analysis.version !== version) return 'other-version';
    return isThere ? 'not-same' : 'vintage-missing';
  };
  api.get(
    '/analyses/:id/replay',
    {
      schema: {
        tags: [tag],
        summary: 'Ask a saved question again: is the answer the same, figure for figure, and if not, why',
        params,
        querystring: z.strictObject({}),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const analysis = await findAnalysis(db, id);
      if (analysis === null) return reply.problem({ kind: 'not-found', resource: 'analysis', id });
      const { vintage } = analysis.question;
      const isOfFacts = vintage.startsWith('shipped@');
      const isThere = frozenVintage(warehouse, facts, vintage) !== null;
      if (!isThere && !isOfFacts)
        return { analysis, digest: '', isSame: false, reason: 'vintage-missing', options: [], total: 0 };
      const asked = await askQuestion(find, analysis.question, request.headers['accept-language']);
      if (asked.kind === 'problem') return reply.problem(asked.problem);
      const digest = answerDigest(asked.options);
      const isSame = digest === analysis.digest;
      return {
        analysis,
        digest,
        isSame,
        reason: isSame ? 'same' : reasonOf(analysis, isThere),
        options: asked.options.slice(0, optionsShown),
        total: asked.options.length,
      };
    },
  );
};

/** Questions kept with the data they were asked of, and asked again. */
export const analysisRoutes = (api: ApiServer, dependencies: AnalysisDependencies): void => {
  const find = optionFinder(dependencies);
  addReading(api, dependencies);
  addSaving(api, dependencies, find);
  addReplay(api, dependencies, find);
};
