import { mechanismSchema } from '@hamkor/contract';
import type { MechanismDocument } from '@hamkor/contract';
import { z } from 'zod';
import { textColumns } from '../listing/columns.ts';
import type { CsvColumn } from '../listing/csv.ts';
import type { List } from '../listing/list-routes.ts';
import { commaList, sortBy } from '../listing/query-fields.ts';
import type { Database } from '../tables.ts';
import { findMechanisms, mechanismSortKeys } from './mechanism-repository.ts';
import { recordFields } from './record-filters.ts';

const filters = {
  kind: commaList(
    z.stringFormat('finance: planned', /^[a-z][a-z :/-]{0,60}$/),
    'Kind in full, or what stands before its colon; several separated by commas',
  ),
  ...recordFields,
  sort: sortBy(mechanismSortKeys, 'name'),
};

const columns: readonly CsvColumn<MechanismDocument>[] = [
  { header: 'id', cell: (mechanism) => mechanism.id },
  ...textColumns<MechanismDocument>('name', (mechanism) => mechanism.name),
  { header: 'kind', cell: (mechanism) => mechanism.kind },
  { header: 'members', cell: (mechanism) => mechanism.members },
  { header: 'established_year', cell: (mechanism) => mechanism.establishedYear },
  ...textColumns<MechanismDocument>('role', (mechanism) => mechanism.role),
  ...textColumns<MechanismDocument>('decision_rule', (mechanism) => mechanism.decisionRule),
  { header: 'source', cell: (mechanism) => mechanism.cited },
  { header: 'year', cell: (mechanism) => mechanism.year },
  { header: 'confidence', cell: (mechanism) => mechanism.confidence },
  { header: 'confidence_note', cell: (mechanism) => mechanism.confidenceNote },
  { header: 'origin', cell: (mechanism) => mechanism.origin },
];

/** Bodies, decision rules, programmes, platforms and sources of finance. */
export const mechanismList = (db: Database): List<typeof filters, typeof mechanismSchema> => ({
  path: '/mechanisms',
  tag: 'Data bank',
  summary: 'Bodies, rules, programmes, platforms and sources of finance',
  filters,
  item: mechanismSchema,
  columns,
  find: (asked, paging) => findMechanisms(db, asked, paging),
});
