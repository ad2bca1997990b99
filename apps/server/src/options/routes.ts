import { optionDetailSchema, optionListSchema, optionSummarySchema } from '@hamkor/contract';
import { locales } from '@hamkor/messages';
import type { OptionItem, OptionKind } from '@hamkor/trade';
import { optionFilter, optionKinds, parseOptionId } from '@hamkor/trade';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import { csvDocument } from '../listing/csv.ts';
import { linkHeader } from '../listing/link.ts';
import type { ApiServer } from '../platform/http.ts';
import { preferredLocale } from '../platform/language.ts';
import { pageOfList, pagingFields } from '../platform/paging.ts';
import type { Problem } from '../platform/problem.ts';
import { takeFrom } from './explanation-shelf.ts';
import type { OptionQuery } from './option-query.ts';
import { filterOf, optionFields, weightsField } from './option-query.ts';
import { optionSummary } from './option-summary.ts';
import { optionColumns } from './option-table.ts';
import { orderOptions } from './order-options.ts';
import { rankOptions } from './rank-options.ts';
import type { TradeStudy } from './trade-study.ts';
import { patienceMs, whenReady } from './when-ready.ts';

export interface OptionDependencies {
  readonly facts: Pick<Facts, 'trade' | 'nomenclature'>;
  readonly study: Pick<TradeStudy, 'part'>;
  /** How long a request waits for the study, milliseconds. */
  readonly waitMs?: number;
}

type Found<T> =
  { readonly kind: 'found'; readonly value: T } | { readonly kind: 'problem'; readonly problem: Problem };

const tag = 'Options';
const notReady: Problem = { kind: 'not-ready', retryAfterSeconds: 2 };
const langField = z
  .enum(locales)
  .optional()
  .describe('Language of headers and names; the one your browser prefers where absent');

/** Gives the options a request asks for, ranked by its weights, or the problem to answer with. */
const finder = ({ facts, study, waitMs = patienceMs }: OptionDependencies) => {
  const { areas } = facts.nomenclature;
  const matches = optionFilter({
    headings: facts.trade.headings,
    correspondences: facts.trade.correspondences,
    countries: areas.map(({ code, name }) => ({ iso3: code, name })),
  });
  /** All options of the kinds asked for; ranks are places among all of a kind, so nothing else is left out yet. */
  const ranked = async (
    kinds: readonly OptionKind[],
    weights: string,
    acceptLanguage: string | undefined,
  ): Promise<Found<readonly OptionItem[]>> => {
    const options = await whenReady(study.part('options'), waitMs);
    if (options.kind === 'not-ready') return { kind: 'problem', problem: notReady };
    const ofKinds = options.value.filter(({ kind }) => kinds.includes(kind));
    const result = await rankOptions(ofKinds, weights, preferredLocale(acceptLanguage));
    return result.kind === 'ranked'
      ? { kind: 'found', value: result.options }
      : { kind: 'problem', problem: { kind: 'bad-input', errors: [result.error] } };
  };
  const listed = async (
    query: OptionQuery,
    acceptLanguage: string | undefined,
  ): Promise<Found<readonly OptionItem[]>> => {
    const found = await ranked(query.kind ?? optionKinds, query.weights, acceptLanguage);
    if (found.kind === 'problem') return found;
    return { kind: 'found', value: orderOptions(matches(found.value, filterOf(query)), query.sort) };
  };
  return { ranked, listed };
};

const addList = (
  api: ApiServer,
  { study }: OptionDependencies,
  { listed }: ReturnType<typeof finder>,
): void => {
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
      return { options: items, ...page, notes: told };
    },
  );
};

const addTable = (
  api: ApiServer,
  { facts }: OptionDependencies,
  { listed }: ReturnType<typeof finder>,
): void => {
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

const addSummary = (
  api: ApiServer,
  { facts, study }: OptionDependencies,
  { ranked }: ReturnType<typeof finder>,
): void => {
  const document: z.ZodType = optionSummarySchema;
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
      return optionSummary(found.value, notes, facts.trade.members, replaceable);
    },
  );
};

const standing = (option: OptionItem | undefined) =>
  option === undefined ? null : { id: option.id, rank: option.rank, score: option.score };

const addDetail = (
  api: ApiServer,
  { study }: OptionDependencies,
  { ranked }: ReturnType<typeof finder>,
): void => {
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
  const find = finder(dependencies);
  addList(api, dependencies, find);
  addTable(api, dependencies, find);
  addSummary(api, dependencies, find);
  addDetail(api, dependencies, find);
};
