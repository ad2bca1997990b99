import type { Explain } from '@hamkor/exchange';
import { recordTemplate } from '@hamkor/exchange';
import type { RecordType } from '@hamkor/registry';
import { recordTypes } from '@hamkor/registry';
import { z } from 'zod';
import { csvDocument } from '../listing/csv.ts';
import type { ApiServer } from '../platform/http.ts';
import { phrases, preferredLocale } from '../platform/language.ts';
import { writeWorkbook } from '../workbooks/on-demand.ts';
import { columnWords } from './template-words.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const params = z.object({ type: z.enum(recordTypes).describe('Type of record') });

const templateOf = async (type: RecordType) => {
  const [en, ru, zh] = await Promise.all([phrases('en'), phrases('ru'), phrases('zh')]);
  const words = { en, ru, zh };
  const explain: Explain = (column, language) => columnWords(words[language], column);
  return recordTemplate(type, explain);
};

/** An empty table for each type of record, with explanations in three languages. */
export const addTemplates = (api: ApiServer): void => {
  api.get(
    '/exchange/templates/:type.csv',
    {
      schema: {
        tags: ['Exchange'],
        summary: 'An empty table of records of a type, with explanations and an example',
        params,
        response: {
          200: { description: 'CSV (RFC 4180) in UTF-8', content: { 'text/csv': { schema: z.string() } } },
        },
      },
    },
    async (request, reply) => {
      const { type } = request.params;
      const [header = [], ...rows] = await templateOf(type);
      const columns = header.map((name, at) => ({
        header: String(name),
        cell: (row: (typeof rows)[number]) => row[at] ?? null,
      }));
      reply.header('content-disposition', `attachment; filename="hamkor-${type}.csv"`);
      return reply.type('text/csv; charset=utf-8; header=present').send(csvDocument(columns, rows));
    },
  );
  api.get(
    '/exchange/templates/:type.xlsx',
    {
      schema: {
        tags: ['Exchange'],
        summary: 'The same as a workbook',
        params,
        response: {
          200: {
            description: 'XLSX',
            content: { [workbookType]: { schema: z.unknown().meta({ type: 'string', format: 'binary' }) } },
          },
        },
      },
    },
    async (request, reply) => {
      const { type } = request.params;
      const t = await phrases(preferredLocale(request.headers['accept-language']));
      const bytes = await writeWorkbook([
        { name: t('exchange.sheet.records'), rows: await templateOf(type) },
      ]);
      reply.header('content-disposition', `attachment; filename="hamkor-${type}.xlsx"`).type(workbookType);
      return reply.send(bytes);
    },
  );
};
