import { conceptListSchema, searchKinds, searchResultSchema } from '@hamkor/contract';
import { locales } from '@hamkor/messages';
import { z } from 'zod';
import { commaList, countries } from '../../listing/query-fields.ts';
import type { ApiServer } from '../../platform/http.ts';
import { preferredLocale } from '../../platform/language.ts';
import type { SearchService } from './search-service.ts';

const tag = 'Matching';

const words = (most: number) =>
  z
    .stringFormat('pump, насос, 泵', /^\P{Cc}*$/u)
    .trim()
    .min(1)
    .max(most);

const count = (usual: number, most: number, least = 0) =>
  z.coerce.number().int().min(least).max(most).default(usual);

/** One search over records, products, countries, mechanisms, claims and places; and what a text may mean. */
export const searchRoutes = (api: ApiServer, search: SearchService): void => {
  api.get(
    '/search',
    {
      schema: {
        tags: [tag],
        summary:
          'Search everything in English, Russian and Chinese at once: words, other spellings and scripts, codes, concepts',
        querystring: z.strictObject({
          q: words(300).describe('Words in any of the three languages, a name, a code'),
          kind: commaList(z.enum(searchKinds), `${searchKinds.join(', ')}; several separated by commas`),
          state: countries,
          lang: z
            .enum(locales as readonly ['en', 'ru', 'zh'])
            .optional()
            .describe('Language that concepts are named in'),
          offset: count(0, 10_000).describe('Hits before the first one told'),
          limit: count(20, 100, 1).describe('Hits told at most'),
        }),
        response: { 200: searchResultSchema },
      },
    },
    (request) => {
      const { q, kind, state, lang, offset, limit } = request.query;
      return search.search(
        request.viewer,
        { query: q, kinds: kind ?? null, states: state ?? null, offset, limit },
        lang ?? preferredLocale(request.headers['accept-language']),
      );
    },
  );
  api.get(
    '/concepts',
    {
      schema: {
        tags: [tag],
        summary:
          'Codes of a classification that a text may mean, likeliest first, to be confirmed by a person',
        querystring: z.strictObject({
          text: words(2000).describe('Words or sentences in any of the three languages'),
          scheme: z.enum(['HS', 'ISIC']).optional().describe('One classification only'),
          limit: count(10, 50, 1).describe('Concepts told at most'),
        }),
        response: { 200: conceptListSchema },
      },
    },
    (request) => {
      const { text, scheme, limit } = request.query;
      return { text, concepts: [...search.concepts(text, scheme ?? null, limit)] };
    },
  );
};
