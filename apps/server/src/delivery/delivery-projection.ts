import type { Act } from '@hamkor/acts';
import { stateHash } from '@hamkor/acts';
import type { DeliveryAct, DeliveryState } from '@hamkor/delivery';
import { evolveDelivery } from '@hamkor/delivery';
import { sql } from 'kysely';
import type { Projection } from '../acts/projection.ts';
import type { Database } from '../tables.ts';
import { deliveryActOf } from './delivery-acts.ts';
import { findDelivery, keepDelivery } from './delivery-repository.ts';

/** What a delivery becomes by an act that is in the log already; one that cannot follow is a defect. */
const evolvedBy = (state: DeliveryState | null, act: DeliveryAct): DeliveryState => {
  const evolution = evolveDelivery(state, act);
  if (evolution.kind === 'refused')
    throw new Error(`delivery ${act.delivery}: act ${act.seq} cannot follow: ${evolution.rule}`);
  return evolution.state;
};

const apply = async (transaction: Database, acts: readonly Act<unknown>[]): Promise<void> => {
  const byDelivery = Map.groupBy(
    acts.map(deliveryActOf).filter((act) => act !== null),
    (act) => act.delivery,
  );
  for (const [id, ofDelivery] of byDelivery) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, in one transaction
    const before = await findDelivery(transaction, id);
    const after = ofDelivery.reduce<DeliveryState | null>(evolvedBy, before);
    // oxlint-disable-next-line no-await-in-loop -- the same
    if (after !== null) await keepDelivery(transaction, after);
  }
};

/** Deliveries as the log makes them. */
export const deliveryProjection: Projection = {
  name: 'delivery',
  empty: async (transaction) => {
    await sql`delete from delivery`.execute(transaction);
  },
  apply,
  hash: async (transaction) => {
    const rows = await transaction.selectFrom('delivery').selectAll().orderBy('id').execute();
    return stateHash(rows);
  },
};
