import type { facetsSchema } from '@hamkor/contract';
import type { Viewer } from '@hamkor/registry';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { z } from 'zod';
import { every } from '../../listing/conditions.ts';
import type { Database } from '../../tables.ts';
import { readAs } from '../read-as.ts';
import { readPolicies } from './policies.ts';
import type { FacetFilter, RecordListFilters } from './record-conditions.ts';
import { ageExpression, baseConditions, facetConditions, facetFilters } from './record-conditions.ts';

type FacetsDocument = z.output<typeof facetsSchema>;

interface FacetRow {
  readonly facet: FacetFilter | 'total';
  readonly part: string | null;
  readonly records: number;
}

/** Column of the flag that says whether a record meets the filter of a facet. */
const flag = (facet: FacetFilter) => sql.id(`meets_${facet}`);

const meetsAllBut = (left: FacetFilter | null): RawBuilder<unknown> =>
  sql.join(facetFilters.filter((facet) => facet !== left).map(flag), sql` and `);

/**
 * How many records there are of each type, state, kind, age and confidence. Each facet is counted under all filters but
 * its own, so that it says what would be found if another value of it were chosen; the total is under all.
 */
export const countFacets = (
  db: Database,
  filters: RecordListFilters,
  viewer: Viewer,
  today: string,
): Promise<FacetsDocument> =>
  readAs(db, viewer, async (reader) => {
    const policies = await readPolicies(reader, today);
    const conditions = facetConditions(filters, policies, today);
    const flags = facetFilters.map((facet) => sql`(${every(conditions[facet])}) as ${flag(facet)}`);
    const count = (facet: FacetFilter, column: string) => sql`
      select ${facet} as facet, ${sql.id(column)} as part, count(*)::integer as records
      from found where ${meetsAllBut(facet)} group by ${sql.id(column)}`;
    const { rows } = await sql<FacetRow>`
      with found as materialized (
        select type, states, kind, confidence, ${ageExpression(policies, today)} as age, ${sql.join(flags)}
        from registry_record where ${every(baseConditions(filters, viewer))}
      )
      select 'total' as facet, null as part, count(*)::integer as records from found where ${meetsAllBut(null)}
      union all ${count('type', 'type')}
      union all ${count('kind', 'kind')}
      union all ${count('age', 'age')}
      union all ${count('confidence', 'confidence')}
      union all select 'state', one, count(*)::integer from found, unnest(states) as one
        where ${meetsAllBut('state')} group by one`.execute(reader);
    const parts = (facet: FacetFilter): Record<string, number> =>
      Object.fromEntries(
        rows.flatMap((row) => (row.facet === facet && row.part !== null ? [[row.part, row.records]] : [])),
      );
    return {
      total: rows.find(({ facet }) => facet === 'total')?.records ?? 0,
      types: parts('type'),
      states: parts('state'),
      kinds: parts('kind'),
      ages: parts('age'),
      confidence: parts('confidence'),
    };
  });
