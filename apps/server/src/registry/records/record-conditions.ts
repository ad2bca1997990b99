/** Filters of lists of records, and the conditions they become. */
import { recordTypes, reminderDays, statuses } from '@hamkor/registry';
import type { Viewer } from '@hamkor/registry';
import { ages } from '@hamkor/contract';
import type { SqlBool } from 'kysely';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Condition } from '../../listing/conditions.ts';
import { containsWords, isOneOf, liesWithin, sharesOneOf } from '../../listing/conditions.ts';
import { boundingBox, commaList, confidences, countries, searchText } from '../../listing/query-fields.ts';
import type { BoundingBox } from '../../listing/query-fields.ts';
import { hasCode } from '../record-filters.ts';
import type { Policies } from './policies.ts';
import { freshSince } from './policies.ts';

const codes = commaList(
  z.stringFormat('HS:8708', /^((HS|ISIC):)?\d{2,6}$/),
  'Codes or beginnings of codes with their scheme, HS:8708 or ISIC:28, separated by commas; HS where none is named',
);

export const recordFilterFields = {
  q: searchText,
  type: commaList(z.enum(recordTypes), `${recordTypes.join(', ')}; several separated by commas`),
  state: countries,
  code: codes,
  kind: commaList(
    z.stringFormat('construction', /^[\p{L}\d :/_-]{1,60}$/u),
    'Kind or stage by type, such as offer, SEZ, construction; several separated by commas',
  ),
  age: commaList(z.enum(ages), `${ages.join(', ')}; several separated by commas`),
  status: commaList(
    z.enum(statuses),
    `${statuses.join(', ')}; several separated by commas; published unless asked otherwise`,
  ),
  confidence: confidences,
  id: commaList(
    z.stringFormat('PRJ001', /^[\p{L}\d._-]{1,80}$/u),
    'Ids of records, as a search gave them; several separated by commas',
  ),
  bbox: boundingBox,
  mine: z
    .enum(['yes'])
    .optional()
    .describe('yes: only records of the own organisation or, for those who edit them, of the own state'),
};

export interface RecordListFilters {
  readonly q?: string | undefined;
  readonly type?: readonly string[] | undefined;
  readonly state?: readonly string[] | undefined;
  readonly code?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly age?: readonly string[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly confidence?: readonly string[] | undefined;
  readonly id?: readonly string[] | undefined;
  readonly bbox?: BoundingBox | undefined;
  readonly mine?: 'yes' | undefined;
}

/** Filters that are facets too: each is counted under all others. */
export const facetFilters = ['type', 'state', 'kind', 'age', 'confidence'] as const;
export type FacetFilter = (typeof facetFilters)[number];

const hasOneOf = (wanted: readonly string[] | undefined): Condition[] => {
  if (wanted === undefined) return [];
  const of = (scheme: string): string[] =>
    wanted.flatMap((code) => {
      const [before, after] = code.split(':');
      return (after === undefined ? 'HS' : before) === scheme ? [after ?? before!] : [];
    });
  return hasCode(of('HS'), of('ISIC'));
};

/** Months after which what does not expire counts as ageing; as `ageOf` of the registry has it. */
const ageingMonths = 24;

/** `ageOf` of the registry as an expression; `today` is an ISO date. */
export const ageExpression = (policies: Policies, today: string) => {
  const since = JSON.stringify(freshSince(policies, ageingMonths, today));
  const soon = sql`(${today}::date + ${reminderDays[0]}::integer)::text`;
  const term = sql`case when confirmed_at is not null and expires_on is not null then '1' else '0' end`;
  return sql<string>`case
    when expires_on < ${today} then 'expired'
    when expires_on <= ${soon} then 'expiring'
    when confirmed_at is null and source_year is null then 'undated'
    when left(coalesce(confirmed_at, source_year || '-12-31'), 10) collate "C" >= coalesce(
      ${since}::jsonb #>> array[coalesce(owner_state, ''), type, ${term}],
      ${since}::jsonb #>> array['*', type, ${term}]) collate "C" then 'fresh'
    else 'ageing' end`;
};

const isMine = ({ account, grants }: Viewer): Condition => {
  const organisations = grants.flatMap(({ organisation }) => organisation ?? []);
  const edited = grants.flatMap(({ role, state }) =>
    state !== null && (role === 'ministry-editor' || role === 'national-coordinator') ? [state] : [],
  );
  return sql<SqlBool>`(owner_organisation = any(${organisations}::text[]) or owner_state = any(${edited}::text[])
    or ${account ?? ''} = any(authors))`;
};

/** What a viewer asks for, apart from facets. */
export const baseConditions = (filters: RecordListFilters, viewer: Viewer): Condition[] => [
  ...isOneOf('status', filters.status ?? ['published']),
  ...isOneOf('id', filters.id),
  ...hasOneOf(filters.code),
  ...liesWithin(filters.bbox),
  ...containsWords(filters.q),
  ...(filters.mine === undefined ? [] : [isMine(viewer)]),
];

/** The condition of each facet; none where it is not asked for. */
export const facetConditions = (
  filters: RecordListFilters,
  policies: Policies,
  today: string,
): Readonly<Record<FacetFilter, Condition[]>> => ({
  type: isOneOf('type', filters.type),
  state: sharesOneOf('states', filters.state),
  kind: isOneOf('kind', filters.kind),
  age:
    filters.age === undefined
      ? []
      : [sql<SqlBool>`${ageExpression(policies, today)} = any(${filters.age}::text[])`],
  confidence: isOneOf('confidence', filters.confidence),
});
