import type { WeightProfileDocument } from '@hamkor/contract';
import type { OptionKind } from '@hamkor/trade';
import type { Selectable } from 'kysely';
import type { Database } from '../tables.ts';
import type { WeightProfileTable } from './tables.ts';

const profileDocument = ({ created_at, ...row }: Selectable<WeightProfileTable>): WeightProfileDocument => ({
  ...row,
  createdAt: created_at.toISOString(),
});

/** All profiles by name. */
export const findProfiles = async (db: Database): Promise<WeightProfileDocument[]> => {
  const rows = await db.selectFrom('weight_profile').selectAll().orderBy('name').execute();
  return rows.map(profileDocument);
};

/** Keeps weights under a name; whoever had the name before is replaced. */
export const keepProfile = async (
  db: Database,
  profile: {
    readonly name: string;
    readonly kind: OptionKind | null;
    readonly weights: string;
    readonly note: string;
  },
): Promise<WeightProfileDocument> => {
  const { kind, weights, note } = profile;
  const row = await db
    .insertInto('weight_profile')
    .values(profile)
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ kind, weights, note }))
    .returningAll()
    .executeTakeFirstOrThrow();
  return profileDocument(row);
};

/** Removes a profile; false where there is none. */
export const deleteProfile = async (db: Database, name: string): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('weight_profile')
    .where('name', '=', name)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};
