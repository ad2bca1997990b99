import { createHash } from 'node:crypto';
import type { ActReaders } from '@hamkor/acts';
import type { Owner, RecordState, RegistryDeed } from '@hamkor/registry';
import type { RivalFact } from '../../facts/rival-figures.ts';
import type { ShippedRow } from '../tables.ts';
import type { ShippedRecord } from './fact-bodies.ts';

/** A deed of the platform about one record. */
export interface PlannedDeed {
  readonly record: string;
  readonly deed: RegistryDeed;
  /** What it rests on. */
  readonly source: string | null;
  readonly readers: ActReaders;
}

/** What has to be done so that the data bank holds what is shipped now, and what is then remembered as shipped. */
export interface TakeUpPlan {
  readonly deeds: readonly PlannedDeed[];
  readonly remember: readonly ShippedRow[];
  /** Ids that are shipped no more. */
  readonly forget: readonly string[];
}

const checksum = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** What is shipped is there for everybody. */
const openTo = (owner: Owner): ActReaders => ({
  scope: 'public',
  states: [],
  ownerState: owner.state,
  ownerOrganisation: null,
});

/** Id under which a shipped figure is remembered. */
const figureId = ({ record, field, value, unit }: RivalFact): string => `${record}#${field}=${value} ${unit}`;

const takeUp = ({ id, body, state }: ShippedRecord): PlannedDeed => {
  const owner: Owner = { state, organisation: null };
  return {
    record: id,
    deed: { kind: 'registry.take-up', body: { record: body, owner } },
    source: body.source.cited,
    readers: openTo(owner),
  };
};

const reportFigure = (rival: RivalFact, owner: Owner): PlannedDeed => ({
  record: rival.record,
  deed: {
    kind: 'registry.report-figure',
    body: {
      field: rival.field,
      value: rival.value,
      unit: rival.unit,
      year: rival.year,
      cited: rival.cited,
      confidence: rival.confidence,
    },
  },
  source: rival.cited,
  readers: openTo(owner),
});

type KeptRecord = Pick<RecordState, 'id' | 'status' | 'authors' | 'owner'>;

const withdraw = ({ id, owner }: KeptRecord): PlannedDeed => ({
  record: id,
  deed: { kind: 'registry.withdraw', body: { reason: 'not in the shipped facts any more' } },
  source: null,
  readers: openTo(owner),
});

/**
 * Compares what is shipped now with what was shipped last: rows that are new or changed are taken up, those that are
 * gone are withdrawn where nobody else has written in them since, figures that are new are reported.
 *
 * @param kept the records that are there, by id
 */
export const planTakeUp = (
  records: readonly ShippedRecord[],
  rivals: readonly RivalFact[],
  shippedBefore: readonly ShippedRow[],
  kept: ReadonlyMap<string, KeptRecord>,
): TakeUpPlan => {
  const before = new Map(shippedBefore.map((row) => [row.id, row.sha256]));
  const rows: ShippedRow[] = [
    ...records.map((record) => ({ id: record.id, sha256: checksum(record), is_compared: false })),
    ...rivals.map((rival) => ({ id: figureId(rival), sha256: checksum(rival), is_compared: true })),
  ];
  const isNew = new Set(rows.filter(({ id, sha256 }) => before.get(id) !== sha256).map(({ id }) => id));
  const now = new Set(rows.map(({ id }) => id));
  const owners = new Map(
    records.map(({ id, state }): [string, Owner] => [id, { state, organisation: null }]),
  );
  const gone = [...before.keys()].filter((id) => !now.has(id));
  return {
    deeds: [
      ...records.filter(({ id }) => isNew.has(id)).map(takeUp),
      ...rivals
        .filter((rival) => isNew.has(figureId(rival)) && owners.has(rival.record))
        .map((rival) => reportFigure(rival, owners.get(rival.record)!)),
      ...gone.flatMap((id) => {
        const state = kept.get(id);
        return state?.status === 'published' && state.authors.length === 0 ? [withdraw(state)] : [];
      }),
    ],
    remember: rows.filter(({ id }) => isNew.has(id)),
    forget: gone,
  };
};
