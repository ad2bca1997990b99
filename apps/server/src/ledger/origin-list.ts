import { originSchema } from '@hamkor/contract';
import type { OriginDocument } from '@hamkor/contract';
import type { CsvColumn } from '../listing/csv.ts';
import type { List } from '../listing/list-routes.ts';
import { sortBy } from '../listing/query-fields.ts';
import type { Database } from '../tables.ts';
import type { LoadedOrigins } from './loaded-origins.ts';
import { loadedOrigins } from './loaded-origins.ts';
import { findOrigins, originSortKeys } from './origin-repository.ts';

const filters = { sort: sortBy(originSortKeys, 'id') };

const columns: readonly CsvColumn<OriginDocument>[] = [
  { header: 'id', cell: (origin) => origin.id },
  { header: 'producer', cell: (origin) => origin.producer },
  { header: 'title', cell: (origin) => origin.title },
  { header: 'url', cell: (origin) => origin.url },
  { header: 'accessed', cell: (origin) => origin.accessed },
  { header: 'licence', cell: (origin) => origin.licence },
  { header: 'period', cell: (origin) => origin.period },
  { header: 'citation', cell: (origin) => origin.citation },
  { header: 'processing', cell: (origin) => origin.processing },
  { header: 'processing_note', cell: (origin) => origin.processingNote },
  { header: 'gaps', cell: (origin) => origin.gaps.join(' | ') },
  { header: 'rows', cell: (origin) => origin.tables.reduce((sum, table) => sum + table.rows, 0) },
];

/** Where all figures come from. */
export const originList = (
  db: Database,
  loaded: LoadedOrigins | null = null,
): List<typeof filters, typeof originSchema> => ({
  path: '/origins',
  tag: 'Ledger',
  summary: 'Origins of the facts',
  filters,
  item: originSchema,
  columns,
  find: (asked, paging) => findOrigins(db, asked, paging, loaded === null ? [] : loadedOrigins(loaded)),
});
