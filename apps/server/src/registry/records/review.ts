import type { reviewSchema } from '@hamkor/contract';
import type { RecordState, Viewer } from '@hamkor/registry';
import { deedsOpenTo, isBlocked, reminderDays } from '@hamkor/registry';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../../tables.ts';
import { recordState } from '../record-row.ts';
import type { RegistryRecordRow } from '../tables.ts';
import { openDuplicates } from './duplicate-queue.ts';
import type { Judging } from './record-document.ts';
import { recordItem } from './record-document.ts';

type ReviewDocument = z.output<typeof reviewSchema>;

/** At most so many of each kind are shown at once. */
const mostShown = 200;

/** Days before the last one from which on a record waits to be renewed. */
const soonDays = Math.max(...reminderDays);

const deedsOn = (state: RecordState, viewer: Viewer, { scoring, policies, today }: Judging) => {
  const quality = scoring(state.body, today);
  return deedsOpenTo(viewer, state, policies.of(state.owner.state), {
    quality: quality.score,
    isBlocked: isBlocked(quality),
  });
};

/** What waits for a viewer: records to be published or given back, records to be renewed, pairs to be judged. */
export const findReview = async (db: Database, viewer: Viewer, judging: Judging): Promise<ReviewDocument> => {
  const submitted = await db
    .selectFrom('registry_record')
    .selectAll()
    .where('status', '=', 'submitted')
    .orderBy('act')
    .limit(mostShown)
    .execute();
  const expiring = await db
    .selectFrom('registry_record')
    .selectAll()
    .where('status', '=', 'published')
    .where('expires_on', '<=', sql<string>`(${judging.today}::date + ${soonDays}::integer)::text`)
    .where(sql<boolean>`hamkor_may_change(owner_state, owner_organisation)`)
    .orderBy('expires_on')
    .orderBy('id')
    .limit(mostShown)
    .execute();
  const open = (rows: readonly RegistryRecordRow[], ...deeds: readonly string[]) =>
    rows
      .filter((row) => deedsOn(recordState(row), viewer, judging).some((deed) => deeds.includes(deed)))
      .map((row) => recordItem(row, judging));
  return {
    submitted: open(submitted, 'publish', 'return'),
    expiring: open(expiring, 'confirm'),
    duplicates: await openDuplicates(db, judging, mostShown),
  };
};
