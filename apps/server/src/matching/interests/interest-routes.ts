import {
  commitmentRequestSchema,
  consentRequestSchema,
  interestListSchema,
  interestRequestSchema,
  interestSchema,
} from '@hamkor/contract';
import { organisationRoles } from '@hamkor/registry';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ApiServer } from '../../platform/http.ts';
import { phrases, preferredLocale } from '../../platform/language.ts';
import type { Problem } from '../../platform/problem.ts';
import { asViewer } from '../../platform/viewer.ts';
import type { Database } from '../../tables.ts';
import { findInterest, findInterests, interestDocument } from './interest-repository.ts';
import type { Expressed, StepSaid } from './interest-service.ts';
import { expressInterest, takeStep } from './interest-service.ts';
import type { TellingWords } from './telling-words.ts';

export interface InterestDependencies {
  readonly db: Database;
  readonly now: () => Date;
}

const tag = 'Matching';
const params = z.object({ id: z.string().max(40).describe('Id of the interest') });

const localeOf = ({ headers }: FastifyRequest) => preferredLocale(headers['accept-language']);

/** What both sides read must not tell who wrote it before both consented. */
const tellingProblem = async (
  { kind, found }: TellingWords,
  pointer: string,
  request: FastifyRequest,
): Promise<Problem> => {
  const t = await phrases(localeOf(request));
  const detail = t(`matching.interest.telling.${kind}`, { found });
  return { kind: 'bad-input', errors: [{ pointer, detail }] };
};

/** Why an interest could not be expressed. */
const problemOf = async (
  refused: Exclude<Expressed, { readonly kind: 'interest' }>,
  request: FastifyRequest,
): Promise<Problem> => {
  switch (refused.kind) {
    case 'no-record':
      return { kind: 'not-found', resource: 'record', id: refused.id };
    case 'own-record':
      return { kind: 'rule', rule: 'ownRecord' };
    case 'not-for-organisation':
      return { kind: 'rule', rule: 'otherOrganisation' };
    case 'telling':
      return tellingProblem(refused.words, '/body/message', request);
  }
};

const addReading = (api: ApiServer, { db }: InterestDependencies): void => {
  api.get(
    '/interests',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary:
          'Interests that the own organisation expressed, or that its records met; the last changed first',
        querystring: z.strictObject({}),
        response: { 200: interestListSchema },
      },
    },
    (request) =>
      asViewer(db, request.viewer, async (transaction) => {
        const known = await findInterests(transaction, request.viewer);
        return { items: known.map((interest) => interestDocument(interest, localeOf(request))) };
      }),
  );
  api.get(
    '/interests/:id',
    {
      config: { needs: 'account' },
      schema: { tags: [tag], summary: 'One interest', params, response: { 200: interestSchema } },
    },
    async (request, reply) => {
      const { id } = request.params;
      const known = await asViewer(db, request.viewer, (transaction) =>
        findInterest(transaction, request.viewer, id),
      );
      if (known === null) return reply.problem({ kind: 'not-found', resource: 'interest', id });
      return interestDocument(known, localeOf(request));
    },
  );
};

const addExpressing = (api: ApiServer, { db, now }: InterestDependencies): void => {
  api.post(
    '/interests',
    {
      config: { needs: organisationRoles },
      schema: {
        tags: [tag],
        summary:
          'Say that a record is of interest: its holder learns state and kind of who asks, and the message; one that is open already is given again',
        body: interestRequestSchema,
        response: { 200: interestSchema },
      },
    },
    async (request, reply) => {
      const done = await asViewer(db, request.viewer, (transaction) =>
        expressInterest(transaction, request.viewer, request.body, now),
      );
      if (done.kind !== 'interest') return reply.problem(await problemOf(done, request));
      return interestDocument(done.interest, localeOf(request));
    },
  );
};

/** Each step of the ladder with the body it takes. */
const addSteps = (api: ApiServer, { db, now }: InterestDependencies): void => {
  const addStep = <B extends z.ZodType>(
    step: string,
    summary: string,
    body: B,
    said: (body: z.output<B>) => StepSaid,
  ): void => {
    const given: z.ZodType = body;
    api.post(
      `/interests/:id/${step}`,
      {
        config: { needs: 'account' },
        schema: { tags: [tag], summary, params, body: given, response: { 200: interestSchema } },
      },
      async (request, reply) => {
        const { id } = request.params;
        const taken = await asViewer(db, request.viewer, (transaction) =>
          takeStep(transaction, request.viewer, id, said(request.body as z.output<B>), now),
        );
        if (taken.kind === 'no-interest')
          return reply.problem({ kind: 'not-found', resource: 'interest', id });
        if (taken.kind === 'over') return reply.problem({ kind: 'rule', rule: 'interestOver' });
        if (taken.kind === 'telling')
          return reply.problem(await tellingProblem(taken.words, '/body/title', request));
        return interestDocument(taken.interest, localeOf(request));
      },
    );
  };
  addStep(
    'consent',
    'Consent to being named; once both sides did, each learns name and contact of the other',
    consentRequestSchema,
    ({ contact }) => ({ step: 'consent', contact }),
  );
  addStep(
    'decline',
    'Decline an interest in a record that the own side answers for',
    z.strictObject({}),
    () => ({
      step: 'decline',
    }),
  );
  addStep('withdraw', 'Withdraw an interest of the own organisation', z.strictObject({}), () => ({
    step: 'withdraw',
  }));
  addStep(
    'commitments',
    'Set down in the log the salted SHA-256 of a file, which itself stays with its owner: proof of its date',
    commitmentRequestSchema,
    ({ title, digest }) => ({ step: 'commit', title, digest }),
  );
};

/** Expressions of interest, and the ladder from teaser to names. */
export const interestRoutes = (api: ApiServer, dependencies: InterestDependencies): void => {
  addReading(api, dependencies);
  addExpressing(api, dependencies);
  addSteps(api, dependencies);
};
