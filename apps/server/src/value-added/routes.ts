import type { ValueAddedDocument } from '@hamkor/contract';
import { valueAddedIndustriesSchema, valueAddedSchema } from '@hamkor/contract';
import { areaNames } from '@hamkor/nomenclature';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import { notReady } from '../options/option-finder.ts';
import { patienceMs, whenReady } from '../options/when-ready.ts';
import type { ApiServer } from '../platform/http.ts';
import { loadedAreas } from '../warehouse/concordance/country-names.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { csvResponse, sendCsv } from '../world/csv-answer.ts';
import type { ContentsReading } from './read-contents.ts';
import { contentsReader } from './read-contents.ts';
import { contentColumns } from './table-columns.ts';
import { industriesDocument, noTable, valueAddedDocument, withoutContents } from './value-added-document.ts';

export interface ValueAddedDependencies {
  readonly facts: Facts;
  readonly warehouse: Warehouse;
  readonly waitMs?: number;
}

const tag = 'Value added';
const holdsTable = ({ tables }: Vintage): boolean => tables.includes('input_output');

const questionFields = {
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
};
const querystring = z.strictObject(questionFields);
type Question = z.output<typeof querystring>;

/** A year of a table and what was worked out from it. */
interface Found {
  readonly vintage: Vintage;
  readonly year: number;
  readonly reading: ContentsReading;
}

/** Where value is added that is exported: from a loaded input-output table, worked out in a thread of its own. */
export const valueAddedRoutes = (
  api: ApiServer,
  { facts, warehouse, waitMs = patienceMs }: ValueAddedDependencies,
): void => {
  const document: z.ZodType = valueAddedSchema;
  const industries: z.ZodType = valueAddedIndustriesSchema;
  const { members } = facts.trade;
  const nameOf = areaNames(loadedAreas(facts.nomenclature.areas));
  const reader = contentsReader(warehouse, members);
  api.addHook('onClose', () => reader.close());

  /** What was asked for; `none` without a table, null when a problem has been sent. */
  const find = async (
    { vintage: ref, year }: Question,
    reply: FastifyReply,
  ): Promise<Found | 'none' | null> => {
    const vintage = ref === undefined ? warehouse.vintages().find(holdsTable) : warehouse.find(ref);
    if (vintage === undefined) return 'none';
    const missing = (id: string) => reply.problem({ kind: 'not-found', resource: 'vintage', id });
    if (vintage === null || !holdsTable(vintage)) return missing(ref!);
    const asked = year ?? Math.max(...vintage.years);
    if (!vintage.years.includes(asked)) return missing(`${vintage.name} ${asked}`);
    const found = await whenReady(reader.of(vintage, asked), waitMs);
    return found.kind === 'ready' ? { vintage, year: asked, reading: found.value } : reply.problem(notReady);
  };
  const documentOf = ({ vintage, year, reading }: Found): ValueAddedDocument =>
    reading.kind === 'too-large'
      ? withoutContents(vintage, year, 'too-large', reading.sectors)
      : valueAddedDocument(vintage, year, reading, members, nameOf);

  api.get(
    '/value-added',
    {
      schema: {
        tags: [tag],
        summary: 'What the exports of each country hold: value added at home, abroad, inside the bloc',
        description:
          'From an input-output table that was loaded; without one the answer is empty and its `state` is `none`. Members that the table has only within a region (rest of the world) cannot be told, and a part of a table is told to be one, not worked out.',
        querystring,
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const found = await find(request.query, reply);
      if (found === null) return reply;
      return found === 'none' ? noTable : documentOf(found);
    },
  );
  api.get(
    '/value-added.csv',
    {
      schema: {
        tags: [tag],
        summary: 'The same as a table: a row a country',
        querystring,
        response: csvResponse,
      },
    },
    async (request, reply) => {
      const found = await find(request.query, reply);
      if (found === null) return reply;
      const { items } = found === 'none' ? noTable : documentOf(found);
      return sendCsv(reply, 'value-added', contentColumns, items);
    },
  );
  api.get(
    '/value-added/:iso3/industries',
    {
      schema: {
        tags: [tag],
        summary: 'Industries of one country: what each sells abroad, and what of its own work ends abroad',
        params: z.object({
          iso3: z.stringFormat('KAZ', /^[A-Z][A-Z\d]{1,3}$/).describe('Country or region of the table'),
        }),
        querystring,
        response: { 200: industries },
      },
    },
    async (request, reply) => {
      const { iso3 } = request.params;
      const found = await find(request.query, reply);
      if (found === null) return reply;
      const told =
        found === 'none' || found.reading.kind === 'too-large'
          ? null
          : industriesDocument(found.vintage, found.year, found.reading, iso3, nameOf);
      return told ?? reply.problem({ kind: 'not-found', resource: 'country', id: iso3 });
    },
  );
};
