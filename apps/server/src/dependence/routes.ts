import { dependenceProductsSchema, dependenceSchema } from '@hamkor/contract';
import type { DependenceDocument, DependenceProductsDocument } from '@hamkor/contract';
import { memberCodes, stages } from '@hamkor/nomenclature';
import type { Stage } from '@hamkor/nomenclature';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import { figureColumns } from '../listing/columns.ts';
import type { CsvColumn } from '../listing/csv.ts';
import type { Fuels } from '../pairs/pair-measures.ts';
import type { ApiServer } from '../platform/http.ts';
import { productsOf } from '../products/products-of.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import { vintageRef } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { csvResponse, sendCsv } from '../world/csv-answer.ts';
import { loadedWorldsOf } from '../world/loaded-worlds.ts';
import { productName } from '../world/product-name.ts';
import { answerOf, tradeFields } from '../world/trade-question.ts';
import type { DependenceInput } from './loaded-dependence.ts';
import { loadedCells, loadedProducts } from './loaded-dependence.ts';
import type { GroupedBy } from './product-groups.ts';
import { groupName, groupsOf, stageOf } from './product-groups.ts';
import { materialPurchases, shippedCells, shippedProducts, yearsOf } from './shipped-dependence.ts';

export interface DependenceDependencies {
  readonly facts: Facts;
  readonly warehouse: Warehouse;
  readonly waitMs?: number;
}

const tag = 'Dependence';
const byField = z
  .enum(['chapter', 'stage'])
  .default('chapter')
  .describe('Chapters of the Harmonized System, or stages of processing; `chapter` where absent');
const groupField = z
  .union([z.stringFormat('84', /^\d{2}$/), z.enum(stages as [Stage, ...Stage[]])])
  .describe(`A chapter (two digits) or a stage: ${stages.join(', ')}`);

const readings = ({ facts, warehouse }: DependenceDependencies) => {
  const worlds = loadedWorldsOf(warehouse, facts);
  const { catalogue } = productsOf(facts);
  const { members } = facts.trade;
  const nameOf = productName(catalogue);
  const groupIn = (by: GroupedBy, hs: string): string | null =>
    by === 'chapter' ? hs.slice(0, 2) : stageOf(catalogue, hs);
  const inputOf = async (vintage: Vintage, by: GroupedBy, fuels: Fuels): Promise<DependenceInput> => {
    const [trade, suppliers] = await Promise.all([worlds.trade(vintage), worlds.suppliers(vintage)]);
    return { trade, suppliers, fuels, groups: groupsOf(trade.products, by, catalogue) };
  };
  const cells = (vintage: Vintage, by: GroupedBy, fuels: Fuels): Promise<DependenceDocument> =>
    worlds.part(vintage, `dependence-${by}-${fuels}`, async () => {
      const input = await inputOf(vintage, by, fuels);
      const { years } = input.trade;
      return {
        vintage: vintageRef(vintage),
        isSynthetic: vintage.isSynthetic,
        by,
        years: [years[0]!, years.at(-1)!],
        cells: loadedCells(input, groupName(facts, by)),
      };
    });
  return {
    cells,
    /** The same as it is sent: checking and writing a thousand cells takes longer than all the rest. */
    cellsText: (vintage: Vintage, by: GroupedBy, fuels: Fuels): Promise<string> =>
      worlds.part(vintage, `dependence-text-${by}-${fuels}`, async () =>
        JSON.stringify(dependenceSchema.parse(await cells(vintage, by, fuels))),
      ),
    shippedCells: (by: GroupedBy, fuels: Fuels): DependenceDocument => {
      const purchases = materialPurchases(facts.trade, fuels);
      const years = yearsOf(purchases);
      return {
        vintage: null,
        isSynthetic: false,
        by,
        years: years === null ? null : [...years],
        cells: shippedCells(purchases, members, (hs) => groupIn(by, hs), groupName(facts, by)),
      };
    },
    products: async (
      vintage: Vintage,
      iso3: string,
      group: string,
      fuels: Fuels,
    ): Promise<DependenceProductsDocument> => {
      const by = /^\d/.test(group) ? 'chapter' : 'stage';
      const input = await inputOf(vintage, by, fuels);
      const column = input.groups.codes.indexOf(group);
      return {
        vintage: vintageRef(vintage),
        isSynthetic: vintage.isSynthetic,
        items: column < 0 ? [] : loadedProducts(input, members.indexOf(iso3), column, nameOf),
      };
    },
    shippedProducts: (iso3: string, group: string, fuels: Fuels): DependenceProductsDocument => {
      const by = /^\d/.test(group) ? 'chapter' : 'stage';
      const own = materialPurchases(facts.trade, fuels).filter(
        (purchase) => purchase.iso3 === iso3 && groupIn(by, purchase.hs) === group,
      );
      return { vintage: null, isSynthetic: false, items: shippedProducts(own, members, nameOf) };
    },
  };
};

type Cell = DependenceDocument['cells'][number];

const cellColumns: readonly CsvColumn<Cell>[] = [
  { header: 'importer', cell: ({ iso3 }) => iso3 },
  { header: 'group', cell: ({ group }) => group },
  { header: 'name_en', cell: ({ name }) => name?.en ?? null },
  { header: 'name_ru', cell: ({ name }) => name?.ru ?? null },
  { header: 'name_zh', cell: ({ name }) => name?.zh ?? null },
  ...figureColumns<Cell>('imports', ({ imports }) => imports),
  { header: 'supplier_hhi', cell: ({ hhi }) => hhi },
  { header: 'single_outside_share', cell: ({ singleOutside }) => singleOutside.value },
  { header: 'top_supplier', cell: ({ topSupplier }) => topSupplier },
  { header: 'top_share', cell: ({ topShare }) => topShare },
  { header: 'bloc_share', cell: ({ bloc }) => bloc },
  { header: 'year_from', cell: ({ imports }) => imports.years?.[0] ?? null },
  { header: 'year_to', cell: ({ imports }) => imports.years?.[1] ?? null },
  { header: 'confidence', cell: ({ imports }) => imports.confidence },
  { header: 'origin', cell: ({ imports }) => imports.origins },
];

/** How much members lean on few suppliers, and on single ones outside. */
export const dependenceRoutes = (api: ApiServer, dependencies: DependenceDependencies): void => {
  const { warehouse, waitMs } = dependencies;
  const read = readings(dependencies);
  const cellsDocument: z.ZodType = dependenceSchema;
  const productsDocument: z.ZodType = dependenceProductsSchema;
  const querystring = z.strictObject({ ...tradeFields, by: byField });
  const answersFor = ({ by, fuels }: { readonly by: GroupedBy; readonly fuels: Fuels }) => ({
    loaded: (vintage: Vintage) => read.cells(vintage, by, fuels),
    shipped: () => read.shippedCells(by, fuels),
  });
  api.get(
    '/dependence',
    {
      schema: {
        tags: [tag],
        summary: 'How much each member leans on single suppliers, by chapter or stage',
        description:
          'Concentration is measured product by product and averaged by value. Without loaded trade: the raw materials that come with Hamkor, from lists of their largest flows.',
        querystring,
        response: { 200: cellsDocument },
      },
    },
    async (request, reply) => {
      const { vintage: ref, by, fuels } = request.query;
      const answers = {
        loaded: (vintage: Vintage): Promise<string | DependenceDocument> =>
          read.cellsText(vintage, by, fuels),
        shipped: () => read.shippedCells(by, fuels),
      };
      const answer = await answerOf(warehouse, ref, answers, reply, waitMs);
      if (answer.kind === 'sent') return answer.reply;
      reply.type('application/json; charset=utf-8');
      return answer.value;
    },
  );
  api.get(
    '/dependence.csv',
    {
      schema: {
        tags: [tag],
        summary: 'Dependence of members on suppliers, as a table',
        querystring,
        response: csvResponse,
      },
    },
    async (request, reply) => {
      const answer = await answerOf(
        warehouse,
        request.query.vintage,
        answersFor(request.query),
        reply,
        waitMs,
      );
      return answer.kind === 'sent'
        ? (answer.reply as never)
        : sendCsv(reply, 'dependence', cellColumns, answer.value.cells);
    },
  );
  api.get(
    '/dependence/:iso3/:group',
    {
      schema: {
        tags: [tag],
        summary: 'The products behind one cell, with who supplies them',
        params: z.object({
          iso3: z.enum(memberCodes).describe('A member, ISO 3166-1 alpha-3'),
          group: groupField,
        }),
        querystring: z.strictObject(tradeFields),
        response: { 200: productsDocument },
      },
    },
    async (request, reply) => {
      const { iso3, group } = request.params;
      const { vintage: ref, fuels } = request.query;
      const answers = {
        loaded: (vintage: Vintage) => read.products(vintage, iso3, group, fuels),
        shipped: () => read.shippedProducts(iso3, group, fuels),
      };
      const answer = await answerOf(warehouse, ref, answers, reply, waitMs);
      return answer.kind === 'sent' ? answer.reply : answer.value;
    },
  );
};
