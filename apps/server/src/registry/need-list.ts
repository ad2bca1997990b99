import { needKinds, needSchema } from '@hamkor/contract';
import type { NeedDocument } from '@hamkor/contract';
import { z } from 'zod';
import { figureColumns, textColumns } from '../listing/columns.ts';
import type { CsvColumn } from '../listing/csv.ts';
import type { List } from '../listing/list-routes.ts';
import { commaList, sortBy } from '../listing/query-fields.ts';
import type { Database } from '../tables.ts';
import { findNeeds, needSortKeys } from './need-repository.ts';
import { readAs } from './read-as.ts';
import { sourceColumns } from './record-columns.ts';
import { countryFields, hsFields, isicFields, recordFields } from './record-filters.ts';

const filters = {
  ...countryFields,
  kind: commaList(z.enum(needKinds), 'request or offer'),
  ...isicFields,
  ...hsFields,
  expired: z
    .enum(['yes', 'no'])
    .optional()
    .describe(
      'yes: only those whose deadline has passed; no: only those for which it has not, or is not known',
    ),
  ...recordFields,
  sort: sortBy(needSortKeys, '-year'),
};

const columns: readonly CsvColumn<NeedDocument>[] = [
  { header: 'id', cell: (need) => need.id },
  { header: 'kind', cell: (need) => need.kind },
  { header: 'country', cell: (need) => need.country },
  { header: 'organisation', cell: (need) => need.organisation },
  ...textColumns<NeedDocument>('title', (need) => need.title),
  { header: 'hs', cell: (need) => need.hs },
  { header: 'isic', cell: (need) => need.isic },
  ...figureColumns<NeedDocument>('quantity', (need) => need.quantity),
  { header: 'deadline', cell: (need) => need.deadline },
  { header: 'deadline_date', cell: (need) => need.deadlineDate },
  { header: 'expired', cell: (need) => need.expired },
  ...sourceColumns,
];

/** Requests and offers of cooperation, expired ones included. */
export const needList = (db: Database, today: () => string): List<typeof filters, typeof needSchema> => ({
  path: '/needs',
  tag: 'Data bank',
  summary: 'Requests and offers of cooperation',
  filters,
  item: needSchema,
  columns,
  find: (asked, paging, viewer) => readAs(db, viewer, (reader) => findNeeds(reader, asked, paging, today())),
});
