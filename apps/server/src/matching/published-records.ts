import type { Owner, RecordBody, RecordType, Visibility } from '@hamkor/registry';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';

/** What search and matching need of a record. */
export interface PublishedRecord {
  readonly id: string;
  readonly type: RecordType;
  readonly owner: Owner;
  readonly visibility: Visibility;
  readonly body: RecordBody;
  readonly confirmedAt: string | null;
  readonly expiresOn: string | null;
  /** Number of the newest act about it. */
  readonly act: number;
}

interface Row {
  readonly id: string;
  readonly type: RecordType;
  readonly owner_state: string | null;
  readonly owner_organisation: string | null;
  readonly scope: Visibility['scope'];
  readonly named_states: string[];
  readonly body: RecordBody;
  readonly confirmed_at: string | null;
  readonly expires_on: string | null;
  readonly act: string;
}

const columns = sql.raw(
  'id, type, owner_state, owner_organisation, scope, named_states, body, confirmed_at, expires_on, act',
);

const published = (row: Row): PublishedRecord => ({
  id: row.id,
  type: row.type,
  owner: { state: row.owner_state, organisation: row.owner_organisation },
  visibility: { scope: row.scope, states: row.named_states },
  body: row.body,
  confirmedAt: row.confirmed_at,
  expiresOn: row.expires_on,
  act: Number(row.act),
});

/** A published record as far as whoever asks may see it; null otherwise. */
export const findPublished = async (transaction: Database, id: string): Promise<PublishedRecord | null> => {
  const { rows } = await sql<Row>`
    select ${columns} from registry_record where id = ${id} and status = 'published'`.execute(transaction);
  return rows[0] === undefined ? null : published(rows[0]);
};

/** Records that one question of partners looks at. */
const mostCandidates = 5000;

/** Published records that meet a condition, as far as whoever asks may see them, the last confirmed first. */
export const findPublishedOf = async (
  transaction: Database,
  condition: RawBuilder<unknown>,
): Promise<readonly PublishedRecord[]> => {
  const { rows } = await sql<Row>`
    select ${columns} from registry_record where status = 'published' and ${condition}
    order by confirmed_at desc nulls last, id limit ${mostCandidates}`.execute(transaction);
  return rows.map(published);
};

/** Body of an organisation whatever its status, for its own people: what it is called. */
export const findOrganisationBody = async (transaction: Database, id: string): Promise<RecordBody | null> => {
  const { rows } = await sql<Pick<Row, 'body'>>`
    select body from registry_record where id = ${id} and type = 'organisation'`.execute(transaction);
  return rows[0]?.body ?? null;
};

/** Records published or changed by later acts than one, oldest act first; on matching duty. */
export const findPublishedSince = async (
  transaction: Database,
  act: number,
): Promise<readonly PublishedRecord[]> => {
  const { rows } = await sql<Row>`
    select ${columns} from registry_record where act > ${act} and status = 'published' order by act, id`.execute(
    transaction,
  );
  return rows.map(published);
};

/** A record as it is now: published, or withdrawn, not yet published, or a draft again. */
export type ChangedRecord =
  | { readonly kind: 'published'; readonly record: PublishedRecord }
  | { readonly kind: 'unpublished'; readonly id: string; readonly act: number };

/** How far records have been read: all of lesser acts, and of that act those of lesser ids. */
export interface ReadTo {
  readonly act: number;
  readonly id: string;
}

/** The next records behind a place, whether published or not, oldest act first; on matching duty. */
export const findChanged = async (
  transaction: Database,
  { act, id }: ReadTo,
  limit: number,
): Promise<readonly ChangedRecord[]> => {
  const { rows } = await sql<Row>`
    select ${columns} from registry_record
    where status = 'published' and (act > ${act} or (act = ${act} and id > ${id}))
    order by act, id limit ${limit}`.execute(transaction);
  const gone = await sql<Pick<Row, 'id' | 'act'>>`
    select id, act from hamkor_unpublished_since(${act}, ${id}, ${limit})`.execute(transaction);
  const place = (change: ChangedRecord): ReadTo =>
    change.kind === 'published' ? change.record : { id: change.id, act: change.act };
  return [
    ...rows.map((row): ChangedRecord => ({ kind: 'published', record: published(row) })),
    ...gone.rows.map((row): ChangedRecord => ({ kind: 'unpublished', id: row.id, act: Number(row.act) })),
  ]
    .toSorted((one, other) => {
      const [a, b] = [place(one), place(other)];
      return a.act - b.act || (a.id < b.id ? -1 : 1);
    })
    .slice(0, limit);
};

/** Those of some records that are published; on matching duty. */
export const findPublishedIn = async (
  transaction: Database,
  ids: readonly string[],
): Promise<readonly PublishedRecord[]> => {
  const { rows } = await sql<Row>`
    select ${columns} from registry_record where id = any (${ids}::text[]) and status = 'published'`.execute(
    transaction,
  );
  return rows.map(published);
};
