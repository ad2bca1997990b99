/** Filters that lists of records share, and the conditions they become. */
import type { SqlBool } from 'kysely';
import { sql } from 'kysely';
import type { Condition } from '../listing/conditions.ts';
import { containsWords, isOneOf, sharesOneOf } from '../listing/conditions.ts';
import { confidences, countries, hsPrefixes, isicPrefixes, searchText } from '../listing/query-fields.ts';

export const countryFields = { country: countries };
export const isicFields = { isic: isicPrefixes };
export const hsFields = { hs: hsPrefixes };
export const recordFields = { confidence: confidences, q: searchText };

export interface RecordFilters {
  readonly country?: readonly string[] | undefined;
  readonly isic?: readonly string[] | undefined;
  readonly hs?: readonly string[] | undefined;
  readonly confidence?: readonly string[] | undefined;
  readonly q?: string | undefined;
}

/**
 * The record has a code below one of some, of the Harmonized System or of ISIC; without either, whatever it has. Asked of a
 * function, since row security keeps the index from being asked directly.
 */
export const hasCode = (hs: readonly string[] | null, isic: readonly string[] | null): Condition[] =>
  hs === null && isic === null
    ? []
    : [sql<SqlBool>`id in (select hamkor_records_with_codes(${hs}::text[], ${isic}::text[]))`];

export const recordConditions = (filters: RecordFilters): Condition[] => [
  ...sharesOneOf('countries', filters.country),
  ...hasCode(null, filters.isic ?? null),
  ...hasCode(filters.hs ?? null, null),
  ...isOneOf('confidence', filters.confidence),
  ...containsWords(filters.q),
];
