import type { ValueAddedDocument } from '@hamkor/contract';
import { valueAddedSchema } from '@hamkor/contract';
import { areaNames } from '@hamkor/nomenclature';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import type { Background } from '../options/background.ts';
import { background } from '../options/background.ts';
import { notReady } from '../options/option-finder.ts';
import { patienceMs, whenReady } from '../options/when-ready.ts';
import type { ApiServer } from '../platform/http.ts';
import { loadedAreas } from '../warehouse/concordance/country-names.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { keptByVintage } from '../world/kept-by-vintage.ts';
import type { ContentsInput, ContentsParts } from './contents.ts';
import { noTable, valueAddedDocument, withoutContents } from './value-added-document.ts';
import { worldTableOf } from './world-table-of.ts';

export interface ValueAddedDependencies {
  readonly facts: Facts;
  readonly warehouse: Warehouse;
  readonly waitMs?: number;
}

const holdsTable = ({ tables }: Vintage): boolean => tables.includes('input_output');

const querystring = z.strictObject({
  vintage: z
    .stringFormat('wiod-2011', /^[^\p{Cc}/]+$/u)
    .max(200)
    .optional()
    .describe('A loaded input-output table by name, or by name@content; the newest one where absent'),
  year: z.coerce
    .number()
    .int()
    .min(1900)
    .max(2100)
    .optional()
    .describe('The last year of the table where absent'),
});

/** Where value is added that is exported: from a loaded input-output table, worked out in a thread of its own. */
export const valueAddedRoutes = (
  api: ApiServer,
  { facts, warehouse, waitMs = patienceMs }: ValueAddedDependencies,
): void => {
  const document: z.ZodType = valueAddedSchema;
  const kept = keptByVintage();
  const running = new Set<Background<ContentsParts>>();
  const { members } = facts.trade;
  const nameOf = areaNames(loadedAreas(facts.nomenclature.areas));
  const compute = async (vintage: Vintage, year: number): Promise<ValueAddedDocument> => {
    const reading = await worldTableOf(warehouse, vintage, year);
    if (reading.kind === 'too-large') return withoutContents(vintage, year, 'too-large', reading.sectors);
    const { table, currency } = reading.loaded;
    const input: ContentsInput = { table, members };
    const work = background<ContentsParts>(
      new URL('./contents-worker.ts', import.meta.url),
      ['contents'],
      input,
    );
    running.add(work);
    try {
      const contents = await work.part('contents');
      const sectors = table.output.length;
      return valueAddedDocument(vintage, year, { contents, currency, sectors }, members, nameOf);
    } finally {
      running.delete(work);
      await work.close();
    }
  };
  api.addHook('onClose', async () => {
    await Promise.all(Array.from(running, (work) => work.close()));
  });
  api.get(
    '/value-added',
    {
      schema: {
        tags: ['Value added'],
        summary: 'What the exports of each country hold: value added at home, abroad, inside the bloc',
        description:
          'From an input-output table that was loaded; without one the answer is empty and its `state` is `none`. Members that the table has only within a region (rest of the world) cannot be told.',
        querystring,
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { vintage: ref, year } = request.query;
      const vintage = ref === undefined ? warehouse.vintages().find(holdsTable) : warehouse.find(ref);
      if (vintage === undefined) return noTable;
      if (vintage === null || !holdsTable(vintage))
        return reply.problem({ kind: 'not-found', resource: 'vintage', id: ref! });
      const asked = year ?? Math.max(...vintage.years);
      if (!vintage.years.includes(asked))
        return reply.problem({ kind: 'not-found', resource: 'vintage', id: `${vintage.name} ${asked}` });
      const found = await whenReady(
        kept.part(vintage, `value-added ${asked}`, () => compute(vintage, asked)),
        waitMs,
      );
      return found.kind === 'ready' ? found.value : reply.problem(notReady);
    },
  );
};
