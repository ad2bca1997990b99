import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';

/** What a list can be sorted by: the name a reader gives, and the column or expression it means. */
export type Sorts<K extends string> = Readonly<Record<K, RawBuilder<unknown>>>;

/** Text in the order of its code points, the same on every PostgreSQL whatever its locale. */
export const byText = (column: string): RawBuilder<unknown> => sql`lower(${sql.ref(column)}) collate "C"`;

/** The first element of an array of texts. */
export const byFirst = (column: string): RawBuilder<unknown> => sql`${sql.ref(column)}[1] collate "C"`;

export const byNumber = (column: string): RawBuilder<unknown> => sql`${sql.ref(column)}`;

/** A complete order: as asked, unknown values last, equal rows by their id. */
export const orderOf = <K extends string>(
  sorts: Sorts<K>,
  sort: K | `-${K}`,
  ...tieBreakers: readonly string[]
): RawBuilder<unknown> => {
  const key = sort.replace(/^-/, '') as K;
  const direction = sort.startsWith('-') ? sql`desc` : sql`asc`;
  const ties = tieBreakers.map((column) => sql`${sql.ref(column)}`);
  return sql.join([sql`${sorts[key]} ${direction} nulls last`, ...ties]);
};
