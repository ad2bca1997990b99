import { optionDetailSchema, optionListSchema, optionSummarySchema } from '@hamkor/contract';
import { locales } from '@hamkor/messages';
import type { Explanation, OptionItem, RankedList } from '@hamkor/trade';
import { optionKinds, parseOptionId } from '@hamkor/trade';
import { z } from 'zod';
import { csvDocument } from '../listing/csv.ts';
import { linkHeader } from '../listing/link.ts';
import type { ApiServer } from '../platform/http.ts';
import { preferredLocale } from '../platform/language.ts';
import { pagingFields } from '../platform/paging.ts';
import { takeFrom } from './explanation-shelf.ts';
import type { OptionDependencies, OptionFinder } from './option-finder.ts';
import { notReady, optionFinder } from './option-finder.ts';
import type { BasisQuery } from './option-query.ts';
import { basisFields, listFields, optionFields, placesField, weightsField } from './option-query.ts';
import { routeOfOption } from './option-route.ts';
import { optionSummary } from './option-summary.ts';
import { optionColumns } from './option-table.ts';
import { recent } from './recent.ts';
import { withYears } from './substitution-years.ts';
import type { StudyInUse } from './trade-studies.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import type { Readiness } from './when-ready.ts';
import { whenReady } from './when-ready.ts';

const tag = 'Options';

/** Summaries kept: of the vintages in memory, with and without fuels. */
const summariesKept = 6;
const langField = z
  .enum(locales)
  .optional()
  .describe('Language of headers and names; the one your browser prefers where absent');

const addList = (api: ApiServer, { listed }: OptionFinder): void => {
  const document: z.ZodType = optionListSchema;
  api.get(
    '/options',
    {
      schema: {
        tags: [tag],
        summary: 'Cooperation options, ranked by the weights you give',
        querystring: z.strictObject({ ...listFields, ...pagingFields }),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { offset, limit, ...query } = request.query;
      const found = await listed(query, request.headers['accept-language']);
      if (found.kind === 'problem') return reply.problem(found.problem);
      const { total, hasRoutes, items } = found.value;
      const page = { total, offset, limit };
      reply.header('link', linkHeader(request.url, page));
      const { study, vintage, isSynthetic } = found.inUse;
      const notes = await study.part('notes');
      const told = query.kind === undefined ? notes : notes.filter(({ kind }) => query.kind!.includes(kind));
      const options = items(offset, offset + limit);
      return { vintage, isSynthetic, options, hasRoutes, ...page, notes: told };
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
      const columns = await optionColumns(
        locale,
        (iso3) => names.get(iso3)?.[locale] ?? iso3,
        found.inUse.vintage,
      );
      reply.header('content-disposition', 'attachment; filename="hamkor-options.csv"');
      reply.header('content-language', locale);
      reply.header('vary', 'accept-language');
      reply.type('text/csv; charset=utf-8; header=present');
      return csvDocument(columns, found.value.items());
    },
  );
};

const addSummary = (api: ApiServer, { facts }: OptionDependencies, { ranked }: OptionFinder): void => {
  const document: z.ZodType = optionSummarySchema;
  const summaries = recent<ReturnType<typeof optionSummary>>(summariesKept);
  api.get(
    '/options/summary',
    {
      schema: {
        tags: [tag],
        summary: 'How many options of each kind, for whom, and the best three',
        querystring: z.strictObject(basisFields),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { query } = request;
      const found = await ranked(optionKinds, '', query, request.headers['accept-language']);
      if (found.kind === 'problem') return reply.problem(found.problem);
      const { study, vintage } = found.inUse;
      const key = `${vintage ?? 'shipped'} ${query.fuels}`;
      const [notes, replaceable] = await Promise.all([study.part('notes'), study.part('replaceable')]);
      const summary =
        summaries.get(key) ??
        optionSummary(found.value.given, notes, facts.trade.members, replaceable, found.inUse);
      summaries.keep(key, summary);
      return summary;
    },
  );
};

const standing = (option: OptionItem | undefined, placed: RankedList<OptionItem>['placed']) => {
  if (option === undefined) return null;
  const { id, rank, score } = placed(option);
  return { id, rank, score };
};

/** The explanation of an option; of a kind that turns on fuels as a whole, the one without them where asked for. */
const explanationOf = async (
  { study }: StudyInUse,
  id: string,
  fuels: BasisQuery['fuels'],
): Promise<Readiness<Explanation>> => {
  if (fuels === 'without') {
    const other = (await study.part('withoutFuels')).find((option) => option.id === id);
    if (other !== undefined) return { kind: 'ready', value: other.explanation };
  }
  const shelf = await whenReady(study.part('explanations'));
  if (shelf.kind === 'not-ready') return shelf;
  const place = (await study.part('options')).findIndex((option) => option.id === id);
  return { kind: 'ready', value: takeFrom(shelf.value, place) };
};

interface PageDependencies extends OptionDependencies {
  /** Where the rows of loaded trade are; pages tell no years of a vintage where absent. */
  readonly warehouse?: Warehouse;
}

/** The explanation with what is worked out for this page only. */
const unfolded = async (
  { facts, warehouse }: PageDependencies,
  { vintage: ref }: StudyInUse,
  option: OptionItem,
  explanation: Explanation,
): Promise<Explanation> => {
  const vintage = ref === null ? null : (warehouse?.find(ref) ?? null);
  return vintage === null || warehouse === undefined || explanation.kind !== 'substitution'
    ? explanation
    : withYears(warehouse, facts, vintage, option, explanation);
};

const addDetail = (
  api: ApiServer,
  dependencies: PageDependencies,
  { ranked, routes }: OptionFinder,
): void => {
  const document: z.ZodType = optionDetailSchema;
  api.get(
    '/options/:id',
    {
      schema: {
        tags: [tag],
        summary: 'An option with the facts behind it, and who stands before and after it in its kind',
        params: z.object({ id: z.string().max(100).describe('Id as it stands in the list') }),
        querystring: z.strictObject({ weights: weightsField, places: placesField, ...basisFields }),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const kind = parseOptionId(id)?.kind;
      if (kind === undefined) return reply.problem({ kind: 'not-found', resource: 'option', id });
      const { weights, places, ...basis } = request.query;
      const found = await ranked([kind], weights, basis, request.headers['accept-language']);
      if (found.kind === 'problem') return reply.problem(found.problem);
      const { given, placed } = found.value;
      const place = given.findIndex((option) => option.id === id);
      const item = given[place];
      if (item === undefined) return reply.problem({ kind: 'not-found', resource: 'option', id });
      const explanation = await explanationOf(found.inUse, id, basis.fuels);
      if (explanation.kind === 'not-ready') return reply.problem(notReady);
      const freight = await routes(places, request.headers['accept-language']);
      if (freight.kind === 'problem') return reply.problem(freight.problem);
      const { ways } = freight;
      return {
        vintage: found.inUse.vintage,
        isSynthetic: found.inUse.isSynthetic,
        option: {
          ...placed(item),
          explanation: await unfolded(dependencies, found.inUse, item, explanation.value),
        },
        route: ways === null ? null : routeOfOption(item, ways),
        hasRoutes: ways !== null,
        total: given.length,
        previous: standing(given[place - 1], placed),
        next: standing(given[place + 1], placed),
      };
    },
  );
};

/** Options as a list, as a table, in summary, and each with the facts behind it. */
export const optionRoutes = (api: ApiServer, dependencies: PageDependencies): void => {
  const find = optionFinder(dependencies);
  addList(api, find);
  addTable(api, dependencies, find);
  addSummary(api, dependencies, find);
  addDetail(api, dependencies, find);
};
