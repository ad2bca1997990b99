import type { ActEntry, ActReaders, CompactRange, KeptAct } from '@hamkor/acts';
import {
  emptyRange,
  entryLeaf,
  openCheckpoint,
  readCommitted,
  rootOf,
  verifyRun,
  withLeaf,
} from '@hamkor/acts';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';
import type { KeptRow } from './act-mapping.ts';
import { keptOf } from './act-mapping.ts';
import { checkpointOf } from './keep-checkpoint.ts';
import type { ActTable, CheckpointTable } from './tables.ts';

/** One thing that is wrong with the log; `seq` is null where it is the end. */
export interface LogFault {
  readonly seq: number | null;
  readonly kind: string;
  readonly detail: string;
}

export interface LogVerdict {
  readonly size: number;
  readonly checkedTo: number;
  readonly contents: number;
  readonly checkpoints: number;
  readonly isSound: boolean;
  /** The first of them. */
  readonly faults: readonly LogFault[];
}

/** Faults listed; a log of which every entry is wrong is told by as many. */
const mostFaults = 100;

/** Acts read at once, few enough that a server answers others in between. */
const chunk = 500;

type Row = KeptRow & { readonly [Column in Repeated]: ActTable[Column] | null };
type Repeated =
  | 'kind'
  | 'subject_type'
  | 'subject_id'
  | 'account'
  | 'scope'
  | 'states'
  | 'owner_state'
  | 'owner_organisation';

const repeated: readonly Repeated[] = [
  'kind',
  'subject_type',
  'subject_id',
  'account',
  'scope',
  'states',
  'owner_state',
  'owner_organisation',
];

const rowsFrom = (db: Database, seq: number): Promise<Row[]> =>
  db
    .selectFrom('act_entry')
    .leftJoin('act', 'act.seq', 'act_entry.seq')
    .selectAll('act_entry')
    .select(['act.salt', 'act.text', ...repeated.map((column) => `act.${column}` as const)])
    .where('act_entry.seq', '>=', seq)
    .orderBy('act_entry.seq')
    .limit(chunk)
    .execute() as Promise<Row[]>;

/** What the columns beside the text must repeat of it. */
const columnsOf = (text: string): Readonly<Record<Repeated, unknown>> | null => {
  const committed = readCommitted(text);
  const content = committed?.content;
  const readers = committed?.readers as ActReaders | undefined;
  if (!content?.subject || !content.actor || !readers) return null;
  return {
    kind: content.kind,
    subject_type: content.subject.type,
    subject_id: content.subject.id,
    account: content.actor.account,
    scope: readers.scope,
    states: readers.states,
    owner_state: readers.ownerState,
    owner_organisation: readers.ownerOrganisation,
  };
};

const columnFaults = (row: Row): LogFault[] => {
  if (row.text === null) return [];
  const meant = columnsOf(row.text);
  return repeated
    .filter((column) => JSON.stringify(row[column]) !== JSON.stringify(meant?.[column]))
    .map((column) => ({ seq: Number(row.seq), kind: 'column', detail: column }));
};

const checkpointFaults = (row: CheckpointTable, range: CompactRange): LogFault[] => {
  const seq = Number(row.size);
  const root = openCheckpoint(checkpointOf(row));
  if (root === null) return [{ seq, kind: 'signature', detail: row.verifier_key }];
  const made = Buffer.from(rootOf(range)).toString('base64');
  const peaks = range.peaks.map((peak) => Buffer.from(peak).toString('base64'));
  if (row.root !== made) return [{ seq, kind: 'root', detail: `${row.root} ≠ ${made}` }];
  return JSON.stringify(row.peaks) === JSON.stringify(peaks) ? [] : [{ seq, kind: 'peaks', detail: '' }];
};

const checkpointsFrom = (db: Database, after: number, to: number): Promise<CheckpointTable[]> =>
  db
    .selectFrom('checkpoint')
    .selectAll()
    .where('size', '>', after)
    .where('size', '<=', to)
    .orderBy('size')
    .execute();

/**
 * Reads the log from the first entry: numbers, hashes, instants, contents that may be read, the columns that repeat them,
 * and at every checkpoint the signature and the root. Nothing is changed, and acts appended meanwhile do no harm.
 *
 * @param isWhole whether every content must be there to be read
 */
export const verifyLog = async (db: Database, isWhole: boolean): Promise<LogVerdict> => {
  const faults: LogFault[] = [];
  let before: ActEntry | null = null;
  let range = emptyRange;
  let [contents, checkpoints] = [0, 0];
  const add = (found: readonly LogFault[]): void => {
    faults.push(...found.slice(0, mostFaults - faults.length));
  };
  const count = (row: Row, { entry, kept }: KeptAct): void => {
    add(columnFaults(row));
    if (kept !== null) contents += 1;
    else if (isWhole) add([{ seq: entry.seq, kind: 'missing', detail: '' }]);
  };
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- every chunk is held against the one before
    const rows = await rowsFrom(db, (before?.seq ?? 0) + 1);
    if (rows.length === 0) break;
    const run = rows.map(keptOf);
    add(
      verifyRun(before, run).map(({ seq, kind, found, expected }) => ({
        seq,
        kind,
        detail: `${found} ≠ ${expected}`,
      })),
    );
    rows.forEach((row, place) => count(row, run[place]!));
    before = run.at(-1)!.entry;
    // oxlint-disable-next-line no-await-in-loop
    const signed = await checkpointsFrom(db, range.size, before.seq);
    const due = new Map(signed.map((row) => [Number(row.size), row]));
    for (const { entry } of run) {
      range = withLeaf(range, entryLeaf(entry));
      const row = due.get(range.size);
      if (row === undefined) continue;
      checkpoints += 1;
      add(checkpointFaults(row, range));
    }
  }
  const size = range.size;
  const beyond = await checkpointsFrom(db, before?.seq ?? 0, Number.MAX_SAFE_INTEGER);
  add(beyond.map((row) => ({ seq: null, kind: 'cut', detail: `${size} < ${row.size}` })));
  return {
    size,
    checkedTo: before?.seq ?? 0,
    contents,
    checkpoints,
    isSound: faults.length === 0,
    faults,
  };
};

/**
 * The same by the owner of the tables, who may read every content. In one transaction, since the owner says for that long
 * that it means the whole log.
 */
export const verifyWholeLog = (owner: Database): Promise<LogVerdict> =>
  owner.transaction().execute(async (transaction) => {
    await sql`select set_config('hamkor.whole', 'yes', true)`.execute(transaction);
    return verifyLog(transaction, true);
  });
