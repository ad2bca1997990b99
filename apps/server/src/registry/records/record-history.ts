import type { historySchema } from '@hamkor/contract';
import type { RecordBody } from '@hamkor/registry';
import { changesBetween } from '@hamkor/registry';
import type { z } from 'zod';
import { actorNames } from '../../acts/act-list.ts';
import { actsAbout } from '../../acts/read-acts.ts';
import type { Database } from '../../tables.ts';

type HistoryDocument = z.output<typeof historySchema>;

const reasonOf = (body: unknown): string | null =>
  typeof body === 'object' && body !== null && 'reason' in body && typeof body.reason === 'string'
    ? body.reason
    : null;

/**
 * The steps of a record's history that the reader may see, oldest first, each with what changed since the one before it that
 * may be seen: who was not to see a draft sees the record begin with its publication. Null where no step may be seen.
 */
export const findHistory = async (db: Database, id: string): Promise<HistoryDocument | null> => {
  const steps = await db
    .selectFrom('registry_step')
    .innerJoin('act_entry', 'act_entry.seq', 'registry_step.act')
    .select(['registry_step.act', 'registry_step.kind', 'registry_step.state', 'act_entry.at'])
    .where('record', '=', id)
    .orderBy('registry_step.act')
    .execute();
  if (steps.length === 0) return null;
  const acts = await actsAbout(db, { type: 'record', id });
  const bySeq = new Map(acts.map((act) => [act.entry.seq, act.content]));
  const names = await actorNames(db, acts);
  let before: RecordBody | null = null;
  const shown = steps.map(({ act, kind, state, at }): HistoryDocument['steps'][number] => {
    const content = bySeq.get(Number(act));
    const changes = before === null ? [] : changesBetween(before, state.body);
    before = state.body;
    const actor = content?.actor;
    return {
      act: Number(act),
      at,
      kind,
      actor:
        actor === undefined || actor.account === null
          ? null
          : {
              name: names.get(actor.account) ?? null,
              role: actor.role,
              state: actor.state,
              organisation: actor.organisation,
            },
      source: content?.source ?? null,
      reason: reasonOf(content?.body),
      changes: [...changes] as HistoryDocument['steps'][number]['changes'],
    };
  });
  return { id, steps: shown };
};
