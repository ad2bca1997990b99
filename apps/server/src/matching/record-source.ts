import type { RecordType, Viewer } from '@hamkor/registry';
import { mayRead } from '@hamkor/registry';
import { sql } from 'kysely';
import { asViewer } from '../platform/viewer.ts';
import type { RecordFacts } from '../registry/take-up/fact-bodies.ts';
import { shippedRecords } from '../registry/take-up/fact-bodies.ts';
import type { Database } from '../tables.ts';
import type { PublishedRecord } from './published-records.ts';

export type { PublishedRecord } from './published-records.ts';
import { findPublished, findPublishedOf } from './published-records.ts';

/** Records that match something asked for: of some types, with a code that begins with any of some. */
export interface RecordsWanted {
  readonly types: readonly RecordType[];
  /** Beginnings of codes of the Harmonized System, four digits or more. */
  readonly hs: readonly string[];
  /** Beginnings of codes of ISIC, two digits or more. */
  readonly isic: readonly string[];
}

/** Where published records are read from, as far as whoever asks may see them. */
export interface RecordSource {
  readonly find: (viewer: Viewer, id: string) => Promise<PublishedRecord | null>;
  readonly wanted: (viewer: Viewer, wanted: RecordsWanted) => Promise<readonly PublishedRecord[]>;
}

/** Records of the database, held back by row security. */
export const recordsOfDatabase = (db: Database): RecordSource => ({
  find: (viewer, id) => asViewer(db, viewer, (transaction) => findPublished(transaction, id)),
  wanted: (viewer, { types, hs, isic }) =>
    asViewer(db, viewer, (transaction) =>
      findPublishedOf(
        transaction,
        sql`type = any (${types}::text[])
          and (hs_path && ${hs}::text[] or isic_path && ${isic}::text[])`,
      ),
    ),
});

/** The records that the platform ships, where there is no database yet. */
export const publishedOfFacts = (facts: RecordFacts): readonly PublishedRecord[] =>
  shippedRecords(facts).map(({ id, body, state }) => ({
    id,
    type: body.type,
    owner: { state, organisation: null },
    visibility: { scope: 'public', states: [] },
    body,
    confirmedAt: null,
    expiresOn: null,
    act: 0,
  }));

const readable = (viewer: Viewer, record: PublishedRecord): boolean =>
  mayRead(viewer, { ...record, status: 'published', publishedAt: null });
const begins = (record: PublishedRecord, scheme: string, codes: readonly string[]): boolean =>
  record.body.codes.some(
    (code) => code.scheme === scheme && codes.some((beginning) => code.code.startsWith(beginning)),
  );

/** Records of a list. */
export const recordsOfList = (records: readonly PublishedRecord[]): RecordSource => ({
  find: async (viewer, id) => records.find((record) => record.id === id && readable(viewer, record)) ?? null,
  wanted: async (viewer, { types, hs, isic }) =>
    records.filter(
      (record) =>
        types.includes(record.type) &&
        (begins(record, 'HS', hs) || begins(record, 'ISIC', isic)) &&
        readable(viewer, record),
    ),
});
