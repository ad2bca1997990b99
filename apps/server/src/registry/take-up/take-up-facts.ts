import type { Actor } from '@hamkor/acts';
import type { RegistryAct } from '@hamkor/registry';
import { sql } from 'kysely';
import { appendActs } from '../../acts/append-act.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Database } from '../../tables.ts';
import { actsOnRecords, stepsBy } from '../apply-acts.ts';
import { findEvolved, keepRecords } from '../keep-records.ts';
import { scoringOf } from '../scoring.ts';
import type { RecordFacts } from './fact-bodies.ts';
import { shippedRecords } from './fact-bodies.ts';
import { planTakeUp } from './plan-take-up.ts';

/** The platform itself: nobody's account. */
const platform: Actor = { account: null, role: null, state: null, organisation: null };

export type TakeUpFacts = RecordFacts & Pick<Facts, 'rivalFigures' | 'nomenclature' | 'trade'>;

/**
 * Takes up what is shipped, as acts of the platform: only what has changed since the last time. What people wrote stays;
 * where the source says another figure than they, both are shown. Called as the owner, within a transaction.
 */
export const takeUpFacts = async (db: Database, facts: TakeUpFacts, now: () => Date): Promise<void> => {
  const before = await db.selectFrom('registry_shipped').selectAll().execute();
  const shipped = shippedRecords(facts);
  const stillShipped = new Set(shipped.map(({ id }) => id));
  const gone = before.map(({ id }) => id).filter((id) => !stillShipped.has(id));
  const kept = await findEvolved(db, gone);
  const plan = planTakeUp(
    shipped,
    facts.rivalFigures,
    before,
    new Map([...kept].map(([id, { state }]) => [id, state])),
  );
  const acts = await appendActs<RegistryAct['body']>(
    db,
    plan.deeds.map(({ record, deed, source, readers }) => ({
      content: { ...deed, subject: { type: 'record', id: record }, actor: platform, source },
      readers,
    })),
    now,
  );
  await keepRecords(db, await stepsBy(db, actsOnRecords(acts), scoringOf(facts)));
  await db
    .deleteFrom('registry_shipped')
    .where('id', '=', sql<string>`any(${plan.forget})`)
    .execute();
  await sql`
    insert into registry_shipped
    select * from json_populate_recordset(null::registry_shipped, ${JSON.stringify(plan.remember)}::json)
    on conflict (id) do update set sha256 = excluded.sha256, is_compared = excluded.is_compared`.execute(db);
};
