import type { OrganisationDocument } from '@hamkor/contract';
import { every, isOneOf } from '../listing/conditions.ts';
import { byFirst, byNumber, byText, orderOf } from '../listing/order.ts';
import type { Page, Paging } from '../platform/paging.ts';
import { pageOfQuery } from '../platform/paging.ts';
import type { Database } from '../tables.ts';
import { organisationDocument } from './organisation-mapping.ts';
import type { RecordFilters } from './record-filters.ts';
import { recordConditions } from './record-filters.ts';

const sorts = {
  name: byText('name_en'),
  year: byNumber('year'),
  kind: byText('kind'),
  country: byFirst('countries'),
};
type SortKey = keyof typeof sorts;
export const organisationSortKeys = Object.keys(sorts) as SortKey[];

export interface OrganisationFilters extends RecordFilters {
  readonly kind?: readonly string[] | undefined;
  readonly sort: SortKey | `-${SortKey}`;
}

/** Organisations that meet the filters. */
export const findOrganisations = async (
  db: Database,
  filters: OrganisationFilters,
  paging: Paging,
): Promise<Page<OrganisationDocument>> => {
  const query = db
    .selectFrom('organisation')
    .selectAll()
    .where(every([...recordConditions(filters), ...isOneOf('kind', filters.kind)]))
    .orderBy(orderOf(sorts, filters.sort, 'id'));
  const page = await pageOfQuery(query, paging);
  return { ...page, items: page.items.map(organisationDocument) };
};

/** One organisation, or null. */
export const findOrganisation = async (db: Database, id: string): Promise<OrganisationDocument | null> => {
  const row = await db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? organisationDocument(row) : null;
};
