import { trendSchema } from '@hamkor/contract';
import type { TrendDocument } from '@hamkor/contract';
import { memberCodes } from '@hamkor/nomenclature';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import type { CsvColumn } from '../listing/csv.ts';
import { commaList } from '../listing/query-fields.ts';
import { refusal } from '../platform/field-error.ts';
import type { ApiServer } from '../platform/http.ts';
import { productsOf } from '../products/products-of.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import { vintageOrigin, vintageRef } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { csvResponse, sendCsv } from '../world/csv-answer.ts';
import { loadedWorldsOf } from '../world/loaded-worlds.ts';
import { productName } from '../world/product-name.ts';
import { answerOf, tradeFields } from '../world/trade-question.ts';
import { loadedTrend } from './loaded-trend.ts';
import { shippedTrend } from './shipped-trend.ts';
import type { TrendQuestion } from './trend-question.ts';
import { productMeasures } from './trend-question.ts';

export interface TrendDependencies {
  readonly facts: Facts;
  readonly warehouse: Warehouse;
  readonly waitMs?: number;
}

const tag = 'Trends';

const trendFields = z
  .strictObject({
    ...tradeFields,
    measure: trendSchema.shape.measure
      .default('exports')
      .describe(
        'What is drawn: exports, imports, balance, share of exports going to members, products with advantage, concentration of exports, world demand',
      ),
    member: commaList(z.enum(memberCodes), 'Members, separated by commas; all where absent'),
    product: z
      .stringFormat('8701', /^\d{2}(\d{2}){0,2}$/)
      .optional()
      .describe('A chapter, heading or subheading of HS 2022; all products where absent'),
  })
  .refine(({ measure, product }) => product === undefined || productMeasures.includes(measure), {
    path: ['product'],
    params: refusal('unaskedProduct', productMeasures.join(', ')),
  });

type Query = z.output<typeof trendFields>;

interface Row {
  readonly measure: string;
  readonly product: string | null;
  readonly iso3: string;
  readonly point: TrendDocument['series'][number]['points'][number];
}

const columns: readonly CsvColumn<Row>[] = [
  { header: 'measure', cell: ({ measure }) => measure },
  { header: 'product', cell: ({ product }) => product },
  { header: 'country', cell: ({ iso3 }) => iso3 },
  { header: 'year', cell: ({ point }) => point.years?.[0] ?? null },
  { header: 'value', cell: ({ point }) => point.value },
  { header: 'unit', cell: ({ point }) => point.unit },
  { header: 'confidence', cell: ({ point }) => point.confidence },
  { header: 'origin', cell: ({ point }) => point.origins },
];

const readings = ({ facts, warehouse }: TrendDependencies) => {
  const worlds = loadedWorldsOf(warehouse, facts);
  const nameOf = productName(productsOf(facts).catalogue);
  const chapters = new Map(facts.nomenclature.chapters.map(({ id, name }) => [id, name]));
  const questionOf = ({ measure, member, product, fuels }: Query): TrendQuestion => ({
    measure,
    members: member ?? (measure === 'intra-share' ? [] : facts.trade.members),
    product: product ?? null,
    fuels,
  });
  const about = ({ measure, product }: Query): Pick<TrendDocument, 'measure' | 'product'> => ({
    measure,
    product: product === undefined ? null : { hs: product, name: chapters.get(product) ?? nameOf(product) },
  });
  return {
    loaded: async (vintage: Vintage, query: Query): Promise<TrendDocument> => {
      const [memberYears, productYears] = await Promise.all([
        worlds.memberYears(vintage),
        worlds.productYears(vintage),
      ]);
      const basis = { origin: vintageOrigin(vintage), isSynthetic: vintage.isSynthetic };
      return {
        vintage: vintageRef(vintage),
        isSynthetic: vintage.isSynthetic,
        ...about(query),
        series: loadedTrend(
          { memberYears, productYears, basis, isPublished: vintage.table === 'flows' },
          questionOf(query),
        ),
      };
    },
    shipped: (query: Query): TrendDocument => ({
      vintage: null,
      isSynthetic: false,
      ...about(query),
      series: shippedTrend(facts, questionOf(query)),
    }),
  };
};

/** Figures year by year: of members, of the Organisation, of the world. */
export const trendRoutes = (api: ApiServer, dependencies: TrendDependencies): void => {
  const { warehouse, waitMs } = dependencies;
  const read = readings(dependencies);
  const document: z.ZodType = trendSchema;
  const answersFor = (query: Query) => ({
    loaded: (vintage: Vintage) => read.loaded(vintage, query),
    shipped: () => read.shipped(query),
  });
  api.get(
    '/trends',
    {
      schema: {
        tags: [tag],
        summary: 'A measure of trade over time',
        description:
          'Series of members; SCO10 is all members together, WLD the world. Without loaded trade: national totals, world exports by heading, and the structure of exports in one year.',
        querystring: trendFields,
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { query } = request;
      const answer = await answerOf(warehouse, query.vintage, answersFor(query), reply, waitMs);
      return answer.kind === 'sent' ? answer.reply : answer.value;
    },
  );
  api.get(
    '/trends.csv',
    {
      schema: {
        tags: [tag],
        summary: 'A measure of trade over time, as a table',
        querystring: trendFields,
        response: csvResponse,
      },
    },
    async (request, reply) => {
      const { query } = request;
      const answer = await answerOf(warehouse, query.vintage, answersFor(query), reply, waitMs);
      if (answer.kind === 'sent') return answer.reply as never;
      const { measure, product, series } = answer.value;
      const rows = series.flatMap(({ iso3, points }) =>
        points.map((point): Row => ({ measure, product: product?.hs ?? null, iso3, point })),
      );
      return sendCsv(reply, 'trends', columns, rows);
    },
  );
};
