import { recordItemSchema } from '@hamkor/contract';
import type { Viewer } from '@hamkor/registry';
import { sql } from 'kysely';
import type { CsvColumn } from '../../listing/csv.ts';
import { every } from '../../listing/conditions.ts';
import type { List } from '../../listing/list-routes.ts';
import { byNumber, byText, orderOf } from '../../listing/order.ts';
import { sortBy } from '../../listing/query-fields.ts';
import type { Page, Paging } from '../../platform/paging.ts';
import { pageOfQuery } from '../../platform/paging.ts';
import type { Database } from '../../tables.ts';
import { readAs } from '../read-as.ts';
import { readPolicies } from './policies.ts';
import type { RecordListFilters } from './record-conditions.ts';
import { baseConditions, facetConditions, recordFilterFields } from './record-conditions.ts';
import type { RecordItem } from './record-document.ts';
import { recordItem } from './record-document.ts';

const sorts = {
  name: sql`lower(coalesce(name_en, name_ru, name_zh)) collate "C"`,
  year: byNumber('source_year'),
  quality: byNumber('quality'),
  published: byText('published_at'),
  expires: byText('expires_on'),
  deadline: byText('deadline_date'),
  investment: byNumber('investment_usd'),
  jobs: byNumber('jobs'),
  area: byNumber('area_ha'),
};
type SortKey = keyof typeof sorts;

export type SortedFilters = RecordListFilters & { readonly sort: SortKey | `-${SortKey}` };

const filters = {
  ...recordFilterFields,
  sort: sortBy(Object.keys(sorts) as SortKey[], 'name'),
};

const columns: readonly CsvColumn<RecordItem>[] = [
  { header: 'id', cell: (item) => item.id },
  { header: 'type', cell: (item) => item.type },
  { header: 'status', cell: (item) => item.status },
  { header: 'scope', cell: (item) => item.visibility.scope },
  { header: 'owner_state', cell: (item) => item.owner.state },
  { header: 'owner_organisation', cell: (item) => item.owner.organisation },
  { header: 'name_en', cell: (item) => item.name.en },
  { header: 'name_ru', cell: (item) => item.name.ru },
  { header: 'name_zh', cell: (item) => item.name.zh },
  { header: 'states', cell: (item) => item.states },
  { header: 'codes', cell: (item) => item.codes.map(({ scheme, code }) => `${scheme} ${code}`) },
  { header: 'kind', cell: (item) => item.kind },
  { header: 'lat', cell: (item) => item.place?.lat ?? null },
  { header: 'lon', cell: (item) => item.place?.lon ?? null },
  { header: 'confidence', cell: (item) => item.confidence },
  { header: 'age', cell: (item) => item.age.kind },
  { header: 'expires_on', cell: (item) => item.age.expiresOn },
  { header: 'source_year', cell: (item) => item.age.sourceYear },
  { header: 'quality', cell: (item) => item.quality },
  { header: 'deadline_date', cell: (item) => item.deadlineDate },
];

/** Records that meet the filters, as far as the viewer may see them. */
export const findRecords = (
  db: Database,
  asked: SortedFilters,
  paging: Paging,
  viewer: Viewer,
  today: string,
): Promise<Page<RecordItem>> =>
  readAs(db, viewer, async (reader) => {
    const policies = await readPolicies(reader, today);
    const query = reader
      .selectFrom('registry_record')
      .selectAll()
      .where(
        every([
          ...baseConditions(asked, viewer),
          ...Object.values(facetConditions(asked, policies, today)).flat(),
        ]),
      )
      .orderBy(orderOf(sorts, asked.sort, 'id'));
    const page = await pageOfQuery(query, paging);
    return { ...page, items: page.items.map((row) => recordItem(row, { policies, today })) };
  });

/** Everything in the data bank: organisations, parks, projects, offers and requests, programmes. */
export const recordList = (
  db: Database,
  today: () => string,
): List<typeof filters, typeof recordItemSchema> => ({
  path: '/records',
  tag: 'Data bank',
  summary: 'Records of the data bank that whoever asks may see',
  filters,
  item: recordItemSchema,
  columns,
  find: (asked, paging, viewer) => findRecords(db, asked, paging, viewer, today()),
});
