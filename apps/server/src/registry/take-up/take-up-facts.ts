import type { Actor } from '@hamkor/acts';
import type { Evolved, RecordedAct, RegistryAct } from '@hamkor/registry';
import { evolve } from '@hamkor/registry';
import { sql } from 'kysely';
import { appendActs } from '../../acts/append-act.ts';
import type { RivalFact } from '../../facts/rival-figures.ts';
import type { Database } from '../../tables.ts';
import type { KeptState } from '../keep-records.ts';
import { findStates, keepStates } from '../keep-records.ts';
import { qualityNow } from '../quality-now.ts';
import type { RecordFacts } from './fact-bodies.ts';
import { shippedRecords } from './fact-bodies.ts';
import { evolvedOf, planTakeUp } from './plan-take-up.ts';

/** The platform itself: nobody's account. */
const platform: Actor = { account: null, role: null, state: null, organisation: null };

export interface TakeUpFacts extends RecordFacts {
  readonly rivalFigures: readonly RivalFact[];
}

/**
 * Takes up what is shipped, as acts of the platform: only what has changed since the last time. What people wrote stays; where
 * the source says another figure than they, both are shown. Called as the owner, within a transaction.
 */
export const takeUpFacts = async (db: Database, facts: TakeUpFacts, now: () => Date): Promise<void> => {
  const before = await db.selectFrom('registry_shipped').selectAll().execute();
  const shipped = shippedRecords(facts);
  const ids = [...new Set([...shipped.map(({ id }) => id), ...before.map(({ id }) => id)])];
  const kept = await findStates(db, ids);
  const plan = planTakeUp(shipped, facts.rivalFigures, before, kept);
  if (plan.deeds.length > 0) {
    const acts = await appendActs<RegistryAct['body']>(
      db,
      plan.deeds.map(({ record, deed, source, readers }) => ({
        content: {
          ...deed,
          subject: { type: 'record', id: record },
          actor: platform,
          source,
        },
        readers,
      })),
      now,
    );
    const taken = new Map(before.map(({ id, body }) => [id, body]));
    const evolved = new Map<string, Evolved>(
      [...kept].map(([id, state]) => [id, evolvedOf(state, taken.get(id) ?? null)]),
    );
    const today = now().toISOString().slice(0, 10);
    const states = acts.map((act): KeptState => {
      const recorded: RecordedAct = { entry: act.entry, content: act.content as unknown as RegistryAct };
      const id = recorded.content.subject.id;
      const step = evolve(evolved.get(id) ?? null, recorded);
      if (step.kind === 'illegal-act') throw new Error(`${id}: act ${step.act} cannot follow: ${step.why}`);
      evolved.set(id, step.evolved);
      const { state } = step.evolved;
      return { state, kind: recorded.content.kind, quality: qualityNow(state, today).score };
    });
    await keepStates(db, states);
  }
  if (plan.forget.length > 0)
    await db.deleteFrom('registry_shipped').where('id', 'in', plan.forget).execute();
  if (plan.remember.length > 0)
    await sql`
      insert into registry_shipped
      select * from json_populate_recordset(null::registry_shipped, ${JSON.stringify(plan.remember)}::json)
      on conflict (id) do update set sha256 = excluded.sha256, body = excluded.body`.execute(db);
};
