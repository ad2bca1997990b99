import type { ExchangedRecord } from '@hamkor/exchange';
import type { RecordBody, RecordType } from '@hamkor/registry';
import type { Page, Paging } from '../platform/paging.ts';
import { pageOfQuery } from '../platform/paging.ts';
import type { RegistryRecordRow } from '../registry/tables.ts';
import type { Database } from '../tables.ts';

const exchanged = (row: RegistryRecordRow): ExchangedRecord =>
  ({
    id: row.id,
    body: row.body,
    publishedAt: row.published_at ?? row.created_at,
    updatedAt: row.confirmed_at ?? row.published_at ?? row.created_at,
  }) as ExchangedRecord;

/** What everybody may see, whoever asks: what leaves as a file is read by others. */
const publicRecords = (db: Database) =>
  db
    .selectFrom('registry_record')
    .selectAll()
    .where('status', '=', 'published')
    .where('scope', '=', 'public');

/** Public records of some types, by their ids. */
export const findPublic = async (
  db: Database,
  types: readonly RecordType[],
  paging: Paging,
): Promise<Page<ExchangedRecord>> => {
  const page = await pageOfQuery(publicRecords(db).where('type', 'in', types).orderBy('id'), paging);
  return { ...page, items: page.items.map(exchanged) };
};

/** One public record, or null. */
export const findPublicRecord = async (db: Database, id: string): Promise<ExchangedRecord | null> => {
  const row = await publicRecords(db).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : exchanged(row);
};

/** Public parks that projects lie in. */
export const parksOf = async (
  db: Database,
  projects: readonly ExchangedRecord[],
): Promise<readonly ExchangedRecord[]> => {
  const ids = projects.flatMap(({ body }) =>
    (body as RecordBody).links.filter(({ relation }) => relation === 'at-park').map(({ id }) => id),
  );
  if (ids.length === 0) return [];
  const rows = await publicRecords(db)
    .where('type', '=', 'park')
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return rows.map(exchanged);
};

/** A public project after each act that changed it while everybody could see it; empty where there is none. */
export const publicHistory = async (
  db: Database,
  id: string,
): Promise<
  readonly { readonly act: number; readonly at: string; readonly record: ExchangedRecord<'project'> }[]
> => {
  const rows = await db
    .selectFrom('registry_step')
    .select(['act', 'kind', 'state'])
    .where('record', '=', id)
    .where('scope', '=', 'public')
    .where('is_draft', '=', false)
    .where('kind', 'in', ['registry.take-up', 'registry.publish', 'registry.correct', 'registry.restore'])
    .orderBy('act')
    .execute();
  return rows.flatMap(({ act, state }) => {
    const { body, publishedAt, createdAt, confirmedAt } = state;
    if (body.type !== 'project' || state.status !== 'published') return [];
    const at = confirmedAt ?? publishedAt ?? createdAt;
    return [
      { act: Number(act), at, record: { id, body, publishedAt: publishedAt ?? createdAt, updatedAt: at } },
    ];
  });
};
