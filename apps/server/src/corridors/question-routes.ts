import { routeSetSchema } from '@hamkor/contract';
import type { ApiServer } from '../platform/http.ts';
import { phrases, preferredLocale } from '../platform/language.ts';
import type { CorridorService } from './corridor-service.ts';
import { formatOf, formattedResponse, sendFormatted } from './formatted-answer.ts';
import { openOrRefuse } from './open-or-refuse.ts';
import { readQuestion, refusalError } from './read-question.ts';
import { routeFormats, routeQuery } from './route-fields.ts';

/** Routes between two places: every one that is not beaten in all criteria by another. */
export const questionRoutes = (
  api: ApiServer,
  { corridors }: { readonly corridors: Pick<CorridorService, 'open' | 'answer'> },
): void => {
  api.get(
    '/corridors/routes',
    {
      schema: {
        tags: ['Corridors'],
        summary: 'Routes between two places, told leg by leg: all that are not beaten in every criterion',
        description: [
          'The set is exact, the quickest first. No way is an answer: `routes` is empty and `relax` names a smallest set of',
          'constraints without which there is one. Money, hours and CO2e (well-to-wheel) are of the whole consignment, with',
          'ranges, and shares by confidence. Example: /api/v1/corridors/routes?from=greatstone&to=UZTAS&tonnes=20',
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
      const { route = null, format: named, ...asked } = request.query;
      const locale = preferredLocale(request.headers['accept-language']);
      const t = await phrases(locale);
      const opened = await openOrRefuse(corridors, asked.overlay, reply, locale);
      if (opened === null) return reply as never;
      const { network } = opened;
      const reading = readQuestion(network, asked, locale, t);
      if (reading.kind === 'wrong') return reply.problem({ kind: 'bad-input', errors: reading.errors });
      const { question, told } = reading;
      const format = formatOf(named, request.headers.accept, routeFormats);
      const answer = await corridors.answer(opened, { question, told, route, format, locale });
      switch (answer.kind) {
        case 'written': {
          const { body, tag } = answer;
          if (tag !== null) reply.header('etag', tag);
          const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
          return sendFormatted(request, reply, 'routes', format, text) as never;
        }
        case 'unknown-route':
          return reply.problem({ kind: 'not-found', resource: 'route', id: route ?? '' });
        case 'refused':
          return reply.problem({
            kind: 'bad-input',
            errors: [refusalError(network, answer.refusal, locale, t)],
          });
        case 'out-of-memory': {
          const detail = t('problems.corridors.tooManyRoutes');
          return reply.problem({ kind: 'bad-input', errors: [{ pointer: '/query/criteria', detail }] });
        }
        case 'too-long': {
          const detail = t('problems.corridors.tooLong', { seconds: answer.seconds });
          return reply.problem({ kind: 'bad-input', errors: [{ pointer: '/query/criteria', detail }] });
        }
      }
    },
  );
};
