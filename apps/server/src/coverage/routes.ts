import type { CoverageDocument, CoverageListDocument } from '@hamkor/contract';
import { coverageListSchema } from '@hamkor/contract';
import { areaNames } from '@hamkor/nomenclature';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import { figureColumns } from '../listing/columns.ts';
import type { CsvColumn } from '../listing/csv.ts';
import { notReady } from '../options/option-finder.ts';
import { patienceMs, whenReady } from '../options/when-ready.ts';
import type { ApiServer } from '../platform/http.ts';
import { chooseVintage, vintageField } from '../vintages/vintage-choice.ts';
import { loadedAreas } from '../warehouse/concordance/country-names.ts';
import { vintageRef } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { csvResponse, sendCsv } from '../world/csv-answer.ts';
import { keptByVintage } from '../world/kept-by-vintage.ts';
import { shippedCoverage, vintageCoverage } from './coverage-list.ts';
import { nationalOf } from './national.ts';

export interface CoverageDependencies {
  readonly facts: Facts;
  readonly warehouse: Warehouse;
  readonly waitMs?: number;
}

const tag = 'Loaded data';
const description =
  'Seen is what the data hold of a country’s trade, national what the country states as a whole (merchandise trade of the World Bank, loaded or shipped). Grade A from 0.9, B from 0.7, C below. Imports are seen without freight and stated with it: a country fully seen comes to about 0.94. Pairs of members of which neither reports are blind: their trade is unknown, not zero.';

const columns: readonly CsvColumn<CoverageDocument>[] = [
  { header: 'iso3', cell: ({ iso3 }) => iso3 },
  { header: 'name_en', cell: ({ name }) => name.en },
  { header: 'name_ru', cell: ({ name }) => name.ru },
  { header: 'name_zh', cell: ({ name }) => name.zh },
  { header: 'year', cell: ({ year }) => year },
  { header: 'flow', cell: ({ flow }) => flow },
  ...figureColumns<CoverageDocument>('seen', ({ seen }) => seen),
  ...figureColumns<CoverageDocument>('national', ({ national }) => national),
  { header: 'ratio', cell: ({ ratio }) => ratio },
  { header: 'grade', cell: ({ grade }) => grade },
  { header: 'reported_by_both', cell: ({ reported }) => reported?.both ?? null },
  { header: 'reported_by_itself', cell: ({ reported }) => reported?.own ?? null },
  { header: 'reported_by_partners', cell: ({ reported }) => reported?.mirror ?? null },
  { header: 'seen_origin', cell: ({ seen }) => seen.origins },
  { header: 'national_origin', cell: ({ national }) => national.origins },
];

/** What a question about coverage is answered with. */
type Answer =
  | { readonly kind: 'coverage'; readonly list: CoverageListDocument }
  | { readonly kind: 'missing'; readonly ref: string }
  | { readonly kind: 'not-ready' };

const answers = ({ facts, warehouse, waitMs = patienceMs }: CoverageDependencies) => {
  const kept = keptByVintage();
  const nameOf = areaNames(loadedAreas(facts.nomenclature.areas));
  return async (ref: string | undefined): Promise<Answer> => {
    const choice = chooseVintage(warehouse, ref);
    if (choice.kind === 'missing') return choice;
    if (choice.kind === 'shipped') return { kind: 'coverage', list: shippedCoverage(facts, nameOf) };
    const { vintage } = choice;
    // Loading other indicators changes national totals: what they rest on is part of the key.
    const loaded = warehouse
      .vintages()
      .filter(({ tables }) => tables.includes('indicators'))
      .map(vintageRef)
      .join();
    const list = kept.part(vintage, `coverage ${loaded}`, async () =>
      vintageCoverage(warehouse, vintage, await nationalOf(warehouse, facts), nameOf, facts.trade.members),
    );
    const found = await whenReady(list, waitMs);
    return found.kind === 'ready' ? { kind: 'coverage', list: found.value } : found;
  };
};

const missing = (id: string) => ({ kind: 'not-found', resource: 'vintage', id }) as const;

/** How much of each country's trade the data see. */
export const coverageRoutes = (api: ApiServer, dependencies: CoverageDependencies): void => {
  const document: z.ZodType = coverageListSchema;
  const answer = answers(dependencies);
  const querystring = z.strictObject({ vintage: vintageField });
  const about = { tags: [tag], description, querystring };
  api.get(
    '/coverage',
    {
      schema: {
        ...about,
        summary:
          'How much of each country’s trade the data see, who reports it, and which pairs nobody reports',
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const found = await answer(request.query.vintage);
      if (found.kind === 'coverage') return found.list;
      return reply.problem(found.kind === 'missing' ? missing(found.ref) : notReady);
    },
  );
  api.get(
    '/coverage.csv',
    {
      schema: {
        ...about,
        summary: 'Coverage by country, year and direction, as a table',
        response: csvResponse,
      },
    },
    async (request, reply) => {
      const found = await answer(request.query.vintage);
      if (found.kind === 'coverage') return sendCsv(reply, 'coverage', columns, found.list.items);
      return reply.problem(found.kind === 'missing' ? missing(found.ref) : notReady) as never;
    },
  );
};
