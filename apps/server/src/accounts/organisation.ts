import { sql } from 'kysely';
import type { Database } from '../tables.ts';
import type { Organisation } from './grant-rules.ts';

/**
 * An organisation by its record, on duty: the state that owns the record, and who spoke for it first. Null where no such record is
 * to be seen: records that are not public are seen by those alone whom row security lets, so the transaction has to
 * be a viewer's.
 */
export const findOrganisation = async (transaction: Database, id: string): Promise<Organisation | null> => {
  const { rows } = await sql<{ readonly state: string | null }>`
    select owner_state as state from registry_record where id = ${id} and type = 'organisation'`.execute(
    transaction,
  );
  const [record] = rows;
  if (record === undefined) return null;
  const first = await transaction
    .selectFrom('account_grant')
    .select('account')
    .where('organisation', '=', id)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return { id, state: record.state, firstAccount: first?.account ?? null };
};
