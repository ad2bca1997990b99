import { optionDetailSchema, optionListSchema, optionSummarySchema } from '@hamkor/contract';
import { locales } from '@hamkor/messages';
import type { OptionItem } from '@hamkor/trade';
import { optionKinds, parseOptionId } from '@hamkor/trade';
import { z } from 'zod';
import { csvDocument } from '../listing/csv.ts';
import { linkHeader } from '../listing/link.ts';
import type { ApiServer } from '../platform/http.ts';
import { preferredLocale } from '../platform/language.ts';
import { pageOfList, pagingFields } from '../platform/paging.ts';
import { takeFrom } from './explanation-shelf.ts';
import type { OptionDependencies, OptionFinder } from './option-finder.ts';
import { notReady, optionFinder } from './option-finder.ts';
import { optionFields, weightsField } from './option-query.ts';
import { optionSummary } from './option-summary.ts';
import { optionColumns } from './option-table.ts';
import { whenReady } from './when-ready.ts';

const tag = 'Options';
const langField = z
  .enum(locales)
  .optional()
  .describe('Language of headers and names; the one your browser prefers where absent');

const addList = (api: ApiServer, { study }: OptionDependencies, { listed }: OptionFinder): void => {
  const document: z.ZodType = optionListSchema;
  api.get(
    '/options',
    {
      schema: {
        tags: [tag],
        summary: 'Cooperation options, ranked by the weights you give',
        querystring: z.strictObject({ ...optionFields, ...pagingFields }),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { offset, limit, ...query } = request.query;
      const found = await listed(query, request.headers['accept-language']);
      if (found.kind === 'problem') return reply.problem(found.problem);
      const { items, ...page } = pageOfList(found.value, { offset, limit });
      reply.header('link', linkHeader(request.url, page));
      const notes = await study.part('notes');
      const told = query.kind === undefined ? notes : notes.filter(({ kind }) => query.kind!.includes(kind));
      return { vintage: null, isSynthetic: false, options: items, ...page, notes: told };
    },
  );
};

const addTable = (api: ApiServer, { facts }: OptionDependencies, { listed }: OptionFinder): void => {
  const names = new Map(facts.nomenclature.areas.map(({ code, name }) => [code, name]));
  api.get(
    '/options.csv',
    {
      schema: {
        tags: [tag],
        summary: 'The same options as a table, all of them',
        querystring: z.strictObject({ ...optionFields, lang: langField }),
        response: {
          200: { description: 'CSV (RFC 4180) in UTF-8', content: { 'text/csv': { schema: z.string() } } },
        },
      },
    },
    async (request, reply) => {
      const { lang, ...query } = request.query;
      const found = await listed(query, request.headers['accept-language']);
      if (found.kind === 'problem') return reply.problem(found.problem);
      const locale = lang ?? preferredLocale(request.headers['accept-language']);
      const columns = await optionColumns(locale, (iso3) => names.get(iso3)?.[locale] ?? iso3);
      reply.header('content-disposition', 'attachment; filename="hamkor-options.csv"');
      reply.header('content-language', locale);
      reply.header('vary', 'accept-language');
      reply.type('text/csv; charset=utf-8; header=present');
      return csvDocument(columns, found.value);
    },
  );
};

const addSummary = (api: ApiServer, { facts, study }: OptionDependencies, { ranked }: OptionFinder): void => {
  const document: z.ZodType = optionSummarySchema;
  let summary: ReturnType<typeof optionSummary> | null = null;
  api.get(
    '/options/summary',
    {
      schema: {
        tags: [tag],
        summary: 'How many options of each kind, for whom, and the best three',
        querystring: z.strictObject({}),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const found = await ranked(optionKinds, '', request.headers['accept-language']);
      if (found.kind === 'problem') return reply.problem(found.problem);
      const [notes, replaceable] = await Promise.all([study.part('notes'), study.part('replaceable')]);
      return (summary ??= optionSummary(found.value, notes, facts.trade.members, replaceable));
    },
  );
};

const standing = (option: OptionItem | undefined) =>
  option === undefined ? null : { id: option.id, rank: option.rank, score: option.score };

const addDetail = (api: ApiServer, { study }: OptionDependencies, { ranked }: OptionFinder): void => {
  const document: z.ZodType = optionDetailSchema;
  api.get(
    '/options/:id',
    {
      schema: {
        tags: [tag],
        summary: 'An option with the facts behind it, and who stands before and after it in its kind',
        params: z.object({ id: z.string().max(100).describe('Id as it stands in the list') }),
        querystring: z.strictObject({ weights: weightsField }),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const kind = parseOptionId(id)?.kind;
      if (kind === undefined) return reply.problem({ kind: 'not-found', resource: 'option', id });
      const found = await ranked([kind], request.query.weights, request.headers['accept-language']);
      if (found.kind === 'problem') return reply.problem(found.problem);
      const item = found.value.find((option) => option.id === id);
      if (item === undefined) return reply.problem({ kind: 'not-found', resource: 'option', id });
      const shelf = await whenReady(study.part('explanations'));
      if (shelf.kind === 'not-ready') return reply.problem(notReady);
      const place = (await study.part('options')).findIndex((option) => option.id === id);
      return {
        vintage: null,
        isSynthetic: false,
        option: { ...item, explanation: takeFrom(shelf.value, place) },
        total: found.value.length,
        previous: standing(found.value[item.rank - 2]),
        next: standing(found.value[item.rank]),
      };
    },
  );
};

/** Options as a list, as a table, in summary, and each with the facts behind it. */
export const optionRoutes = (api: ApiServer, dependencies: OptionDependencies): void => {
  const find = optionFinder(dependencies);
  addList(api, dependencies, find);
  addTable(api, dependencies, find);
  addSummary(api, dependencies, find);
  addDetail(api, dependencies, find);
};
