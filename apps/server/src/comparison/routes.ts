import { comparisonSchema } from '@hamkor/contract';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import { notReady } from '../options/option-finder.ts';
import type { StudyInUse, TradeStudies } from '../options/trade-studies.ts';
import { patienceMs, whenReady } from '../options/when-ready.ts';
import type { ApiServer } from '../platform/http.ts';
import type { Problem } from '../platform/problem.ts';
import { productsOf } from '../products/products-of.ts';
import { shipped } from '../vintages/vintage-choice.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { compareOptions } from './compare-options.ts';
import type { TradeCompared } from './compare-trade.ts';
import { compareTrade } from './compare-trade.ts';

export interface ComparisonDependencies {
  readonly facts: Facts;
  readonly warehouse: Pick<Warehouse, 'find' | 'from' | 'query'>;
  readonly studies: Pick<TradeStudies, 'of'>;
  /** How long a request waits for the studies, milliseconds. */
  readonly waitMs?: number;
}

const queryMs = 10_000;
const refField = (which: string) =>
  z.string().min(1).max(200).describe(`${which}: name, name@content, or shipped`);

type Studies =
  | { readonly kind: 'studies'; readonly a: StudyInUse; readonly b: StudyInUse }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What two states of data say of the same things: the shipped facts have no flows to compare, but options. */
export const comparisonRoutes = (api: ApiServer, dependencies: ComparisonDependencies): void => {
  const { facts, warehouse, studies, waitMs = patienceMs } = dependencies;
  const { catalogue } = productsOf(facts);
  const chapters = new Map(facts.nomenclature.chapters.map(({ id, name }) => [id, name]));
  const nameOf = (hs: string) =>
    (hs.length === 2 ? chapters.get(hs) : catalogue.find(hs, 'HS2022')?.name) ?? { en: hs, ru: hs, zh: hs };
  const bothStudies = (refA: string, refB: string): Studies => {
    const [a, b] = [studies.of(refA), studies.of(refB)];
    if (a.kind === 'study' && b.kind === 'study') return { kind: 'studies', a: a.inUse, b: b.inUse };
    const id = a.kind === 'unknown-vintage' ? a.ref : refB;
    return { kind: 'problem', problem: { kind: 'not-found', resource: 'vintage', id } };
  };
  const document: z.ZodType = comparisonSchema;
  api.get(
    '/comparison',
    {
      schema: {
        tags: ['Analyses'],
        summary: 'Two states of loaded data compared: members’ totals, products, options',
        description:
          'Trade in the years both hold, headings (chapters where the editions differ); options under the default weights.',
        querystring: z.strictObject({ a: refField('The first'), b: refField('The second') }),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { a: refA, b: refB } = request.query;
      const found = bothStudies(refA, refB);
      if (found.kind === 'problem') return reply.problem(found.problem);
      const { a, b } = found;
      const options = await whenReady(
        Promise.all([a.study.part('options'), b.study.part('options')]),
        waitMs,
      );
      if (options.kind === 'not-ready') return reply.problem(notReady);
      const [vintageA, vintageB] = [a, b].map(({ vintage }) =>
        vintage === null ? null : warehouse.find(vintage),
      );
      const trade: TradeCompared =
        vintageA && vintageB
          ? await compareTrade(warehouse, vintageA, vintageB, nameOf, { milliseconds: queryMs })
          : { kind: 'compared', totals: [], products: [] };
      if (trade.kind === 'too-slow') return reply.problem({ kind: 'query-limit', seconds: queryMs / 1000 });
      const [ofA, ofB] = options.value;
      return {
        a: a.vintage ?? shipped,
        b: b.vintage ?? shipped,
        totals: trade.totals,
        products: trade.products,
        options: compareOptions(ofA, ofB),
      };
    },
  );
};
