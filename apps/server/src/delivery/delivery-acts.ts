import type { Act } from '@hamkor/acts';
import type { DeliveryAct } from '@hamkor/delivery';
import { actOf } from '../acts/act-mapping.ts';
import { readableActs } from '../acts/read-acts.ts';
import type { Database } from '../tables.ts';

/** An act as the rules of delivery take it; null where it is about something else. */
export const deliveryActOf = ({ entry, content, readers }: Act<unknown>): DeliveryAct | null => {
  const { kind, body, subject, actor, at } = content;
  if (subject.type !== 'delivery') return null;
  const scope = readers.scope === 'public' ? 'public' : 'members';
  return { kind, body, delivery: subject.id, seq: entry.seq, at, actor, readers: scope } as DeliveryAct;
};

/** Acts of all deliveries set down before an instant, as far as the reader may see them; in the order of the log. */
export const deliveryActsBefore = async (db: Database, instant: string): Promise<readonly DeliveryAct[]> => {
  const rows = await readableActs(db)
    .where('act.subject_type', '=', 'delivery')
    .where('act_entry.at', '<', instant)
    .orderBy('act.seq')
    .execute();
  return rows.flatMap((row) => deliveryActOf(actOf(row)) ?? []);
};
