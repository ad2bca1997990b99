import type { Database } from '../tables.ts';

/** Days on which cancelled projects ended, by the id of their case: no review is asked for after. */
export const endedProjects = async (
  reader: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await reader
    .selectFrom('council_case')
    .select(['id', 'last_at'])
    .where('id', 'in', ['', ...ids])
    .where('stage', '=', 'cancelled')
    .execute();
  return new Map(rows.map(({ id, last_at }) => [id, last_at.slice(0, 10)]));
};
