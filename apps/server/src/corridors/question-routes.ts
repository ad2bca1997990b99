import { createHash } from 'node:crypto';
import { routeSetSchema } from '@hamkor/contract';
import type { OperationKind } from '@hamkor/corridors';
import type { Locale } from '@hamkor/messages';
import { csvDocument } from '../listing/csv.ts';
import type { ApiServer } from '../platform/http.ts';
import { phrases, preferredLocale } from '../platform/language.ts';
import { answerQuestion } from './answer-question.ts';
import type { CorridorService } from './corridor-service.ts';
import { formatOf, formattedResponse, sendFormatted } from './formatted-answer.ts';
import { keptAnswers } from './kept-answers.ts';
import { openOrRefuse } from './open-or-refuse.ts';
import { readQuestion, refusalError } from './read-question.ts';
import type { RouteFormat } from './route-fields.ts';
import { routeFormats, routeQuery } from './route-fields.ts';
import { routeGeoJson } from './route-geojson.ts';
import { routeGpx } from './route-gpx.ts';
import type { RouteSet } from './route-set.ts';
import { placesOf } from './route-set.ts';
import { operationRows, routeColumns } from './route-table.ts';

/** Routes of answers kept for a reader who looks at another route of the same answer, or takes it as a file. */
const routesKept = 1500;

/** An answer as text; `tag` names what it says where that is less than the whole text. */
interface Written {
  readonly text: string;
  readonly tag?: string;
}

/** The document, with a tag that does not depend on how long the search took. */
const writtenJson = ({ ms, ...said }: RouteSet): Written => {
  const text = JSON.stringify(said);
  const tag = `W/"${createHash('sha1').update(text).digest('base64')}"`;
  return { text: `${text.slice(0, -1)},"ms":${ms}}`, tag };
};

const written = async (format: RouteFormat, set: RouteSet, locale: Locale): Promise<Written> => {
  switch (format) {
    case 'json':
      return writtenJson(set);
    case 'csv':
      return { text: csvDocument(routeColumns, operationRows(set.routes, set.nodes)) };
    case 'geojson':
      return { text: JSON.stringify(routeGeoJson(set.routes, set.nodes)) };
    case 'gpx': {
      const t = await phrases(locale);
      const operation = (kind: OperationKind): string => t(`freight.operation.${kind}`);
      return { text: routeGpx(set.routes, set.nodes, { language: locale, operation }) };
    }
  }
};

/** Routes between two places: every one that is not beaten in all criteria by another. */
export const questionRoutes = (
  api: ApiServer,
  { corridors }: { readonly corridors: Pick<CorridorService, 'open'> },
): void => {
  const answers = keptAnswers(routesKept);
  api.get(
    '/corridors/routes',
    {
      schema: {
        tags: ['Corridors'],
        summary: 'Routes between two places, told leg by leg: all that are not beaten in every criterion',
        description: [
          'The set is exact, the quickest first. No way is an answer: `routes` is empty and `relax` names a smallest set of',
          'constraints without which there is one. Money, hours and CO2e (well-to-wheel) are of the whole consignment, with',
          'ranges, and shares by confidence. Example: /api/v1/corridors/routes?from=BYGST&to=UZTAS&tonnes=20',
        ].join(' '),
        querystring: routeQuery,
        response: formattedResponse(routeSetSchema, routeFormats, {
          question: {
            from: 'greatstone',
            to: 'UZTAS',
            tonnes: 20,
            unit: 'container-40',
            departure: null,
            criteria: ['cost', 'hours', 'co2e'],
            avoid: ['country:AFG'],
            require: ['mode:air'],
            open: [],
            close: ['node:KZDOS@60'],
            maximumTransfers: 0,
            withinDays: null,
            overlay: null,
          },
          routes: [],
          relax: [{ kind: 'maximum-transfers', subject: null, value: 0, needed: null }],
          nodes: [],
          ms: 2.4,
        }),
      },
    },
    async (request, reply) => {
      const { route, format: named, ...asked } = request.query;
      const locale = preferredLocale(request.headers['accept-language']);
      const t = await phrases(locale);
      const opened = await openOrRefuse(corridors, asked.overlay, reply, locale);
      if (opened === null) return reply as never;
      const { network, key } = opened;
      const reading = readQuestion(network, asked, locale, t);
      if (reading.kind === 'wrong') return reply.problem({ kind: 'bad-input', errors: reading.errors });
      const answerKey = `${key} ${JSON.stringify(reading.told)}`;
      const answer = answers.get(answerKey) ?? answerQuestion(network, reading.question, reading.told);
      answers.keep(answerKey, answer);
      if (answer.kind === 'refused') {
        const error = refusalError(network, answer.refusal, locale, t);
        return reply.problem({ kind: 'bad-input', errors: [error] });
      }
      const chosen = answer.set.routes.filter(({ id }) => route === undefined || id === route);
      if (route !== undefined && chosen.length === 0)
        return reply.problem({ kind: 'not-found', resource: 'route', id: route });
      const set =
        route === undefined
          ? answer.set
          : { ...answer.set, routes: chosen, nodes: placesOf(network, chosen) };
      const format = formatOf(named, request.headers.accept, routeFormats);
      const { text, tag } = await written(format, set, locale);
      if (tag !== undefined) reply.header('etag', tag);
      return sendFormatted(request, reply, 'routes', format, text) as never;
    },
  );
};
