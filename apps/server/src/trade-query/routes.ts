import { randomUUID } from 'node:crypto';
import { createReadStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { tradeQueryResultSchema } from '@hamkor/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { CsvCell } from '../listing/csv.ts';
import { csvPieces } from '../listing/csv.ts';
import type { ApiServer } from '../platform/http.ts';
import { phrases, preferredLocale } from '../platform/language.ts';
import { chooseVintage } from '../vintages/vintage-choice.ts';
import { tradeFolders } from '../warehouse/folders.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import { vintageOrigin, vintageRef } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { questionProblems } from './refuse-question.ts';
import { rowBatches } from './row-batches.ts';
import type { TradeQuestion } from './trade-question.ts';
import { mostRows, rowsField, tradeFields } from './trade-question.ts';
import type { TradeSql } from './trade-sql.ts';
import { tradeSql } from './trade-sql.ts';

export interface TradeQueryDependencies {
  readonly warehouse: Warehouse;
  readonly varFolder: string;
  /** Milliseconds after which a query is stopped. */
  readonly queryMs?: number;
}

const tag = 'Loaded data';
const usualQueryMs = 10_000;
type Row = Readonly<Record<string, string | number | null>>;

interface Asked {
  readonly vintage: Vintage;
  readonly query: TradeSql;
}

/** Stops a query whose reader has gone away. */
const goneSignal = (reply: FastifyReply): AbortSignal => {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort(new Error('the reader has gone'));
  });
  return controller.signal;
};

/** Reads and checks a question; null when a problem has been sent. */
const asker =
  ({ warehouse }: TradeQueryDependencies) =>
  async (question: TradeQuestion, request: FastifyRequest, reply: FastifyReply): Promise<Asked | null> => {
    const locale = preferredLocale(request.headers['accept-language']);
    const choice = chooseVintage(warehouse, question.vintage);
    if (choice.kind === 'missing') {
      await reply.problem({ kind: 'not-found', resource: 'vintage', id: choice.ref });
      return null;
    }
    if (choice.kind === 'shipped') {
      const t = await phrases(locale);
      const detail = t('problems.trade.nothingLoaded');
      await reply.problem({ kind: 'bad-input', errors: [{ pointer: '/query/vintage', detail }] });
      return null;
    }
    const { vintage } = choice;
    const errors = await questionProblems(question, vintage, locale);
    if (errors.length > 0) {
      await reply.problem({ kind: 'bad-input', errors });
      return null;
    }
    const query = tradeSql(question, warehouse.from(vintage, 'flows', question.year), vintage.digits ?? 0);
    return { vintage, query };
  };

const addJson = (api: ApiServer, dependencies: TradeQueryDependencies): void => {
  const { warehouse, queryMs = usualQueryMs } = dependencies;
  const ask = asker(dependencies);
  const document: z.ZodType = tradeQueryResultSchema;
  api.get(
    '/trade',
    {
      schema: {
        tags: [tag],
        summary: 'Sums of loaded trade by any grouping',
        description: `Filters, columns to group by and an order; answered within ${usualQueryMs / 1000} s or not at all. usd_weighed is the value of the flows that state a mass: usd_weighed / tonnes is their unit value.`,
        querystring: z.strictObject({ ...tradeFields, limit: rowsField(mostRows.json, 1000) }),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { limit, ...question } = request.query;
      const asked = await ask(question, request, reply);
      if (asked === null) return reply;
      const began = performance.now();
      const { sql, values, columns } = asked.query;
      const found = await warehouse.query<Row>(sql, values, {
        rows: limit,
        milliseconds: queryMs,
        signal: goneSignal(reply),
      });
      if (found.kind === 'too-slow') return reply.problem({ kind: 'query-limit', seconds: queryMs / 1000 });
      return {
        vintage: vintageRef(asked.vintage),
        isSynthetic: asked.vintage.isSynthetic,
        origins: [vintageOrigin(asked.vintage)],
        columns,
        rows: found.rows.map((row) => columns.map(({ name }) => row[name] ?? null)),
        isCut: found.isCut,
        milliseconds: Math.round(performance.now() - began),
      };
    },
  );
};

const fileFields = z.strictObject({ ...tradeFields, limit: rowsField(mostRows.file, mostRows.file) });
const fileName = (vintage: Vintage, ending: string): string =>
  `attachment; filename="hamkor-trade-${vintage.content}.${ending}"`;

/** A file that an answer is written to before it is sent. */
const scratchFile = (varFolder: string): string => {
  const { scratch } = tradeFolders(varFolder);
  mkdirSync(scratch, { recursive: true });
  return join(scratch, `trade-${randomUUID()}.parquet`);
};

const addCsv = (api: ApiServer, dependencies: TradeQueryDependencies): void => {
  const { warehouse, varFolder, queryMs = usualQueryMs } = dependencies;
  const ask = asker(dependencies);
  api.get(
    '/trade.csv',
    {
      schema: {
        tags: [tag],
        summary: 'The same as a table; X-Hamkor-Cut tells whether rows were left out',
        querystring: fileFields,
        response: {
          200: { description: 'CSV (RFC 4180) in UTF-8', content: { 'text/csv': { schema: z.string() } } },
        },
      },
    },
    async (request, reply) => {
      const { limit, ...question } = request.query;
      const asked = await ask(question, request, reply);
      if (asked === null) return reply;
      const { vintage, query } = asked;
      const file = scratchFile(varFolder);
      const written = await warehouse.copyTo(query.sql, query.values, file, 'parquet', {
        rows: limit,
        milliseconds: queryMs,
        signal: goneSignal(reply),
      });
      if (written.kind === 'too-slow') return reply.problem({ kind: 'query-limit', seconds: queryMs / 1000 });
      reply.header('content-disposition', fileName(vintage, 'csv'));
      reply.header('x-hamkor-cut', String(written.isCut));
      reply.type('text/csv; charset=utf-8; header=present');
      const columns = query.columns.map(({ name }) => ({
        header: name,
        cell: (row: Row): CsvCell => row[name] ?? null,
      }));
      const pieces = csvPieces<Row>(
        [
          ...columns,
          { header: 'synthetic', cell: () => vintage.isSynthetic },
          { header: 'origin', cell: () => vintageOrigin(vintage) },
        ],
        rowBatches<Row>(warehouse, file),
      );
      const stream = Readable.from(pieces);
      // Also where the reader goes away before the first piece is asked for.
      stream.once('close', () => rmSync(file, { force: true }));
      return reply.send(stream as never);
    },
  );
};

const addParquet = (api: ApiServer, dependencies: TradeQueryDependencies): void => {
  const { warehouse, varFolder, queryMs = usualQueryMs } = dependencies;
  const ask = asker(dependencies);
  api.get(
    '/trade.parquet',
    {
      schema: {
        tags: [tag],
        summary: 'The same as a Parquet file',
        querystring: fileFields,
        response: {
          200: {
            description: 'Apache Parquet',
            content: { 'application/vnd.apache.parquet': { schema: z.string() } },
          },
        },
      },
    },
    async (request, reply) => {
      const { limit, ...question } = request.query;
      const asked = await ask(question, request, reply);
      if (asked === null) return reply;
      const { vintage, query } = asked;
      const file = scratchFile(varFolder);
      const marked = `SELECT *, $${query.values.length + 1}::BOOLEAN AS synthetic, $${query.values.length + 2}::VARCHAR AS origin FROM (${query.sql})`;
      const written = await warehouse.copyTo(
        marked,
        [...query.values, vintage.isSynthetic, vintageOrigin(vintage)],
        file,
        'parquet',
        { rows: limit, milliseconds: queryMs, signal: goneSignal(reply) },
      );
      if (written.kind === 'too-slow') return reply.problem({ kind: 'query-limit', seconds: queryMs / 1000 });
      const stream = createReadStream(file);
      // On the systems we run on an open file can be read to its end after its name is gone.
      stream.once('close', () => rmSync(file, { force: true }));
      reply.header('content-disposition', fileName(vintage, 'parquet'));
      reply.header('x-hamkor-cut', String(written.isCut));
      reply.type('application/vnd.apache.parquet');
      return reply.send(stream as never);
    },
  );
};

/** The free query over loaded trade: filters and groups, never SQL. */
export const tradeQueryRoutes = (api: ApiServer, dependencies: TradeQueryDependencies): void => {
  addJson(api, dependencies);
  addCsv(api, dependencies);
  addParquet(api, dependencies);
};
