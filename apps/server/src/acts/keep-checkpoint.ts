import type { Checkpoint, CompactRange, Signer } from '@hamkor/acts';
import { emptyRange, entryLeaf, openCheckpoint, rootOf, signCheckpoint, withLeaf } from '@hamkor/acts';
import type { Database } from '../tables.ts';
import { entriesFrom } from './read-acts.ts';
import type { CheckpointTable } from './tables.ts';

export const checkpointOf = (row: CheckpointTable): Checkpoint => ({
  size: Number(row.size),
  root: row.root,
  at: row.at,
  note: row.note,
  verifierKey: row.verifier_key,
});

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The newest checkpoint; null where nothing has been signed yet. */
export const newestCheckpoint = async (db: Database): Promise<CheckpointTable | null> =>
  (await db.selectFrom('checkpoint').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst()) ?? null;

/** Checkpoint of exactly this many entries. */
const checkpointAt = async (db: Database, size: number): Promise<Checkpoint> =>
  checkpointOf(
    await db.selectFrom('checkpoint').selectAll().where('size', '=', size).executeTakeFirstOrThrow(),
  );

/** Entries read at once, so that other work comes in between. */
const chunk = 1000;

/** The range with all entries that came after it. */
const grown = async (db: Database, from: CompactRange): Promise<{ range: CompactRange; at: string }> => {
  let range = from;
  let at = '';
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one chunk after the other
    const entries = await entriesFrom(db, range.size + 1, chunk);
    for (const entry of entries) {
      // A tree over entries with a gap would be signed for ever.
      if (entry.seq !== range.size + 1) return { range, at };
      range = withLeaf(range, entryLeaf(entry));
      at = entry.at;
    }
    if (entries.length < chunk) return { range, at };
  }
};

/** What became of signing: the newest checkpoint, whether made now or before. */
export type KeptCheckpoint =
  | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint }
  /** Nothing is in the log yet. */
  | { readonly kind: 'empty' }
  /** The newest checkpoint does not hold: whoever signed on would sign what contradicts it. */
  | { readonly kind: 'broken-checkpoint'; readonly size: number };

/**
 * Signs how long the log is now, unless that is signed already. Only what came since the last checkpoint is read. The
 * instant is never before that of the last entry.
 */
export const keepCheckpoint = async (
  db: Database,
  signer: Signer,
  now: () => Date,
): Promise<KeptCheckpoint> => {
  const last = await newestCheckpoint(db);
  const known: CompactRange =
    last === null
      ? emptyRange
      : {
          size: Number(last.size),
          peaks: last.peaks.map((peak) => new Uint8Array(Buffer.from(peak, 'base64'))),
        };
  if (last !== null && (base64(rootOf(known)) !== last.root || openCheckpoint(checkpointOf(last)) === null))
    return { kind: 'broken-checkpoint', size: known.size };
  const { range, at } = await grown(db, known);
  if (range.size === known.size)
    return last === null ? { kind: 'empty' } : { kind: 'checkpoint', checkpoint: checkpointOf(last) };
  const time = now().toISOString();
  const made = signCheckpoint(range.size, rootOf(range), time > at ? time : at, signer);
  const peaks = range.peaks.map(base64);
  const { size, root, note, verifierKey } = made;
  await db
    .insertInto('checkpoint')
    .values({ size, root, at: made.at, note, verifier_key: verifierKey, peaks })
    // Another server may have signed the same length a moment before.
    .onConflict((conflict) => conflict.column('size').doNothing())
    .execute();
  return { kind: 'checkpoint', checkpoint: await checkpointAt(db, size) };
};
