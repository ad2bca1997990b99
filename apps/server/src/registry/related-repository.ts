import type { RelatedRecordDocument } from '@hamkor/contract';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Database } from '../tables.ts';
import type { ComparableRow } from './tables.ts';

/** What a record is compared by. */
export interface Comparable {
  readonly kind: ComparableRow['kind'];
  readonly id: string;
  readonly countries: readonly string[];
  readonly hs: readonly string[];
  readonly isic: readonly string[];
}

/** At most so many of each kind. */
const mostOfAKind = 8;

type RelatedRow = Pick<ComparableRow, 'kind' | 'id' | 'name_en' | 'name_ru' | 'name_zh' | 'countries'> & {
  readonly hs: string[];
  readonly isic: string[];
};

const beginnings = (codes: readonly string[], length: number): string[] => [
  ...new Set(codes.filter((code) => code.length >= length).map((code) => code.slice(0, length))),
];

const shared = (column: string, values: readonly string[]): RawBuilder<string[]> =>
  sql`array(select unnest(${sql.ref(column)}) intersect select unnest(${values}::text[]) order by 1)`;

/**
 * Records that share a heading of the Harmonized System (four digits) with one record, or both a country
 * and a group of ISIC (three digits); of each kind those that share most, the most telling thing first:
 * headings, groups, countries. One query.
 */
export const findRelated = async (db: Database, record: Comparable): Promise<RelatedRecordDocument[]> => {
  const headings = beginnings(record.hs, 4);
  const groups = beginnings(record.isic, 3);
  const { rows } = await sql<RelatedRow>`
    with candidate as (
      select kind, id, name_en, name_ru, name_zh,
        ${shared('countries', record.countries)} as countries,
        ${shared('hs_path', headings)} as hs,
        ${shared('isic_path', groups)} as isic
      from record
      where id in (select hamkor_records_with_codes(${headings}::text[], ${groups}::text[]))
        and (kind, id) <> (${record.kind}, ${record.id})
        and (hs_path && ${headings}::text[]
          or (countries && ${record.countries}::text[] and isic_path && ${groups}::text[]))
    ), ranked as (
      select *, row_number() over (
        partition by kind order by cardinality(hs) desc, cardinality(isic) desc, cardinality(countries) desc, id
      ) as place
      from candidate
    )
    select kind, id, name_en, name_ru, name_zh, countries, hs, isic from ranked
    where place <= ${mostOfAKind}
    order by array_position(array['project', 'park', 'organisation', 'need'], kind), place`.execute(db);
  return rows.map((row) => ({
    kind: row.kind,
    id: row.id,
    name: { en: row.name_en, ru: row.name_ru, zh: row.name_zh },
    shared: { countries: row.countries, hs: row.hs, isic: row.isic },
  }));
};

/** Other mechanisms of the same kind, oldest first. */
export const findMechanismsLike = async (
  db: Database,
  { id, kind }: { readonly id: string; readonly kind: string },
): Promise<RelatedRecordDocument[]> => {
  const rows = await db
    .selectFrom('mechanism')
    .select(['id', 'name_en', 'name_ru', 'name_zh'])
    .where('kind', '=', kind)
    .where('id', '<>', id)
    .orderBy(sql`established_year asc nulls last`)
    .orderBy('id')
    .limit(mostOfAKind)
    .execute();
  return rows.map((row) => ({
    kind: 'mechanism',
    id: row.id,
    name: { en: row.name_en, ru: row.name_ru, zh: row.name_zh },
    shared: { countries: [], hs: [], isic: [] },
  }));
};
