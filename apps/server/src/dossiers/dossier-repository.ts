import type { CapturedItem, DossierState, ItemRef, Snapshot, SnapshotInputs } from '@hamkor/dossier';
import { foldText } from '@hamkor/nomenclature';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';

/** What a dossier freezes and what it is called then. */
export interface KeptSnapshot extends Snapshot {
  readonly title: DossierState['title'];
  readonly summary: DossierState['summary'];
  readonly inputs: SnapshotInputs;
}

/** `option:substitution-KAZ-IND-2709`. */
export const itemKey = ({ kind, id }: ItemRef): string => `${kind}:${id}`;

/** A dossier as the last act about it left it; the items of its snapshots are kept apart, and are empty here. */
export const findDossier = async (db: Database, id: string): Promise<DossierState | null> => {
  const row = await db.selectFrom('dossier').select('state').where('id', '=', id).executeTakeFirst();
  return row?.state ?? null;
};

/** How many items each snapshot of a dossier froze, by the number of its act. */
export const countFrozen = async (db: Database, id: string): Promise<ReadonlyMap<number, number>> => {
  const rows = await db
    .selectFrom('dossier_snapshot')
    .select(['act', sql<number>`jsonb_array_length(items)`.as('items')])
    .where('dossier', '=', id)
    .execute();
  return new Map(rows.map(({ act, items }) => [Number(act), items]));
};

/** The newest snapshot of a hash; null where there is none, or it may not be read. */
export const findSnapshot = async (db: Database, id: string, hash: string): Promise<KeptSnapshot | null> => {
  const row = await db
    .selectFrom('dossier_snapshot')
    .selectAll()
    .where('dossier', '=', id)
    .where('hash', '=', hash)
    .orderBy('act', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { act, at, gate, items, inputs, head } = row;
  return { act: Number(act), at, hash, gate, items, inputs, ...head };
};

/** Items as a snapshot froze them, in its order. One that is gone is a defect: they are never removed. */
export const findCaptures = async (
  db: Database,
  id: string,
  frozen: Snapshot['items'],
): Promise<readonly CapturedItem[]> => {
  const hashes = frozen.map(({ sha256 }) => sha256);
  const rows = await db
    .selectFrom('dossier_capture')
    .select(['sha256', 'item'])
    .where('dossier', '=', id)
    .where('sha256', '=', sql<string>`any(${hashes})`)
    .execute();
  const byHash = new Map(rows.map(({ sha256, item }) => [sha256, item]));
  return hashes.map((hash) => {
    const item = byHash.get(hash);
    if (item === undefined) throw new Error(`dossier ${id} has lost what it froze as ${hash}`);
    return item;
  });
};

const searchOf = ({ id, title, summary, states, items }: DossierState): string =>
  foldText(
    [
      id,
      ...[title, summary].flatMap((text) => (text === null ? [] : [text.en, text.ru, text.zh])),
      ...states,
      ...items.map(({ item }) => item.id),
    ]
      .filter((part) => part !== null)
      .join(' '),
  );

const inputsOf = ({
  states,
  notes,
  risks,
  indicators,
  estimates,
  evidence,
}: DossierState): SnapshotInputs => ({
  states,
  notes,
  risks,
  indicators,
  estimates,
  evidence,
});

/** What a dossier has become; of its snapshots the new ones are told with their items, and kept apart. */
export const keepDossier = async (db: Database, state: DossierState): Promise<void> => {
  const bare: DossierState = {
    ...state,
    snapshots: state.snapshots.map((snapshot) => ({ ...snapshot, items: [] })),
  };
  const row = {
    id: state.id,
    readers: state.readers,
    states: [...state.states],
    items: state.items.map(({ item }) => itemKey(item)),
    state: JSON.stringify(bare),
    search: searchOf(state),
    last_act: state.lastAct,
  };
  const { id: _id, ...changing } = row;
  await db
    .insertInto('dossier')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changing))
    .execute();
};

/** Keeps what an act froze, with what the dossier said at that moment. */
export const keepSnapshot = async (db: Database, state: DossierState, snapshot: Snapshot): Promise<void> => {
  const { act, at, hash, gate, items } = snapshot;
  await db
    .insertInto('dossier_snapshot')
    .values({
      dossier: state.id,
      act,
      at,
      hash,
      gate,
      head: JSON.stringify({ title: state.title, summary: state.summary }),
      inputs: JSON.stringify(inputsOf(state)),
      items: JSON.stringify(items),
    })
    .execute();
};

/** Keeps items under their hashes; what is kept already stays as it is. */
export const keepCaptures = async (
  db: Database,
  id: string,
  hashed: readonly { readonly captured: CapturedItem; readonly sha256: string }[],
): Promise<void> => {
  const byHash = new Map(hashed.map(({ captured, sha256 }) => [sha256, captured]));
  const known = await db
    .selectFrom('dossier_capture')
    .select('sha256')
    .where('dossier', '=', id)
    .where('sha256', '=', sql<string>`any(${[...byHash.keys()]})`)
    .execute();
  for (const { sha256 } of known) byHash.delete(sha256);
  if (byHash.size === 0) return;
  const rows = [...byHash].map(([sha256, item]) => ({ dossier: id, sha256, item: JSON.stringify(item) }));
  await db.insertInto('dossier_capture').values(rows).execute();
};
