import type { CountryDocument, CountryProfileDocument } from '@hamkor/contract';
import type { Standing } from '@hamkor/nomenclature';
import { sql } from 'kysely';
import { containsWords, every, isOneOf } from '../listing/conditions.ts';
import { byNumber, byText, orderOf } from '../listing/order.ts';
import type { Page, Paging } from '../platform/paging.ts';
import { pageOfQuery } from '../platform/paging.ts';
import type { Database } from '../tables.ts';
import { countryDocument } from './country-mapping.ts';

export const countrySortKeys = ['iso3', 'name', 'accession-year'] as const;
type SortKey = (typeof countrySortKeys)[number];

const sorts = { iso3: byText('iso3'), name: byText('name_en'), 'accession-year': byNumber('accession_year') };

export interface CountryFilters {
  readonly standing?: readonly Standing[] | undefined;
  readonly q?: string | undefined;
  readonly sort: SortKey | `-${SortKey}`;
}

/** Countries that meet the filters. */
export const findCountries = async (
  db: Database,
  filters: CountryFilters,
  paging: Paging,
): Promise<Page<CountryDocument>> => {
  const query = db
    .selectFrom('country')
    .selectAll()
    .where(every([...isOneOf('standing', filters.standing), ...containsWords(filters.q)]))
    .orderBy(orderOf(sorts, filters.sort, 'iso3'));
  const page = await pageOfQuery(query, paging);
  return { ...page, items: page.items.map(countryDocument) };
};

/** One country, or null when nobody knows the code. */
export const findCountry = async (db: Database, iso3: string): Promise<CountryDocument | null> => {
  const row = await db.selectFrom('country').selectAll().where('iso3', '=', iso3).executeTakeFirst();
  return row ? countryDocument(row) : null;
};

/** How many records of the data bank and how many claims concern a country. */
export const countRecordsOf = async (
  db: Database,
  iso3: string,
): Promise<CountryProfileDocument['records']> => {
  const { rows } = await sql<{ kind: string; records: number }>`
    select kind, count(*)::integer as records from record where countries && ${[iso3]}::text[] group by kind
    union all
    select 'claim', count(*)::integer from claim where subject && ${[iso3]}::text[]`.execute(db);
  const records = (kind: string): number => rows.find((row) => row.kind === kind)?.records ?? 0;
  return {
    projects: records('project'),
    parks: records('park'),
    organisations: records('organisation'),
    needs: records('need'),
    claims: records('claim'),
  };
};
