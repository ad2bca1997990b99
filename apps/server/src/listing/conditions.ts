/** Conditions of list queries, put together from filters that may be absent. Values are always parameters. */
import type { RawBuilder, SqlBool } from 'kysely';
import { sql } from 'kysely';
import { foldText } from '@hamkor/nomenclature';
import type { BoundingBox } from './query-fields.ts';

export type Condition = RawBuilder<SqlBool>;

/** All of them; with none, every row. */
export const every = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`;

/** The column is one of the values. */
export const isOneOf = (column: string, values: readonly (string | number)[] | undefined): Condition[] =>
  values === undefined ? [] : [sql<SqlBool>`${sql.ref(column)} = any(${values})`];

/** The array column shares a value with the list. */
export const sharesOneOf = (column: string, values: readonly string[] | undefined): Condition[] =>
  values === undefined ? [] : [sql<SqlBool>`${sql.ref(column)} && ${values}::text[]`];

/** The array column holds all values of the list. */
export const holdsAll = (column: string, values: readonly string[] | undefined): Condition[] =>
  values === undefined ? [] : [sql<SqlBool>`${sql.ref(column)} @> ${values}::text[]`];

/** `%`, `_` and the backslash mean themselves in a search. */
const literally = (text: string): string => text.replace(/[\\%_]/g, (character) => `\\${character}`);

/** The folded text of the row contains every word of the search; a search without words finds all. */
export const containsWords = (search: string | undefined): Condition[] =>
  foldText(search ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => sql<SqlBool>`search like ${`%${literally(word)}%`}`);

/** The point lies within the box; a row without a point lies nowhere. */
export const liesWithin = (box: BoundingBox | undefined): Condition[] => {
  if (box === undefined) return [];
  const [west, south, east, north] = box;
  const between =
    west <= east
      ? sql<SqlBool>`lon between ${west} and ${east}`
      : sql<SqlBool>`(lon >= ${west} or lon <= ${east})`;
  return [sql<SqlBool>`lat between ${south} and ${north}`, between];
};
