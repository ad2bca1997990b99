import { tradeGroupSchema } from '@hamkor/contract';
import { z } from 'zod';
import { commaList } from '../listing/query-fields.ts';
import { vintageField } from '../vintages/vintage-choice.ts';

/** Rows of an answer, at most: as JSON, and as a file. */
export const mostRows = { json: 10_000, file: 100_000 } as const;

export type TradeGroup = z.output<typeof tradeGroupSchema>;

/** Sums every answer carries; `usd_weighed` is the value of just those flows that state a mass. */
export const tradeSums = ['usd', 'tonnes', 'usd_weighed', 'flows'] as const;

const country = z.stringFormat('KAZ', /^[A-Z0-9]{2,4}$/);
const groups = tradeGroupSchema.options;
const sortable = [...groups, ...tradeSums];

/** What a query may ask: lists to filter by, columns to group by, one order. Everything else is refused by name. */
export const tradeFields = {
  vintage: vintageField,
  exporter: commaList(country, 'Exporting countries, ISO 3166-1 alpha-3, separated by commas'),
  importer: commaList(country, 'Importing countries, ISO 3166-1 alpha-3, separated by commas'),
  product: commaList(
    z.stringFormat('8708', /^(\d{2}(\d{2}){0,2}|TOTAL)$/),
    'Chapters, headings or subheadings, separated by commas: flows whose code begins with any of them',
  ),
  year: commaList(
    z.stringFormat('2023', /^\d{4}$/).transform(Number),
    'Years, separated by commas; all that are loaded where absent',
  ),
  by: commaList(tradeGroupSchema, `Columns to group by: ${groups.join(', ')}; year where absent`),
  sort: z
    .enum([...sortable, ...sortable.map((key): `-${typeof key}` => `-${key}`)])
    .optional()
    .describe('Order: a column of the answer, with a minus from the greatest down; -usd where absent'),
};

/** A field of how many rows, up to a limit. */
export const rowsField = (most: number, usual: number) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(usual)
    .describe(`Rows at most, up to ${most}; whether more were cut off is told`);

export type TradeQuestion = z.output<z.ZodObject<typeof tradeFields>>;
