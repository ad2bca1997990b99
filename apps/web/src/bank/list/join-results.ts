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

const rowOf = (record: RecordItemDocument): ResultRow => ({
  id: record.id,
  type: record.type,
  to: `/bank/records/${record.id}`,
  name: record.name,
  states: record.states,
  codes: record.codes.map(({ scheme, code }) => `${scheme} ${code}`),
  because: [],
  record,
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
    .map((hit): ResultRow => {
      const record = byId.get(hit.id) ?? null;
      return record === null
        ? {
            id: hit.id,
            type: hit.kind,
            to: hit.to,
            name: hit.name,
            states: hit.states,
            codes: hit.codes,
            because: hit.because,
            record,
          }
        : { ...rowOf(record), because: hit.because };
    });
  const shown = new Set(found.map(({ id }) => id));
  return [...found, ...records.filter(({ id }) => !shown.has(id)).map(rowOf)];
};
