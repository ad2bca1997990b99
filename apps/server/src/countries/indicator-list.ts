import { indicatorSchema } from '@hamkor/contract';
import type { IndicatorDocument } from '@hamkor/contract';
import { z } from 'zod';
import type { CsvColumn } from '../listing/csv.ts';
import type { List } from '../listing/list-routes.ts';
import { commaList, confidences, sortBy } from '../listing/query-fields.ts';
import type { Database } from '../tables.ts';
import { findIndicators, indicatorSortKeys } from './indicator-repository.ts';

const filters = {
  iso3: commaList(
    z.stringFormat('KAZ', /^[A-Z]{3}\d{0,2}$/),
    'ISO 3166-1 alpha-3 codes, SCO10 (the ten members together) or WLD (the world), separated by commas',
  ),
  indicator: commaList(
    z.stringFormat('gdp_current_usd', /^[a-z][a-z0-9_]{0,79}$/),
    'Names of indicators, separated by commas',
  ),
  year: z.coerce.number().int().min(1900).max(2100).optional().describe('Values that speak of this year'),
  confidence: confidences,
  sort: sortBy(indicatorSortKeys, 'indicator'),
};

const columns: readonly CsvColumn<IndicatorDocument>[] = [
  { header: 'iso3', cell: (row) => row.iso3 },
  { header: 'indicator', cell: (row) => row.indicator },
  { header: 'value', cell: (row) => row.figure.value },
  { header: 'low', cell: (row) => row.figure.low ?? null },
  { header: 'high', cell: (row) => row.figure.high ?? null },
  { header: 'unit', cell: (row) => row.figure.unit },
  { header: 'first_year', cell: (row) => row.figure.years?.[0] ?? null },
  { header: 'last_year', cell: (row) => row.figure.years?.[1] ?? null },
  { header: 'confidence', cell: (row) => row.figure.confidence },
  { header: 'source', cell: (row) => row.figure.cited ?? null },
  { header: 'origins', cell: (row) => row.figure.origins },
];

/** Values of country indicators; rival sources for one year stand side by side. */
export const indicatorList = (db: Database): List<typeof filters, typeof indicatorSchema> => ({
  path: '/indicators',
  tag: 'Countries',
  summary: 'Values of country indicators',
  filters,
  item: indicatorSchema,
  columns,
  find: (asked, paging) => findIndicators(db, asked, paging),
});
