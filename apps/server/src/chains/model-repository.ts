import type { Page, Paging } from '../platform/paging.ts';
import { pageOfQuery } from '../platform/paging.ts';
import type { Database } from '../tables.ts';
import type { Packed } from './packed-json.ts';
import type { ModelFacts } from './tables.ts';

export interface KeptModel {
  readonly id: string;
  readonly facts: ModelFacts;
  readonly createdAt: Date;
}

const columns = ['id', 'facts', 'created_at as createdAt'] as const;

/** Models kept, newest first. */
export const findModels = (db: Database, paging: Paging): Promise<Page<KeptModel>> =>
  pageOfQuery(
    db.selectFrom('chain_model').select(columns).orderBy('created_at', 'desc').orderBy('id'),
    paging,
  );

export const findModel = async (db: Database, id: string): Promise<KeptModel | null> =>
  (await db.selectFrom('chain_model').select(columns).where('id', '=', id).executeTakeFirst()) ?? null;

/** The model itself, packed. */
export const findDocument = async (db: Database, id: string): Promise<Packed | null> => {
  const row = await db.selectFrom('chain_model').select('document').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : Uint8Array.from(row.document);
};

/** Keeps a model; one of the same content is kept already and stays as it is. */
export const keepModel = async (
  db: Database,
  { id, document, facts }: { readonly id: string; readonly document: Packed; readonly facts: ModelFacts },
): Promise<void> => {
  await db
    .insertInto('chain_model')
    .values({ id, document: Buffer.from(document), facts: JSON.stringify(facts) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
};

/** Removes a model with its runs; false where there is none. */
export const deleteModel = async (db: Database, id: string): Promise<boolean> => {
  const { numDeletedRows } = await db.deleteFrom('chain_model').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
};
