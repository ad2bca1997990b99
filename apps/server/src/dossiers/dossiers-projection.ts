import { stateHash } from '@hamkor/acts';
import { sql } from 'kysely';
import type { Projection } from '../acts/projection.ts';
import { keepDossierActs } from './apply-acts.ts';

/**
 * Dossiers and what they froze as the log makes them. Captured items are no part of it: the log holds their hashes alone, and
 * what stands under a hash can be checked against it.
 */
export const dossiersProjection: Projection = {
  name: 'dossiers',
  empty: async (transaction) => {
    await sql`delete from dossier_snapshot`.execute(transaction);
    await sql`delete from dossier`.execute(transaction);
  },
  apply: keepDossierActs,
  hash: async (transaction) => {
    const dossiers = await transaction.selectFrom('dossier').selectAll().orderBy('id').execute();
    const snapshots = await transaction
      .selectFrom('dossier_snapshot')
      .selectAll()
      .orderBy('dossier')
      .orderBy('act')
      .execute();
    return stateHash({
      dossiers: dossiers.map((row) => Object.assign(row, { last_act: Number(row.last_act) })),
      snapshots: snapshots.map((row) => Object.assign(row, { act: Number(row.act) })),
    });
  },
};
