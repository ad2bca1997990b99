import { pairListSchema, pairSchema } from '@hamkor/contract';
import type { PairDocument, PairListDocument } from '@hamkor/contract';
import { memberCodes } from '@hamkor/nomenclature';
import type { OptionItem } from '@hamkor/trade';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import { csvResponse, sendCsv } from '../world/csv-answer.ts';
import { refusal } from '../platform/field-error.ts';
import type { ApiServer } from '../platform/http.ts';
import type { TradeStudies } from '../options/trade-studies.ts';
import { productsOf } from '../products/products-of.ts';
import { shipped } from '../vintages/vintage-choice.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import { vintageRef } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { loadedWorldsOf } from '../world/loaded-worlds.ts';
import { productName } from '../world/product-name.ts';
import { answerOf, tradeFields } from '../world/trade-question.ts';
import { blocYears, bordersOf, pairItems } from './pair-list.ts';
import type { Fuels, PairMeasures } from './pair-measures.ts';
import { pairMeasures } from './pair-measures.ts';
import { pairColumns } from './pair-table.ts';
import { pairTrade } from './pair-trade.ts';
import { reportedBetween, shippedTotals } from './reported-totals.ts';
import { readStatedTotals } from './stated-totals.ts';

export interface PairDependencies {
  readonly facts: Facts;
  readonly warehouse: Warehouse;
  /** Options of a vintage, or of the facts that come with Hamkor (`shipped`). */
  readonly studies: Pick<TradeStudies, 'of'>;
  readonly waitMs?: number;
}

/** A pair as it is sent. */
type Pair = Omit<PairDocument, 'options'> & { readonly options: readonly OptionItem[] };

const tag = 'Pairs';
const memberField = z.enum(memberCodes).describe('A member, ISO 3166-1 alpha-3');

/** How many options of a pair its page shows. */
const mostOptions = 24;

const readings = ({ facts, warehouse, studies }: PairDependencies) => {
  const worlds = loadedWorldsOf(warehouse, facts);
  const { members } = facts.trade;
  const nameOf = productName(productsOf(facts).catalogue);
  const measured = (vintage: Vintage, fuels: Fuels): Promise<PairMeasures> =>
    worlds.part(vintage, `pairs-${fuels}`, async () => pairMeasures(await worlds.trade(vintage), fuels));
  const worldByProduct = (vintage: Vintage): Promise<Float64Array> =>
    worlds.part(vintage, 'world-by-product', async () => {
      const { exports, products } = await worlds.trade(vintage);
      const world = new Float64Array(products.length);
      exports.forEach((usd, cell) => (world[cell % products.length]! += usd));
      return world;
    });
  const stated = (vintage: Vintage) =>
    worlds.part(vintage, 'stated-totals', () => readStatedTotals(warehouse, vintage, members));
  const between = async (vintage: Vintage | null, a: string, b: string): Promise<OptionItem[]> => {
    const found = studies.of(vintage === null ? shipped : vintageRef(vintage));
    const options = found.kind === 'study' ? await found.inUse.study.part('options') : [];
    return options
      .filter(({ partners }) => [a, b].every((iso3) => partners.some((partner) => partner.iso3 === iso3)))
      .slice(0, mostOptions);
  };
  const loadedList = async (vintage: Vintage, fuels: Fuels): Promise<PairListDocument> => {
    const [measures, years] = await Promise.all([measured(vintage, fuels), worlds.memberYears(vintage)]);
    return {
      vintage: vintageRef(vintage),
      isSynthetic: vintage.isSynthetic,
      fuels,
      borders: bordersOf(measures),
      items: pairItems(measures),
      bloc: blocYears(years, members, fuels, measures.trade),
    };
  };
  return {
    list: (vintage: Vintage, fuels: Fuels): Promise<PairListDocument> =>
      worlds.part(vintage, `pair-list-${fuels}`, () => loadedList(vintage, fuels)),
    shippedList: (fuels: Fuels): PairListDocument => ({
      vintage: null,
      isSynthetic: false,
      fuels,
      borders: null,
      items: [],
      bloc: [],
    }),
    pair: async (vintage: Vintage, fuels: Fuels, a: string, b: string): Promise<Pair> => {
      const [measures, years, world, own, options] = await Promise.all([
        measured(vintage, fuels),
        worlds.memberYears(vintage),
        worldByProduct(vintage),
        stated(vintage),
        between(vintage, a, b),
      ]);
      // What countries really reported does not stand beside what a generator made up.
      const reports = vintage.isSynthetic ? [] : shippedTotals(facts.reportedTotals);
      const totals = [...own, ...reports];
      return {
        a,
        b,
        vintage: vintageRef(vintage),
        isSynthetic: vintage.isSynthetic,
        fuels,
        trade: pairTrade(
          { measures, years, worldByProduct: world, nameOf, isPublished: vintage.table === 'flows' },
          members.indexOf(a),
          members.indexOf(b),
        ),
        reported: reportedBetween([a, b], totals, { years, basis: measures.trade }),
        options,
      };
    },
    shippedPair: async (fuels: Fuels, a: string, b: string): Promise<Pair> => ({
      a,
      b,
      vintage: null,
      isSynthetic: false,
      fuels,
      trade: null,
      reported: reportedBetween([a, b], shippedTotals(facts.reportedTotals), null),
      options: await between(null, a, b),
    }),
  };
};

const addList = (
  api: ApiServer,
  { warehouse, waitMs }: PairDependencies,
  read: ReturnType<typeof readings>,
): void => {
  const document: z.ZodType = pairListSchema;
  const querystring = z.strictObject(tradeFields);
  const answersFor = (fuels: Fuels) => ({
    loaded: (vintage: Vintage) => read.list(vintage, fuels),
    shipped: () => read.shippedList(fuels),
  });
  api.get(
    '/pairs',
    {
      schema: {
        tags: [tag],
        summary: 'All pairs of members: trade, intensity, complementarity, two-way trade',
        description:
          'Means of the last three years of loaded trade. Empty while only the facts that come with Hamkor are there: they know no trade by pair and product.',
        querystring,
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { vintage, fuels } = request.query;
      const answer = await answerOf(warehouse, vintage, answersFor(fuels), reply, waitMs);
      return answer.kind === 'sent' ? answer.reply : answer.value;
    },
  );
  api.get(
    '/pairs.csv',
    {
      schema: {
        tags: [tag],
        summary: 'All pairs of members, as a table',
        querystring,
        response: csvResponse,
      },
    },
    async (request, reply) => {
      const { vintage, fuels } = request.query;
      const answer = await answerOf(warehouse, vintage, answersFor(fuels), reply, waitMs);
      return answer.kind === 'sent'
        ? (answer.reply as never)
        : sendCsv(reply, 'pairs', pairColumns, answer.value.items);
    },
  );
};

const addPair = (api: ApiServer, dependencies: PairDependencies, read: ReturnType<typeof readings>): void => {
  const { warehouse, waitMs } = dependencies;
  const document: z.ZodType = pairSchema;
  api.get(
    '/pairs/:a/:b',
    {
      schema: {
        tags: [tag],
        summary: 'Two members side by side',
        description:
          'Trade both ways, what it consists of and what it might, totals as each side reports them, and the options of the two.',
        params: z
          .object({ a: memberField, b: memberField })
          .refine(({ a, b }) => a !== b, { path: ['b'], params: refusal('otherMember') }),
        querystring: z.strictObject(tradeFields),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { a, b } = request.params;
      const { vintage: ref, fuels } = request.query;
      const answers = {
        loaded: (vintage: Vintage) => read.pair(vintage, fuels, a, b),
        shipped: () => read.shippedPair(fuels, a, b),
      };
      const answer = await answerOf(warehouse, ref, answers, reply, waitMs);
      return answer.kind === 'sent' ? answer.reply : answer.value;
    },
  );
};

/** Members looked at two by two. */
export const pairRoutes = (api: ApiServer, dependencies: PairDependencies): void => {
  const read = readings(dependencies);
  addList(api, dependencies, read);
  addPair(api, dependencies, read);
};
