import type { RecordItemDocument, SearchHitDocument } from '@hamkor/contract';

/** One line of the list: a record, or with words anything else that answers them. */
export interface ResultRow {
  readonly id: string;
  /** Type of a record, or `product`, `country` …. */
  readonly type: string;
  readonly to: string;
  readonly name: SearchHitDocument['name'];
  readonly states: readonly string[];
  /** As the field writes them: `HS 870892`. */
  readonly codes: readonly string[];
  readonly because: SearchHitDocument['because'];
  /** What only records have; null for everything else and for records that another page of the list holds. */
  readonly record: RecordItemDocument | null;
}

const rowOf = (record: RecordItemDocument, because: ResultRow['because'] = []): ResultRow => ({
  id: record.id,
  type: record.type,
  to: `/bank/records/${record.id}`,
  name: record.name,
  states: record.states,
  codes: record.codes.map(({ scheme, code }) => `${scheme} ${code}`),
  because,
  record,
});

/** What was found and is no record of this page of the list. */
const otherRow = ({ id, kind, to, name, states, codes, because }: SearchHitDocument): ResultRow => ({
  id,
  type: kind,
  to,
  name,
  states,
  codes,
  because,
  record: null,
});

/**
 * Records and what a search of everything found, as one list: what was found comes first, in its order and with its
 * reasons, then records that only the list has. A filter that only records can meet leaves nothing else in.
 */
export const joinResults = (
  records: readonly RecordItemDocument[],
  hits: readonly SearchHitDocument[],
  isNarrowed: boolean,
): readonly ResultRow[] => {
  const byId = new Map(records.map((record) => [record.id, record]));
  const found = hits
    .filter(({ id }) => !isNarrowed || byId.has(id))
    .map((hit) => {
      const record = byId.get(hit.id);
      return record === undefined ? otherRow(hit) : rowOf(record, hit.because);
    });
  const shown = new Set(found.map(({ id }) => id));
  return [...found, ...records.filter(({ id }) => !shown.has(id)).map((record) => rowOf(record))];
};
