import { projectSchema, projectStages } from '@hamkor/contract';
import type { ProjectDocument } from '@hamkor/contract';
import { z } from 'zod';
import { figureColumns, textColumns } from '../listing/columns.ts';
import type { CsvColumn } from '../listing/csv.ts';
import type { List } from '../listing/list-routes.ts';
import { boundingBox, commaList, countries, sortBy } from '../listing/query-fields.ts';
import type { Database } from '../tables.ts';
import { findProjects, projectSortKeys } from './project-repository.ts';
import { readAs } from './read-as.ts';
import { placeColumns, sourceColumns } from './record-columns.ts';
import { countryFields, hsFields, isicFields, recordFields } from './record-filters.ts';

const filters = {
  ...countryFields,
  together: countries.describe('ISO 3166-1 alpha-3 codes, separated by commas: projects of all of them'),
  stage: commaList(z.enum(projectStages), `${projectStages.join(', ')}; several separated by commas`),
  ...isicFields,
  ...hsFields,
  bbox: boundingBox,
  ...recordFields,
  sort: sortBy(projectSortKeys, 'name'),
};

const columns: readonly CsvColumn<ProjectDocument>[] = [
  { header: 'id', cell: (project) => project.id },
  ...textColumns<ProjectDocument>('name', (project) => project.name),
  { header: 'countries', cell: (project) => project.countries },
  { header: 'isic', cell: (project) => project.isic },
  { header: 'hs', cell: (project) => project.hs },
  { header: 'stage', cell: (project) => project.stage },
  { header: 'start_year', cell: (project) => project.startYear },
  { header: 'completion_year', cell: (project) => project.completionYear },
  ...figureColumns<ProjectDocument>('capacity', (project) => project.capacity),
  ...figureColumns<ProjectDocument>('investment', (project) => project.investment),
  { header: 'currency_note', cell: (project) => project.currencyNote },
  ...figureColumns<ProjectDocument>('jobs', (project) => project.jobs),
  { header: 'partners', cell: (project) => project.partners },
  { header: 'location_name', cell: (project) => project.locationName },
  ...placeColumns,
  { header: 'corridor_hint', cell: (project) => project.corridorHint },
  ...textColumns<ProjectDocument>('summary', (project) => project.summary),
  ...sourceColumns,
];

/** Joint projects, failures and cancellations included. */
export const projectList = (db: Database): List<typeof filters, typeof projectSchema> => ({
  path: '/projects',
  tag: 'Data bank',
  summary: 'Joint projects',
  filters,
  item: projectSchema,
  columns,
  find: (asked, paging, viewer) => readAs(db, viewer, (reader) => findProjects(reader, asked, paging)),
});
