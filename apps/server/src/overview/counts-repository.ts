import type { OverviewDocument } from '@hamkor/contract';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';

type Counts = OverviewDocument['counts'];

/** How many records there are of each kind and state, in one query; `today` is an ISO date. */
export const countRecords = async (db: Database, today: string): Promise<Omit<Counts, 'headings'>> => {
  const { rows } = await sql<{ kind: string; part: string; records: number }>`
    select 'country' as kind, standing as part, count(*)::integer as records from country group by standing
    union all select 'project', stage, count(*)::integer from project group by stage
    union all select 'park', kind, count(*)::integer from park group by kind
    union all select 'organisation', kind, count(*)::integer from organisation group by kind
    union all select 'need', kind, count(*)::integer from need group by kind
    union all select 'expired-need', '', count(*)::integer from need where deadline_date < ${today}
    union all select 'mechanism', '', count(*)::integer from mechanism
    union all select 'claim', verdict, count(*)::integer from claim group by verdict
    union all select 'indicator', '', count(*)::integer from indicator
    order by kind, part`.execute(db);
  const parts = (kind: string): Record<string, number> =>
    Object.fromEntries(rows.filter((row) => row.kind === kind).map(({ part, records }) => [part, records]));
  const total = (kind: string): number => parts(kind)[''] ?? 0;
  return {
    countries: parts('country'),
    projects: parts('project'),
    parks: parts('park'),
    organisations: parts('organisation'),
    needs: parts('need'),
    expiredNeeds: total('expired-need'),
    mechanisms: total('mechanism'),
    claims: parts('claim'),
    indicatorValues: total('indicator'),
  };
};
