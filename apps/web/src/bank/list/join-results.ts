import type { RecordItemDocument, SearchHitDocument } from '@hamkor/contract';

/** One line of the list: a record, and why the words found it; no reason where the list was not searched. */
export interface ResultRow {
  readonly record: RecordItemDocument;
  readonly because: SearchHitDocument['because'];
}

/**
 * Records of a list in the order in which a search found them, each with its reasons, then those that the search did not
 * find. A hit that the list does not hold was filtered out.
 */
export const joinResults = (
  records: readonly RecordItemDocument[],
  hits: readonly SearchHitDocument[],
): readonly ResultRow[] => {
  const byId = new Map(records.map((record) => [record.id, record]));
  const found = hits.flatMap(({ id, because }) => {
    const record = byId.get(id);
    return record === undefined ? [] : [{ record, because }];
  });
  const shown = new Set(found.map(({ record }) => record.id));
  return [...found, ...records.filter(({ id }) => !shown.has(id)).map((record) => ({ record, because: [] }))];
};
