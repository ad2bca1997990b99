import { parkKinds, parkSchema } from '@hamkor/contract';
import type { ParkDocument } from '@hamkor/contract';
import { z } from 'zod';
import { figureColumns, textColumns } from '../listing/columns.ts';
import type { CsvColumn } from '../listing/csv.ts';
import type { List } from '../listing/list-routes.ts';
import { boundingBox, commaList, sortBy } from '../listing/query-fields.ts';
import type { Database } from '../tables.ts';
import { findParks, parkSortKeys } from './park-repository.ts';
import { readAs } from './read-as.ts';
import { placeColumns, sourceColumns } from './record-columns.ts';
import { countryFields, isicFields, recordFields } from './record-filters.ts';

const filters = {
  ...countryFields,
  kind: commaList(z.enum(parkKinds), `${parkKinds.join(', ')}; several separated by commas`),
  ...isicFields,
  bbox: boundingBox,
  ...recordFields,
  sort: sortBy(parkSortKeys, 'name'),
};

const columns: readonly CsvColumn<ParkDocument>[] = [
  { header: 'id', cell: (park) => park.id },
  ...textColumns<ParkDocument>('name', (park) => park.name),
  { header: 'country', cell: (park) => park.country },
  { header: 'kind', cell: (park) => park.kind },
  ...placeColumns,
  ...figureColumns<ParkDocument>('area', (park) => park.area),
  { header: 'established_year', cell: (park) => park.establishedYear },
  ...figureColumns<ParkDocument>('residents', (park) => park.residents),
  ...figureColumns<ParkDocument>('jobs', (park) => park.jobs),
  { header: 'isic', cell: (park) => park.isic },
  ...figureColumns<ParkDocument>('investment', (park) => park.investment),
  ...textColumns<ParkDocument>('incentives', (park) => park.incentives),
  { header: 'nearest_node', cell: (park) => park.nearestNode },
  ...sourceColumns,
];

/** Industrial parks, special economic zones, technology parks and cross-border zones. */
export const parkList = (db: Database): List<typeof filters, typeof parkSchema> => ({
  path: '/parks',
  tag: 'Data bank',
  summary: 'Industrial parks and zones',
  filters,
  item: parkSchema,
  columns,
  find: (asked, paging, viewer) => readAs(db, viewer, (reader) => findParks(reader, asked, paging)),
});
