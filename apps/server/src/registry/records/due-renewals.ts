import type { Owner, Renewal } from '@hamkor/registry';
import { reminderDays, renewalsDue } from '@hamkor/registry';
import { sql } from 'kysely';
import type { Database } from '../../tables.ts';

/** A published record that must be renewed, with whom to remind. */
export interface DueRenewal extends Renewal {
  readonly owner: Owner;
}

interface DueRow {
  readonly id: string;
  readonly owner_state: string | null;
  readonly owner_organisation: string | null;
  readonly expires_on: string;
}

/**
 * Published records whose reminder is due, whoever may see them: ids and owners only. Who has been reminded already is for
 * whoever reminds to know.
 *
 * @param today ISO date
 */
export const dueRenewals = async (db: Database, today: string): Promise<readonly DueRenewal[]> => {
  const { rows } = await sql<DueRow>`
    select * from hamkor_due_renewals((${today}::date + ${Math.max(...reminderDays)}::integer)::text)`.execute(
    db,
  );
  const owners = new Map(
    rows.map((row): [string, Owner] => [
      row.id,
      { state: row.owner_state, organisation: row.owner_organisation },
    ]),
  );
  return renewalsDue(
    rows.map(({ id, expires_on }) => ({ id, status: 'published', expiresOn: expires_on })),
    today,
  ).map((renewal) => Object.assign(renewal, { owner: owners.get(renewal.id)! }));
};
