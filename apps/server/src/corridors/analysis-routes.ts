import {
  accessSchema,
  criticalitySchema,
  fixesSchema,
  greenCorridorsSchema,
  reachSchema,
} from '@hamkor/contract';
import type {
  AccessDocument,
  CriticalityDocument,
  FixesDocument,
  GreenCorridorsDocument,
} from '@hamkor/contract';
import type { Consignment, Network } from '@hamkor/corridors';
import { reach, resolveNode } from '@hamkor/corridors';
import type { Locale } from '@hamkor/messages';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import { csvDocument } from '../listing/csv.ts';
import { patienceMs, whenReady } from '../options/when-ready.ts';
import type { ApiServer } from '../platform/http.ts';
import { phrases, preferredLocale } from '../platform/language.ts';
import type { FieldError } from '../platform/problem.ts';
import { accessExample, criticalityExample, fixesExample, greenExample } from './analysis-examples.ts';
import { accessColumns, fixColumns, greenColumns, lossColumns, reachColumns } from './analysis-table.ts';
import type { AnalysisTask } from './analysis-task.ts';
import type { CorridorService } from './corridor-service.ts';
import { formatOf, formattedResponse, sendFormatted } from './formatted-answer.ts';
import { memberMarkets, renewableShares } from './member-markets.ts';
import { openOrRefuse } from './open-or-refuse.ts';
import { unknownPlace } from './read-question.ts';
import type { PairQuery } from './read-pair-choice.ts';
import { readPairChoice } from './read-pair-choice.ts';
import { consignmentFields, overlayField, placeField, placesField } from './route-fields.ts';

export interface AnalysisDependencies {
  readonly corridors: Pick<CorridorService, 'open' | 'analyse'>;
  readonly facts: Pick<Facts, 'parks' | 'indicators'>;
  /** How long a request waits for an analysis, milliseconds. */
  readonly waitMs?: number;
}

const tag = 'Corridors';
const formats = ['json', 'csv'] as const;
const analysisFields = {
  ...consignmentFields,
  overlay: overlayField,
  format: z
    .enum(formats)
    .optional()
    .describe('json, or csv for a table. The Accept header chooses where absent'),
};
const setField = z
  .enum(['members', 'parks'])
  .optional()
  .describe(
    'Pairs reckoned with: the main places of the members, which it is without this field, or all places that parks are served from',
  );

const pairFields = { set: setField, places: placesField, ...analysisFields };

/** Days within which markets are reached. */
const usualDays = [5, 10, 20];
const retryAfterSeconds = 2;

interface AnalysisQuery extends Consignment {
  readonly overlay?: string | undefined;
  readonly format?: (typeof formats)[number] | undefined;
}

/** A task that is read against the network, or what is wrong with the question. */
type TaskReader = (
  network: Network,
  locale: Locale,
) => Promise<
  | { readonly kind: 'task'; readonly task: AnalysisTask }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }
>;

/** Answers with an analysis in the form asked for, or that it is still being worked out. */
const answerer =
  ({ corridors, waitMs = patienceMs }: AnalysisDependencies) =>
  async (
    request: FastifyRequest,
    reply: FastifyReply,
    name: string,
    task: AnalysisTask | TaskReader,
    table: (json: string) => string,
  ): Promise<unknown> => {
    const { overlay, format: named, tonnes, unit } = request.query as AnalysisQuery;
    const locale = preferredLocale(request.headers['accept-language']);
    const opened = await openOrRefuse(corridors, overlay, reply, locale);
    if (opened === null) return reply;
    const reading =
      typeof task === 'function' ? await task(opened.network, locale) : ({ kind: 'task', task } as const);
    if (reading.kind === 'wrong') return reply.problem({ kind: 'bad-input', errors: reading.errors });
    const found = await whenReady(corridors.analyse(opened, { tonnes, unit }, reading.task), waitMs);
    if (found.kind === 'not-ready') return reply.problem({ kind: 'not-ready', retryAfterSeconds });
    const format = formatOf(named, request.headers.accept, formats);
    return sendFormatted(request, reply, name, format, format === 'csv' ? table(found.value) : found.value);
  };

const addReach = (api: ApiServer, { corridors }: AnalysisDependencies): void => {
  api.get(
    '/corridors/reach',
    {
      schema: {
        tags: [tag],
        summary:
          'What every place takes to reach from one, air freight left out: least hours, least money and least CO2e, each alone',
        querystring: z.strictObject({
          from: placeField(
            'Where from: identifier, UN/LOCODE or name in English, Russian or Chinese',
            'Great Stone',
          ),
          ...analysisFields,
        }),
        response: formattedResponse(reachSchema, formats, {
          from: 'greatstone',
          tonnes: 20,
          unit: 'container-40',
          overlay: null,
          items: [{ node: 'BYMSQ', hours: 9.5, usd: 640, kgCo2e: 52 }],
        }),
      },
    },
    async (request, reply) => {
      const { from: found, tonnes, unit, overlay, format: named } = request.query;
      const locale = preferredLocale(request.headers['accept-language']);
      const opened = await openOrRefuse(corridors, overlay, reply, locale);
      if (opened === null) return reply as never;
      const { network } = opened;
      const place = resolveNode(network, found);
      if (place.kind === 'unknown') {
        const t = await phrases(locale);
        const error = unknownPlace(network, '/query/from', found, place.nearest, locale, t);
        return reply.problem({ kind: 'bad-input', errors: [error] });
      }
      const items = reach(network, place.id, { tonnes, unit }) ?? [];
      const format = formatOf(named, request.headers.accept, formats);
      const text =
        format === 'json'
          ? JSON.stringify({ from: place.id, tonnes, unit, overlay: network.overlay, items })
          : csvDocument(
              reachColumns,
              items.flatMap((reached) => {
                const node = network.node(reached.node);
                return node === null ? [] : [{ place: node, reached }];
              }),
            );
      return sendFormatted(request, reply, 'reach', format, text) as never;
    },
  );
};

const addAccess = (api: ApiServer, dependencies: AnalysisDependencies): void => {
  const answer = answerer(dependencies);
  const { facts } = dependencies;
  api.get(
    '/corridors/access',
    {
      schema: {
        tags: [tag],
        summary: 'Which markets of the members every industrial park reaches within so many days',
        querystring: z.strictObject({
          days: z
            .stringFormat('5,10,20', /^[1-9]\d{0,2}(,[1-9]\d{0,2}){0,5}$/)
            .transform((text) => [...new Set(text.split(',').map(Number))].sort((a, b) => a - b))
            .default(usualDays)
            .meta({ description: 'Numbers of days, separated by commas', example: '5,10,20' }),
          ...analysisFields,
        }),
        response: formattedResponse(accessSchema, formats, accessExample),
      },
    },
    async (request, reply) => {
      const { markets, origins } = memberMarkets(facts.indicators);
      const { days } = request.query;
      const parkOrigins = facts.parks.map(({ origin }) => origin);
      const task: AnalysisTask = {
        kind: 'access',
        parks: facts.parks,
        markets,
        days,
        origins: [...new Set([...parkOrigins, ...origins])],
      };
      return answer(request, reply, 'access', task, (json) => {
        const document = JSON.parse(json) as AccessDocument;
        return csvDocument(accessColumns(document), document.items);
      }) as never;
    },
  );
};

const addLossesAndFixes = (api: ApiServer, dependencies: AnalysisDependencies): void => {
  const answer = answerer(dependencies);
  const { parks } = dependencies.facts;
  const over =
    (kind: 'criticality' | 'fixes', query: PairQuery): TaskReader =>
    async (network, locale) => {
      const reading = await readPairChoice(network, query, parks, locale);
      return reading.kind === 'wrong' ? reading : { kind: 'task', task: { kind, choice: reading.choice } };
    };
  api.get(
    '/corridors/criticality',
    {
      schema: {
        tags: [tag],
        summary: 'What all pairs of a set lose if a border post, a link or a strait shuts, the gravest first',
        querystring: z.strictObject(pairFields),
        response: formattedResponse(criticalitySchema, formats, criticalityExample),
      },
    },
    (request, reply) =>
      answer(request, reply, 'criticality', over('criticality', request.query), (json) =>
        csvDocument(lossColumns, (JSON.parse(json) as CriticalityDocument).items),
      ) as never,
  );
  api.get(
    '/corridors/fixes',
    {
      schema: {
        tags: [tag],
        summary:
          'What all pairs of a set save by one change: an hour less at a border, a faster change of gauge, a link opened',
        querystring: z.strictObject(pairFields),
        response: formattedResponse(fixesSchema, formats, fixesExample),
      },
    },
    (request, reply) =>
      answer(request, reply, 'fixes', over('fixes', request.query), (json) =>
        csvDocument(fixColumns, (JSON.parse(json) as FixesDocument).items),
      ) as never,
  );
};

const addGreen = (api: ApiServer, dependencies: AnalysisDependencies): void => {
  const answer = answerer(dependencies);
  const { facts } = dependencies;
  api.get(
    '/corridors/green',
    {
      schema: {
        tags: [tag],
        summary: 'Every corridor against the cheapest and the cleanest way between its own ends',
        querystring: z.strictObject(analysisFields),
        response: formattedResponse(greenCorridorsSchema, formats, greenExample),
      },
    },
    (request, reply) =>
      answer(
        request,
        reply,
        'green-corridors',
        { kind: 'green', renewable: renewableShares(facts.indicators) },
        (json) => csvDocument(greenColumns, (JSON.parse(json) as GreenCorridorsDocument).items),
      ) as never,
  );
};

/** What is concluded from all routes together. */
export const analysisRoutes = (api: ApiServer, dependencies: AnalysisDependencies): void => {
  addReach(api, dependencies);
  addAccess(api, dependencies);
  addLossesAndFixes(api, dependencies);
  addGreen(api, dependencies);
};
