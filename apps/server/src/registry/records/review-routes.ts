import { duplicateVerdictSchema, recordSchema, reviewSchema } from '@hamkor/contract';
import type { z } from 'zod';
import type { ApiServer } from '../../platform/http.ts';
import { phrases, preferredLocale } from '../../platform/language.ts';
import type { Problem } from '../../platform/problem.ts';
import { asViewer } from '../../platform/viewer.ts';
import { findEvolved } from '../keep-records.ts';
import type { Intent, RecordDependencies, Standing } from './change-record.ts';
import { changeRecord } from './change-record.ts';
import { keepVerdict } from './duplicate-queue.ts';
import { readPolicies } from './policies.ts';
import { draftReaders } from './record-acts.ts';
import { recordDocument } from './record-document.ts';
import { findReview } from './review.ts';

const tag = 'Data bank';

/** What waits for whoever is signed in, and verdicts on records that may be one. */
export const addReviewRoutes = (api: ApiServer, dependencies: RecordDependencies): void => {
  const { db, scoring, today } = dependencies;
  const [review, record]: z.ZodType[] = [reviewSchema, recordSchema];
  api.get(
    '/review',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'Records to be published or renewed, and pairs that may be one, for whoever is signed in',
        response: { 200: review! },
      },
    },
    (request) =>
      asViewer(db, request.viewer, async (reader) =>
        findReview(reader, request.viewer, {
          policies: await readPolicies(reader, today()),
          scoring,
          today: today(),
        }),
      ),
  );
  api.post(
    '/duplicates',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'Says whether two records are one thing; neither is changed by that',
        body: duplicateVerdictSchema,
        response: { 200: record!.describe('The first of the two') },
      },
    },
    async (request, reply) => {
      const { viewer } = request;
      const { one, other, verdict, kept } = request.body;
      if (one === other || (kept !== null && kept !== one && kept !== other)) {
        const t = await phrases(preferredLocale(request.headers['accept-language']));
        const detail = t('problems.records.notOfPair');
        return reply.problem({ kind: 'bad-input', errors: [{ pointer: '/body/kept', detail }] });
      }
      const intend = async ({ record: { owner }, transaction }: Standing): Promise<Intent | Problem> => {
        if (!(await findEvolved(transaction, [other])).has(other))
          return { kind: 'not-found', resource: 'record', id: other };
        return {
          attempt: { deed: 'judge-duplicate' },
          deed: { kind: 'registry.judge-duplicate', body: { other, verdict, kept } },
          source: null,
          readers: draftReaders(owner),
          andThen: (within, act) => keepVerdict(within, { one, other, verdict, kept, act }),
        };
      };
      const outcome = await changeRecord(dependencies, viewer, one, null, intend);
      return outcome.kind === 'changed'
        ? recordDocument(outcome.state, viewer, outcome.judging)
        : reply.problem(outcome.problem);
    },
  );
};
