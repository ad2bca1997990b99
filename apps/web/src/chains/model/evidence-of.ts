import type { ChainModel, ChainTable, EvidenceRow } from '@hamkor/contract';

/** Origin of figures that the reader typed. */
export const yours = 'user';

const keyOf = (table: string, row: string, field: string): string => `${table}\n${row}\n${field}`;

/** Evidence of a figure by table, row and field; one pass over the rows for any number of questions. */
export type EvidenceIndex = (table: ChainTable, row: string, field: string) => EvidenceRow | undefined;

export const evidenceIndex = (model: ChainModel): EvidenceIndex => {
  const byKey = new Map(model.evidence.map((row) => [keyOf(row.table, row.row, row.field), row]));
  return (table, row, field) => byKey.get(keyOf(table, row, field));
};
