import type { ChainModel, ChainTable, Names } from '@hamkor/contract';

/** A row as the editor sees it: any table's, by field. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

export const rowsOf = (model: ChainModel, table: ChainTable): readonly Row[] =>
  model[table] as unknown as readonly Row[];

/** The model with other rows in one table; the others are shared. */
export const withRows = (model: ChainModel, table: ChainTable, rows: readonly Row[]): ChainModel => ({
  ...model,
  [table]: rows,
});

export const isNames = (value: unknown): value is Names =>
  typeof value === 'object' && value !== null && 'en' in value && 'ru' in value && 'zh' in value;

/** An id that no row of the table has yet: `site-3`. */
export const freshId = (model: ChainModel, table: ChainTable, stem: string): string => {
  const taken = new Set(rowsOf(model, table).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
};
