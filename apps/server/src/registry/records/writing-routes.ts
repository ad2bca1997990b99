import {
  deedRequestSchemas,
  draftRequestSchema,
  figureRequestSchema,
  recordChangeSchema,
  recordSchema,
} from '@hamkor/contract';
import type { RecordBody } from '@hamkor/registry';
import { expiryOf, figureFields, isBlocked } from '@hamkor/registry';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { ApiServer } from '../../platform/http.ts';
import { phrases, preferredLocale } from '../../platform/language.ts';
import type { Problem } from '../../platform/problem.ts';
import { asViewer } from '../../platform/viewer.ts';
import { findStateAt } from '../keep-records.ts';
import type { Intent, Outcome, RecordDependencies, Standing } from './change-record.ts';
import { beginRecords, changeRecord } from './change-record.ts';
import { hazardErrors } from './hazard-errors.ts';
import { newRecordId } from './new-record-id.ts';
import { idParams } from './reading-routes.ts';
import { draftReaders, publicationReaders } from './record-acts.ts';
import { recordDocument } from './record-document.ts';
import { writtenBody } from './written-body.ts';

const tag = 'Data bank';
const record: z.ZodType = recordSchema.describe('The record as it is now');

const localeOf = ({ headers }: FastifyRequest) => preferredLocale(headers['accept-language']);

const answer = (outcome: Outcome, request: FastifyRequest, reply: FastifyReply) =>
  outcome.kind === 'changed'
    ? recordDocument(outcome.state, request.viewer, outcome.judging)
    : reply.problem(outcome.problem);

/** Why a body may not be kept; null when it may. */
const bodyProblem = async (body: RecordBody, request: FastifyRequest): Promise<Problem | null> => {
  const errors = await hazardErrors(body, '/body/record', localeOf(request));
  return errors.length === 0 ? null : { kind: 'bad-input', errors };
};

const onRecord = (summary: string) =>
  ({
    config: { needs: 'account' },
    schema: { tags: [tag], summary, params: idParams, response: { 200: record } },
  }) as const;

/** Writing a draft, or correcting what is published. */
const addWriting = (api: ApiServer, dependencies: RecordDependencies): void => {
  api.post(
    '/records',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'Begins a record as a draft',
        body: draftRequestSchema,
        response: { 201: record },
      },
    },
    async (request, reply) => {
      const { record: given, owner, visibility, source } = request.body;
      const problem = await bodyProblem(given, request);
      if (problem !== null) return reply.problem(problem);
      const begun = {
        id: newRecordId(given.type),
        body: writtenBody(given, null),
        owner,
        visibility,
        source,
      };
      const [outcome] = await asViewer(dependencies.db, request.viewer, (transaction) =>
        beginRecords(dependencies, transaction, request.viewer, [begun]),
      );
      if (outcome!.kind === 'changed') reply.code(201).header('location', `/api/v1/records/${begun.id}`);
      return answer(outcome!, request, reply);
    },
  );
  const change = onRecord('Writes a draft anew, or corrects a published record');
  api.put(
    '/records/:id',
    { ...change, schema: { ...change.schema, body: recordChangeSchema } },
    async (request, reply) => {
      const { record: given, visibility, source, version } = request.body;
      const problem = await bodyProblem(given, request);
      if (problem !== null) return reply.problem(problem);
      const intend = ({ record: now, rule, judging }: Standing): Intent | Problem => {
        if (now.type !== given.type) return { kind: 'rule', rule: 'statusNotRight' };
        const body = writtenBody(given, now.body);
        if (now.status !== 'published')
          return {
            attempt: { deed: 'edit', visibility },
            deed: { kind: 'registry.draft', body: { record: body, owner: now.owner, visibility } },
            source,
            readers: draftReaders(now.owner),
          };
        const quality = judging.scoring(body, judging.today);
        return {
          attempt: { deed: 'correct', quality: quality.score, isBlocked: isBlocked(quality) },
          deed: {
            kind: 'registry.correct',
            body: { record: body, expiresOn: expiryOf(rule, judging.today) },
          },
          source,
        };
      };
      return answer(
        await changeRecord(dependencies, request.viewer, request.params.id, version, intend),
        request,
        reply,
      );
    },
  );
};

const publishing = ({ record: { visibility, owner }, rule, quality, judging }: Standing): Intent => ({
  attempt: { deed: 'publish', visibility, quality: quality.score, isBlocked: isBlocked(quality) },
  deed: {
    kind: 'registry.publish',
    body: { visibility, quality: quality.score, expiresOn: expiryOf(rule, judging.today) },
  },
  source: null,
  readers: publicationReaders({ owner, visibility }),
});

/** The way to publication and what follows it. */
const addDeeds = (api: ApiServer, dependencies: RecordDependencies): void => {
  const submit = onRecord('Hands a draft to whoever may publish it');
  api.post(
    '/records/:id/submit',
    { ...submit, schema: { ...submit.schema, body: deedRequestSchemas.submit } },
    async (request, reply) =>
      answer(
        await changeRecord(dependencies, request.viewer, request.params.id, request.body.version, () => ({
          attempt: { deed: 'submit' },
          deed: { kind: 'registry.submit', body: {} },
          source: null,
        })),
        request,
        reply,
      ),
  );
  const publish = onRecord('Publishes a submitted record, if it is good enough');
  api.post(
    '/records/:id/publish',
    { ...publish, schema: { ...publish.schema, body: deedRequestSchemas.publish } },
    async (request, reply) => {
      return answer(
        await changeRecord(dependencies, request.viewer, request.params.id, request.body.version, publishing),
        request,
        reply,
      );
    },
  );
  const giveBack = onRecord('Gives a submitted record back to its author, with the reason');
  api.post(
    '/records/:id/return',
    { ...giveBack, schema: { ...giveBack.schema, body: deedRequestSchemas.return } },
    async (request, reply) => {
      const { reason, version } = request.body;
      return answer(
        await changeRecord(dependencies, request.viewer, request.params.id, version, () => ({
          attempt: { deed: 'return' },
          deed: { kind: 'registry.return', body: { reason } },
          source: null,
        })),
        request,
        reply,
      );
    },
  );
  const confirm = onRecord('Says that a record still holds, and renews it');
  api.post(
    '/records/:id/confirm',
    { ...confirm, schema: { ...confirm.schema, body: deedRequestSchemas.confirm } },
    async (request, reply) => {
      const { source, version } = request.body;
      return answer(
        await changeRecord(dependencies, request.viewer, request.params.id, version, ({ rule, judging }) => ({
          attempt: { deed: 'confirm' },
          deed: { kind: 'registry.confirm', body: { expiresOn: expiryOf(rule, judging.today) } },
          source,
        })),
        request,
        reply,
      );
    },
  );
  const withdraw = onRecord('Withdraws a record; its history stays');
  api.post(
    '/records/:id/withdraw',
    { ...withdraw, schema: { ...withdraw.schema, body: deedRequestSchemas.withdraw } },
    async (request, reply) => {
      const { reason, version } = request.body;
      return answer(
        await changeRecord(dependencies, request.viewer, request.params.id, version, () => ({
          attempt: { deed: 'withdraw' },
          deed: { kind: 'registry.withdraw', body: { reason } },
          source: null,
        })),
        request,
        reply,
      );
    },
  );
};

/** Undoing by a counter-act, and figures that others report. */
const addCounterActs = (api: ApiServer, dependencies: RecordDependencies): void => {
  const restore = onRecord('Makes an earlier state hold again');
  api.post(
    '/records/:id/restore',
    { ...restore, schema: { ...restore.schema, body: deedRequestSchemas.restore } },
    async (request, reply) => {
      const { to, version } = request.body;
      const intend = async ({ record: now, transaction, judging }: Standing): Promise<Intent | Problem> => {
        const then = await findStateAt(transaction, now.id, to);
        const quality = then === null ? null : judging.scoring(then.body, judging.today);
        if (then !== null && quality !== null)
          return {
            attempt: { deed: 'restore', quality: quality.score, isBlocked: isBlocked(quality) },
            deed: { kind: 'registry.restore', body: { of: to, record: then.body } },
            source: null,
          };
        const t = await phrases(localeOf(request));
        const detail = t('problems.records.nothingThen', { act: String(to) });
        return { kind: 'bad-input', errors: [{ pointer: '/body/to', detail }] };
      };
      return answer(
        await changeRecord(dependencies, request.viewer, request.params.id, version, intend),
        request,
        reply,
      );
    },
  );
  const figures = onRecord('Reports another figure for a field, to be shown beside that of the record');
  api.post(
    '/records/:id/figures',
    { ...figures, schema: { ...figures.schema, body: figureRequestSchema } },
    async (request, reply) => {
      const figure = request.body;
      const intend = async ({ record: now }: Standing): Promise<Intent | Problem> => {
        const fields = figureFields(now.body).map(({ field }) => field);
        if (fields.includes(figure.field))
          return {
            attempt: { deed: 'report-figure' },
            deed: { kind: 'registry.report-figure', body: { ...figure, confidence: 'unverified' } },
            source: figure.cited,
          };
        const t = await phrases(localeOf(request));
        const detail = t('problems.records.noSuchFigure');
        return {
          kind: 'bad-input',
          errors: [{ pointer: '/body/field', detail, expected: fields.join(', ') }],
        };
      };
      return answer(
        await changeRecord(dependencies, request.viewer, request.params.id, null, intend),
        request,
        reply,
      );
    },
  );
};

/** Everything that people do with records: under the rules of the owner's state, each deed an act. */
export const addWritingRoutes = (api: ApiServer, dependencies: RecordDependencies): void => {
  addWriting(api, dependencies);
  addDeeds(api, dependencies);
  addCounterActs(api, dependencies);
};
