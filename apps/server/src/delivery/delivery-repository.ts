import type { DeliveryState } from '@hamkor/delivery';
import { foldText } from '@hamkor/nomenclature';
import type { Insertable } from 'kysely';
import type { Database } from '../tables.ts';
import type { DeliveryTable } from './tables.ts';

const searchText = ({ id, title, milestones, tasks }: DeliveryState): string =>
  foldText(
    [
      id,
      ...[title, ...milestones.map((one) => one.title), ...tasks.map(({ text }) => text)].flatMap((words) => [
        words.en,
        words.ru,
        words.zh,
      ]),
    ]
      .filter((text) => text !== null)
      .join(' '),
  );

const deliveryRow = (state: DeliveryState): Insertable<DeliveryTable> => ({
  id: state.id,
  readers: state.readers,
  dossier: state.dossier,
  states: state.states,
  title_en: state.title.en,
  title_ru: state.title.ru,
  title_zh: state.title.zh,
  state: JSON.stringify(state),
  last_act: state.lastAct,
  last_at: state.lastAt,
  search: searchText(state),
});

/** A delivery as the last act about it left it; null where there is none, or the reader may not see it. */
export const findDelivery = async (transaction: Database, id: string): Promise<DeliveryState | null> => {
  const row = await transaction
    .selectFrom('delivery')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.state ?? null;
};

/** Every delivery that the reader may see, last changed first. */
export const findDeliveries = async (transaction: Database): Promise<readonly DeliveryState[]> => {
  const rows = await transaction.selectFrom('delivery').select('state').orderBy('last_act', 'desc').execute();
  return rows.map(({ state }) => state);
};

/** Keeps a delivery as an act has left it. */
export const keepDelivery = async (transaction: Database, state: DeliveryState): Promise<void> => {
  const { id, ...row } = deliveryRow(state);
  await transaction
    .insertInto('delivery')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
};
