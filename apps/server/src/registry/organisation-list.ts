import { organisationKinds, organisationSchema } from '@hamkor/contract';
import type { OrganisationDocument } from '@hamkor/contract';
import { z } from 'zod';
import { textColumns } from '../listing/columns.ts';
import type { CsvColumn } from '../listing/csv.ts';
import type { List } from '../listing/list-routes.ts';
import { commaList, sortBy } from '../listing/query-fields.ts';
import type { Database } from '../tables.ts';
import { findOrganisations, organisationSortKeys } from './organisation-repository.ts';
import { readAs } from './read-as.ts';
import { sourceColumns } from './record-columns.ts';
import { countryFields, hsFields, isicFields, recordFields } from './record-filters.ts';

const filters = {
  ...countryFields,
  kind: commaList(z.enum(organisationKinds), `${organisationKinds.join(', ')}; several separated by commas`),
  ...isicFields,
  ...hsFields,
  ...recordFields,
  sort: sortBy(organisationSortKeys, 'name'),
};

const columns: readonly CsvColumn<OrganisationDocument>[] = [
  { header: 'id', cell: (organisation) => organisation.id },
  ...textColumns<OrganisationDocument>('name', (organisation) => organisation.name),
  { header: 'country', cell: (organisation) => organisation.country },
  { header: 'kind', cell: (organisation) => organisation.kind },
  { header: 'isic', cell: (organisation) => organisation.isic },
  { header: 'hs', cell: (organisation) => organisation.hs },
  { header: 'website', cell: (organisation) => organisation.website },
  { header: 'lei', cell: (organisation) => organisation.lei },
  ...textColumns<OrganisationDocument>('summary', (organisation) => organisation.summary),
  ...sourceColumns,
];

/** Ministries, banks, enterprises, institutes and chambers. */
export const organisationList = (db: Database): List<typeof filters, typeof organisationSchema> => ({
  path: '/organisations',
  tag: 'Data bank',
  summary: 'Organisations',
  filters,
  item: organisationSchema,
  columns,
  find: (asked, paging, viewer) => readAs(db, viewer, (reader) => findOrganisations(reader, asked, paging)),
});
