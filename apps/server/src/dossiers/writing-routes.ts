import {
  dossierActedSchema,
  dossierDeedRequestSchema,
  dossierOpenedSchema,
  freezeRequestSchema,
  openDossierSchema,
} from '@hamkor/contract';
import type { DossierKind } from '@hamkor/dossier';
import { dossierBodies } from '@hamkor/dossier';
import type { Locale } from '@hamkor/messages';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { forumStates } from '../council/forum-states.ts';
import type { ApiServer } from '../platform/http.ts';
import { phrases, preferredLocale } from '../platform/language.ts';
import type { FieldError } from '../platform/problem.ts';
import { readAs } from '../registry/read-as.ts';
import { issueErrors } from '../registry/records/issue-errors.ts';
import type { MeantDeed } from './act-in-dossier.ts';
import { actInDossier, openDossier } from './act-in-dossier.ts';
import type { DossierDependencies } from './dossier-dependencies.ts';
import { dossierDocument } from './dossier-document.ts';
import { dossierParams, tag } from './dossier-params.ts';
import { countFrozen } from './dossier-repository.ts';
import { refusalProblem } from './refusal-problem.ts';

const localeOf = ({ headers }: FastifyRequest): Locale => preferredLocale(headers['accept-language']);

/** A deed whose body is as its kind asks, or what is wrong with it. Of freezing only the gate is sent. */
const readDeed = async (
  kind: DossierKind,
  body: unknown,
  locale: Locale,
): Promise<
  | { readonly kind: 'deed'; readonly deed: MeantDeed }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }
> => {
  const schema: z.ZodType = kind === 'dossier.freeze' ? freezeRequestSchema : dossierBodies[kind];
  const read = schema.safeParse(body);
  if (read.success) return { kind: 'deed', deed: { kind, body: read.data } as MeantDeed };
  const errors = await issueErrors(read.error, locale);
  return {
    kind: 'wrong',
    errors: errors.map((one) => Object.assign(one, { pointer: `/body/body${one.pointer}` })),
  };
};

/** States named that are none of the Organisation, its partners included. */
const unknownStates = async (
  named: readonly string[],
  known: readonly string[],
  locale: Locale,
): Promise<readonly FieldError[]> => {
  const t = await phrases(locale);
  const expected = known.join(', ');
  return named.flatMap((state, place) =>
    known.includes(state)
      ? []
      : [
          {
            pointer: `/body/body/states/${place}`,
            detail: t('problems.field.oneOf', { expected }),
            expected,
          },
        ],
  );
};

/** Opening a dossier, and everything that is done in it afterwards. */
export const addWritingRoutes = (api: ApiServer, dependencies: DossierDependencies): void => {
  const { db, facts } = dependencies;
  const { members, observers } = forumStates(facts);
  const known = [...members, ...observers].toSorted();
  const [opened, acted]: z.ZodType[] = [dossierOpenedSchema, dossierActedSchema];
  api.post(
    '/dossiers',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'Opens a dossier from an option, a chain, an answered question, a route or a record',
        body: openDossierSchema,
        response: { 201: opened! },
      },
    },
    async (request, reply) => {
      const { body, as } = request.body;
      const locale = localeOf(request);
      const errors = await unknownStates(body.states, known, locale);
      if (errors.length > 0) return reply.problem({ kind: 'bad-input', errors });
      const outcome = await openDossier(dependencies, request.viewer, body, as);
      if (outcome.kind !== 'done')
        return reply.problem(await refusalProblem(outcome, '', { kind: 'dossier.open', body }, locale));
      const { id } = outcome.state;
      return reply.code(201).header('location', `/api/v1/dossiers/${id}`).send({ id, act: outcome.act });
    },
  );
  api.post(
    '/dossiers/:id/acts',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'Does something in a dossier: gathers, judges a risk, sets an estimate, freezes',
        params: dossierParams,
        body: dossierDeedRequestSchema,
        response: { 201: acted! },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { kind, body, as } = request.body;
      const locale = localeOf(request);
      const read = await readDeed(kind, body, locale);
      if (read.kind === 'wrong') return reply.problem({ kind: 'bad-input', errors: read.errors });
      const outcome = await actInDossier(dependencies, request.viewer, id, read.deed, as);
      if (outcome.kind !== 'done') return reply.problem(await refusalProblem(outcome, id, read.deed, locale));
      const frozen = await readAs(db, request.viewer, (reader) => countFrozen(reader, id));
      reply.code(201);
      return { act: outcome.act, dossier: dossierDocument(outcome.state, frozen), hash: outcome.hash };
    },
  );
};
