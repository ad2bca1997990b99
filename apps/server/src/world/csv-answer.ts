import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { CsvColumn } from '../listing/csv.ts';
import { csvDocument } from '../listing/csv.ts';

/** How a table is described in OpenAPI. */
export const csvResponse = {
  200: { description: 'CSV (RFC 4180) in UTF-8', content: { 'text/csv': { schema: z.string() } } },
};

/** A table as a file to download. */
export const sendCsv = <T>(
  reply: Pick<FastifyReply, 'header' | 'type'>,
  name: string,
  columns: readonly CsvColumn<T>[],
  items: readonly T[],
): string => {
  reply.header('content-disposition', `attachment; filename="hamkor-${name}.csv"`);
  reply.type('text/csv; charset=utf-8; header=present');
  return csvDocument(columns, items);
};
