/** Filters that lists of records share, and the conditions they become. */
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

export const recordConditions = (filters: RecordFilters): Condition[] => [
  ...sharesOneOf('countries', filters.country),
  ...sharesOneOf('isic_path', filters.isic),
  ...sharesOneOf('hs_path', filters.hs),
  ...isOneOf('confidence', filters.confidence),
  ...containsWords(filters.q),
];
