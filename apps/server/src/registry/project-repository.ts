import type { ProjectDocument } from '@hamkor/contract';
import { projectStages } from '@hamkor/contract';
import { sql } from 'kysely';
import { every, holdsAll, isOneOf, liesWithin } from '../listing/conditions.ts';
import { byNumber, byText, orderOf } from '../listing/order.ts';
import type { BoundingBox } from '../listing/query-fields.ts';
import type { Page, Paging } from '../platform/paging.ts';
import { pageOfQuery } from '../platform/paging.ts';
import type { Database } from '../tables.ts';
import { projectDocument } from './project-mapping.ts';
import type { RecordFilters } from './record-filters.ts';
import { recordConditions } from './record-filters.ts';

const sorts = {
  name: byText('name_en'),
  year: byNumber('year'),
  /** From idea to cancelled. */
  stage: sql`array_position(${projectStages}::text[], stage)`,
  'start-year': byNumber('start_year'),
  'completion-year': byNumber('completion_year'),
  investment: byNumber('investment_usd'),
  jobs: byNumber('jobs'),
};
type SortKey = keyof typeof sorts;
export const projectSortKeys = Object.keys(sorts) as SortKey[];

export interface ProjectFilters extends RecordFilters {
  /** All of these countries take part. */
  readonly together?: readonly string[] | undefined;
  readonly stage?: readonly string[] | undefined;
  readonly bbox?: BoundingBox | undefined;
  readonly sort: SortKey | `-${SortKey}`;
}

/** Projects that meet the filters. */
export const findProjects = async (
  db: Database,
  filters: ProjectFilters,
  paging: Paging,
): Promise<Page<ProjectDocument>> => {
  const query = db
    .selectFrom('project')
    .selectAll()
    .where(
      every([
        ...recordConditions(filters),
        ...holdsAll('countries', filters.together),
        ...isOneOf('stage', filters.stage),
        ...liesWithin(filters.bbox),
      ]),
    )
    .orderBy(orderOf(sorts, filters.sort, 'id'));
  const page = await pageOfQuery(query, paging);
  return { ...page, items: page.items.map(projectDocument) };
};

/** One project, or null. */
export const findProject = async (db: Database, id: string): Promise<ProjectDocument | null> => {
  const row = await db.selectFrom('project').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? projectDocument(row) : null;
};
