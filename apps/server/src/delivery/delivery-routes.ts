import {
  deliveryActedSchema,
  deliveryActListSchema,
  deliveryDeedRequestSchema,
  deliveryOpenRequestSchema,
  deliveryOpenedSchema,
  deliveryViewSchema,
} from '@hamkor/contract';
import type { DeliveryActListDocument } from '@hamkor/contract';
import type { ReferenceClass } from '@hamkor/delivery';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { actOf } from '../acts/act-mapping.ts';
import { readableActs } from '../acts/read-acts.ts';
import { linkHeader } from '../listing/link.ts';
import { addList } from '../listing/list-routes.ts';
import type { ApiServer } from '../platform/http.ts';
import { phrases, preferredLocale } from '../platform/language.ts';
import type { Page, Paging } from '../platform/paging.ts';
import { pageOfQuery, pagingFields } from '../platform/paging.ts';
import { readAs } from '../registry/read-as.ts';
import type { Database } from '../tables.ts';
import type { DeliveryOutcome } from './act-in-delivery.ts';
import { actInDelivery, openDelivery } from './act-in-delivery.ts';
import { deliveryList } from './delivery-list.ts';
import { findDelivery } from './delivery-repository.ts';
import { deliveryView, showDelivery } from './delivery-view.ts';

export interface DeliveryRouteDependencies {
  readonly db: Database;
  readonly now: () => Date;
  readonly classes: readonly ReferenceClass[];
}

const tag = 'Delivery';
const params = z.object({ id: z.string().max(60).describe('Id of the case of the project') });
const nothing = z.strictObject({});

const dayOf = (now: () => Date): string => now().toISOString().slice(0, 10);

const refuse = async (
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  outcome: Exclude<DeliveryOutcome, { readonly kind: 'done' }>,
): Promise<never> => {
  if (outcome.kind === 'no-delivery') return reply.problem({ kind: 'not-found', resource: 'delivery', id });
  if (outcome.kind === 'unknown')
    return reply.problem({ kind: 'not-found', resource: outcome.resource, id: outcome.id });
  if (outcome.kind === 'refused') return reply.problem({ kind: 'procedure', rule: outcome.rule });
  const t = await phrases(preferredLocale(request.headers['accept-language']));
  const expected = outcome.seats.join(', ');
  return reply.problem({
    kind: 'bad-input',
    errors: [{ pointer: '/body/as', detail: t('problems.field.severalSeats', { expected }), expected }],
  });
};

const findActs = async (
  reader: Database,
  id: string,
  paging: Paging,
): Promise<Page<DeliveryActListDocument['items'][number]>> => {
  const page = await pageOfQuery(
    readableActs(reader)
      .where('act.subject_type', '=', 'delivery')
      .where('act.subject_id', '=', id)
      .orderBy('act.seq', 'desc'),
    paging,
  );
  return {
    ...page,
    items: page.items.map(actOf).map(({ entry, content: { kind, actor, body } }) => ({
      act: entry.seq,
      at: entry.at,
      kind,
      actor: { role: actor.role, state: actor.state, organisation: actor.organisation },
      body: body as Record<string, unknown>,
    })),
  };
};

const addReading = (api: ApiServer, { db, now, classes }: DeliveryRouteDependencies): void => {
  addList(api, deliveryList({ db, today: () => dayOf(now) }));
  const view: z.ZodType = deliveryViewSchema.describe('The delivery as it stands today');
  api.get(
    '/delivery/:id',
    {
      schema: {
        tags: [tag],
        summary:
          'The delivery of a project: plan, forecasts, measures, what past projects say, reviews, tasks with evidence, what whoever asks may do',
        params,
        querystring: nothing,
        response: { 200: view },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const shown = await readAs(db, request.viewer, async (reader) => {
        const state = await findDelivery(reader, id);
        return state === null ? null : showDelivery(reader, state, now().toISOString());
      });
      if (shown === null) return reply.problem({ kind: 'not-found', resource: 'delivery', id });
      return deliveryView(shown, request.viewer, classes, dayOf(now));
    },
  );
  const acts: z.ZodType = deliveryActListSchema.describe('One page; the Link header leads to the others');
  api.get(
    '/delivery/:id/acts',
    {
      schema: {
        tags: [tag],
        summary: 'What was set down about a delivery, newest first',
        params,
        querystring: z.strictObject(pagingFields),
        response: { 200: acts },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const page = await readAs(db, request.viewer, async (reader) =>
        (await findDelivery(reader, id)) === null ? null : findActs(reader, id, request.query),
      );
      if (page === null) return reply.problem({ kind: 'not-found', resource: 'delivery', id });
      reply.header('link', linkHeader(request.url, page));
      return page;
    },
  );
};

const addActing = (api: ApiServer, dependencies: DeliveryRouteDependencies): void => {
  const { db, now, classes } = dependencies;
  api.post(
    '/delivery',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'Opens the delivery of a project that has passed gate G3, under the id of its case',
        body: deliveryOpenRequestSchema,
        response: { 201: deliveryOpenedSchema },
      },
    },
    async (request, reply) => {
      const { body, as } = request.body;
      const outcome = await openDelivery(dependencies, request.viewer, body, as);
      if (outcome.kind !== 'done') return refuse(request, reply, body.project, outcome);
      const { id } = outcome.state;
      reply.header('location', `/api/v1/delivery/${encodeURIComponent(id)}`);
      return reply.code(201).send({ id, act: outcome.act });
    },
  );
  const done: z.ZodType = deliveryActedSchema.describe('The act, and the delivery as it stands after it');
  api.post(
    '/delivery/:id/acts',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'Sets down a deed about a delivery; what is refused names the rule that forbids it',
        params,
        body: deliveryDeedRequestSchema,
        response: { 201: done },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { as, ...deed } = request.body;
      const outcome = await actInDelivery(dependencies, request.viewer, id, deed, as);
      if (outcome.kind !== 'done') return refuse(request, reply, id, outcome);
      const { state } = outcome;
      const shown = await readAs(db, request.viewer, (reader) =>
        showDelivery(reader, state, now().toISOString()),
      );
      return reply.code(201).send({
        act: outcome.act,
        delivery: deliveryView(shown, request.viewer, classes, dayOf(now)),
      });
    },
  );
};

/** Deliveries as people read them and act in them. */
export const deliveryRoutesOf = (api: ApiServer, dependencies: DeliveryRouteDependencies): void => {
  addReading(api, dependencies);
  addActing(api, dependencies);
};
