import { claimSchema } from '@hamkor/contract';
import type { ClaimDocument } from '@hamkor/contract';
import { z } from 'zod';
import { textColumns } from '../listing/columns.ts';
import type { CsvColumn } from '../listing/csv.ts';
import type { List } from '../listing/list-routes.ts';
import { commaList, searchText, sortBy } from '../listing/query-fields.ts';
import type { Database } from '../tables.ts';
import { claimSortKeys, findClaims } from './claim-repository.ts';

const { verdict, seed } = claimSchema.shape;

const filters = {
  verdict: commaList(verdict, `${verdict.options.join(', ')}; several separated by commas`),
  topic: commaList(z.stringFormat('macro', /^[a-z][a-z-]{0,40}$/), 'Topics, separated by commas'),
  seed: commaList(seed, `${seed.options.join(', ')}; several separated by commas`),
  subject: commaList(
    z.stringFormat('KAZ', /^[A-Z]{3}\d{0,2}$/),
    'ISO 3166-1 alpha-3 codes, SCO or SCO10, separated by commas: claims about any of them',
  ),
  q: searchText,
  sort: sortBy(claimSortKeys, 'id'),
};

const columns: readonly CsvColumn<ClaimDocument>[] = [
  { header: 'id', cell: (claim) => claim.id },
  { header: 'seed', cell: (claim) => claim.seed },
  ...textColumns<ClaimDocument>('text', (claim) => claim.text),
  { header: 'subject', cell: (claim) => claim.subject },
  { header: 'stated', cell: (claim) => claim.stated.text },
  { header: 'stated_unit', cell: (claim) => claim.stated.unit },
  { header: 'stated_year', cell: (claim) => claim.stated.year },
  { header: 'topic', cell: (claim) => claim.topic },
  { header: 'verdict', cell: (claim) => claim.verdict },
  { header: 'checked', cell: (claim) => claim.checked },
  { header: 'checked_by', cell: (claim) => claim.checkedBy },
  ...textColumns<ClaimDocument>('note', (claim) => claim.note),
  { header: 'confidence', cell: (claim) => claim.confidence },
  { header: 'source', cell: (claim) => claim.cited },
  { header: 'origin', cell: (claim) => claim.origin },
];

/** Claims of the founding texts with our check and rival figures. */
export const claimList = (db: Database): List<typeof filters, typeof claimSchema> => ({
  path: '/ledger',
  tag: 'Ledger',
  summary: 'Claims of the founding texts, checked',
  filters,
  item: claimSchema,
  columns,
  find: (asked, paging) => findClaims(db, asked, paging),
});
